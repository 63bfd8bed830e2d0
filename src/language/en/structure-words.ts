import type { StructureWords } from '../structure/words.ts';

const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
const clock =
  '(?:[01]?\\d|2[0-4])(?:[:h][0-5]\\d(?::[0-5]\\d)?(?:\\s*[ap]\\.?m\\b)?|\\.[0-5]\\d(?=\\s*(?:[ap]\\.?m\\b|utc|gmt|bst|cest?|hrs?|[:\\u2013\\u2014-]\\s)))';
const date = `\\d{4}-\\d\\d-\\d\\d|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}|${month}\\s+\\d{1,2}\\b|\\d{1,2}(?:st|nd|rd|th)?\\s+${month}(?=[\\s,:])`;

/** English titles, labels and turns of phrase by which a document's structure is read. */
export const structureWords: StructureWords = {
  titles: [
    ['other', /^(?:lessons|what (?:went (?:well|wrong|right|poorly|badly)|worked)|(?:where we got )?luck|actions? taken|(?:5|five) whys)/],
    ['timeline', /time ?line|chronology|sequence of events|(?:event|incident) log|^log of events|^what happened when|^how we responded/],
    [
      'factors',
      /contribut\w+|^(?:causal |causing )?factors|^(?:root )?causes\b|^conditions|^what (?:made|let|allowed|contributed)|^(?:enabling|latent) |^why (?:did )?(?:it|this) happen|^what set (?:this|it) up/,
    ],
    ['root-cause', /root[- ]cause|^(?:the |direct |immediate |underlying )?cause(?: of\b.*)?$|^cause analysis|^rca\b|^trigger and cause/],
    [
      'actions',
      /\bactions?\b(?! (?:taken|so far))|^follow[- ]?ups?\b|next steps|remediation|^preventi\w+|corrective|to[- ]?do\b|^recommendations|^improvements|^what (?:we are|we're|we will|will|is) (?:chang|do)\w*|^how (?:we|will we) (?:prevent|stop)|^tasks|^work items|^tickets|^changes (?:we|to)\b/,
    ],
    [
      'other',
      /^(?:executive |incident )?summary|^impact|^detection|^resolution|^recovery|^mitigation|^background|^overview|^trigger|^symptoms?|^response|^introduction|^abstract|^glossary|^appendix|^references|^links|^participants|^status|^metrics|^customer|^communication|^what happened|^credits|^acknowledg|^(?:open |further |unanswered |remaining )?questions/,
    ],
  ],
  runIn:
    /^(?:(?:the )?root[- ]causes?|(?:underlying |direct )?cause|trigger|contributing (?:factors|causes)|impact|summary|detection|resolution|time ?line|action items|actions|follow[- ]?ups?|next steps|lessons(?: learned)?)$/,
  noTitle:
    /^(?:we|i|you|they|he|she|it|this|that|these|the following|there|as|so|but|and|or|note|nb|fyi|hi|hello|dear|todo|to|for example|e\.g|who|owner|date|author|status|severity|ai|action)\b/,
  time: new RegExp(
    `^[\\s>\\-*+\\u2022|#(\\[_~\`"']*(?:\\d{1,3}[.)]\\s+)?(?:at |on |by |around |about |ca\\.? |approx\\.? |~)?[\\[(*_\`]*(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\\s+)?(?:${clock}(?![\\d%])|(?:${date})|\\d{1,2}\\s*[ap]\\.?m\\b|t\\s?[+\\u2212-]\\s?\\d|\\d{3,4}(?:\\s?(?:utc|z|gmt|hrs?|hours)\\b))`,
  ),
  timeWithin: new RegExp(`\\b${clock}(?![\\d%])`, 'g'),
  factor:
    /\bcontribut(?:ing|ory) (?:factor|cause|condition)s?\b|\b(?:things|factors|conditions|causes) (?:also |that )?contributed\b|\b(?:also )?contributed to\b|\b(?:another|a second|a third|one|the other) (?:factor|condition|thing that (?:made|let))\b|\bmade (?:it|this|that|the \w+) (?:easy|easier|hard|harder|possible|likely|worse|longer)\b/,
  question: /^(?:and |so |but |in |at |for |on )?(?:what|how|which|where|when)\b/,
  whyThing:
    /^(?:and |so |but )?why (?:was|is|were|are|did|does|do|has|have|had|would|could|can|must)(?:n't| not)? (?!(?:i|we|you|he|she|they|who|people|someone|somebody|anyone|anybody|no ?one|nobody|everyone|everybody))[a-z]/,
  formQuestion:
    /^(?:what (?:happened|went (?:well|wrong|right|poorly|badly)|worked(?: well)?|(?:did|have) we learn(?:ed|t)?|(?:is|was) the (?:impact|root cause|cause|issue|problem)|did not go well|could (?:have gone|be) better|(?:is|are) (?:this|that|these|it|they))|where did we get lucky|when did it (?:start|begin|happen)|how was it (?:detected|resolved|fixed)|how long did it last)\b[^,;]{0,20}\?/,
  actionLabel: /^[\s>*_-]*(?:ai|action(?: item)?|todo|to[- ]do|follow[- ]?up|task)\s*-?(?:\d{1,3}|#\d{1,6})?\s*[*_]*[:\u2013\u2014-]\s*/,
  detailLabel:
    /^[*_]*(?:owners?|assignees?|assigned to|dri|due(?: date)?|deadline|eta|priority|status|state|tickets?|issues?|jira|links?|pr|type|effort|notes?|details?)[*_]*\s*:/,
  promise:
    /^(?:we|i|they|the \w+(?: \w+)? (?:team|group|squad)|\w+)(?:'ll| will| are going to| is going to| plan to| intend to| have (?:already )?(?:added|made|changed|begun|started|set|put|moved|written|removed)| are (?:adding|making|changing|moving|writing|removing|working))\b/,
  actionColumn: /\b(?:actions?|tasks?|items?|work|what|description|follow[- ]?ups?|to[- ]?do|improvements?|recommendations?)\b/,
  ownerColumn: /\b(?:owners?|owned by|assignees?|assigned|who|responsible|dri|leads?|by whom|person|champion|teams?)\b/,
  timeColumn: /^(?:times?|timestamp|when|date|at|clock)\b/,
  ownerLabel:
    /\b(?:owners?|assignees?|assigned to|dri|responsible|lead|who)\s*[*_]*\s*[:=\u2013\u2014-]\s*[*_]*\s*([^,;|()[\]\n]{1,60})|\b(?:assigned to|owned by|to be done by)\s+([^,;|()[\]\n.]{1,40})/i,
  noOwner:
    /^(?:ai|action(?: item)?|engineers|developers|operators|admins|staff|people|users|teams|owner|name|assignee|person|who|tbd|tba|tbc|none|nobody|no one|unassigned|unowned|n\/a|na|open|done|to be .*|everyone|everybody|all|us|we|you|todo|in progress|wip|closed|new|high|medium|low|critical|p\d|urgent|yes|no|blocked|planned|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|tomorrow|eod|eow|asap|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|q[1-4]|prevent\w*|detect\w*|mitigat\w*|process|short[- ]term|long[- ]term|optional|later|next (?:week|sprint|quarter|month)|[-?\u2013\u2014]+)$/,
  team: /^(?:the )?[\p{L}\d&/ -]{2,30}\b(?:team|squad|group|guild|tribe|department)$/iu,
  ownerVerb: /^(?:will|to|shall|is going to|are going to|should|has to|have to|must)\s/,
  work: /^(?:agree|ask|check|clarify|communicate|complete|confirm|consider|contact|continue|copy|decide|discuss|ensure|explore|figure|find|finish|follow|get|give|have|help|inform|learn|link|list|look|meet|need|note|notify|plan|point|reach|remind|retrain|review|see|send|share|speak|spike|start|talk|teach|tell|train|try|warn|we|i|it|this|these|there|all|everyone)\b/,
  people:
    /\b(?:remind\w*|re-?train\w*|train(?:ing)?s?(?! (?:data|set|job|run|pipeline|model))|coach\w*|educat\w*|teach|lecture|(?:talk|speak|spoke|spoken|chat)(?:ed|ing)? (?:to|with)|have a (?:word|chat|conversation)|warn(?:ing)? (?:the|all|every|staff|engineers|developers|him|her|them|@?\p{Lu}\w+)|disciplin\w*|be(?:ing)? (?:more |extra |very )?(?:careful|mindful|vigilant|diligent|attentive|cautious|aware)|more care(?:ful)?|care taken|take (?:more |extra |greater )?care|pay(?:ing)? (?:more |closer |better )?attention|double[- ]check\w*|re-?emphasi[sz]e|reiterat\w*|stress (?:the importance|that)|raise awareness|awareness|refresher|vigilance|(?:make sure|ensure|tell|ask|urge|encourage) (?:that )?(?:all |the |our |each |every |more )?(?:\w+ )?(?:everyone|everybody|people|engineers?|developers?|devs|operators?|staff|team(?: members?)?|teams|responders?|users?|reviewers?|authors?|on-?calls?|admins?|him|her|them|you)\b(?! (?:can|could|cannot|are able|have access|get|gets|see|sees))|follow (?:the )?(?:process|procedure|checklist|runbook|guidelines|policy)|adhere\w* to|hold .{0,30}accountable|performance (?:review|plan)|code of conduct|lessons? learned session|be better|try harder|communicate better)\b/u,
  safeguard:
    /\b(?:alert\w*|alarm\w*|monitor\w*|dashboard|tests?|automat\w*|canar(?:y|ies)|rollback|roll-?back|guard\w*|limit\w*|quota|timeout|time-out|retr(?:y|ies)|circuit breaker|feature flag|flag|lint(?:er|ing)?|ci\b|pipeline|gate|lock|permission|rbac|confirmation|dry[- ]run|backup\w*|failover|fail-over|redundan\w*|replica\w*|validation|validat\w+|schema|script|tool(?:ing)?|config\w*|runbook|playbook|documentation|docs|template|check(?:s|list)?|rate[- ]limit\w*|health ?check|probe|metric\w*|log(?:s|ging)?|index|cache|queue|cluster|database|deploy\w*|release|default|terraform|kubernetes|staging|load test\w*|refuse\w*|reject\w*|capacity|disk|certificate\w*|dns|api|service|system|button|prompt|hook|policy as code|status page)\b/,
  systemVerb:
    /^(?:(?:we|i|the \w+(?: \w+)? team|\w+) (?:will|shall|should|must|need to|plan to|are going to|have) (?:also )?)?(?:to )?(?:add|adjust|alert|allow|archive|audit|automate|backfill|back up|block|build|bump|cap|change|check|clean up|compare|count|configure|convert|create|cut|decouple|define|delete|deploy|deprecate|design|disable|document|drain|drop|enable|enforce|evaluate|expand|expire|export|extend|extract|fail|fix|gate|give|guard|harden|implement|improve|increase|install|instrument|integrate|introduce|investigate|isolate|keep|label|let|limit|load[- ]test|lock|log|lower|make|mark|measure|merge|migrate|monitor|move|page|patch|pin|port|prevent|protect|provision|publish|put|raise|rate[- ]limit|reduce|refactor|refuse|reject|remove|rename|replace|require|resize|restrict|rework|rewrite|rotate|route|run|scale|schedule|separate|set|set up|shard|shorten|show|simplify|simulate|size|sort|spread|split|stop|store|switch|tag|test|throttle|tighten|tune|turn|update|upgrade|use|validate|verify|warn about|wire|write)(?:ed|d|ing|s)?\b/,
  rootCause:
    /\b(?:root|main|primary|underlying|ultimate|sole|single|real|proximate|probable) cause\b[^.?!\n]{0,80}?\s(?:was|is|were|turned out to be|has been identified as|lies in|lay in)\s(?:that |due to |found to be |determined to be |identified as )?|\bthe cause (?:of [^.?!\n]{1,60} )?(?:was|is)\s(?:that )?|^(?:the )?(?:root )?cause\s?[:\u2013\u2014-]\s/,
  personalError: /\b(?:human|operator|user|pilot|driver|staff|crew|admin(?:istrator)?|engineer|developer|personnel) error\b/,
  by: /^by$/,
  noRootCause:
    /\b(?:no (?:single |one )?(?:root )?cause|not (?:a |one )?(?:single |one )?root cause|(?:un(?:known|clear)|not (?:yet )?known|under investigation|tbd|to be determined))\b/,
};

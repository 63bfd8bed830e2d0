/** English for play: metrics, what you did, the news of passing weeks. Ids and gaps as `said-ids` of the views lists them. */
import { whatBroke, whatIsWrong } from './classes.ts';

const band = '{band, select, open {open} steady {steady} guarded {guarded} other {closed}}';
const sinceDecision = 'at your last decision';

export const play = {
  'metric.reporting.word': '{count} heard',
  'metric.reporting.full': `Reporting: {count, plural, =0 {no problems were} one {# problem was} other {# problems were}} reported to you in the last 13 weeks, {direction, select, up {more than ${sinceDecision}} down {fewer than ${sinceDecision}} other {as many as ${sinceDecision}}}.`,
  'metric.velocity.word': '{count} shipped',
  'metric.velocity.full': `Velocity: {count, plural, =0 {no changes were} one {# change was} other {# changes were}} shipped in the last four weeks, {direction, select, up {more than ${sinceDecision}} down {fewer than ${sinceDecision}} other {as many as ${sinceDecision}}}.`,
  'metric.trust.word': band,
  'metric.trust.full': `Trust: ${band}. The survey with names on it says {score} of 100, {direction, select, up {higher than ${sinceDecision}} down {lower than ${sinceDecision}} other {the same as ${sinceDecision}}}.`,

  'other.incidents.label': 'Incidents you saw in the last 13 weeks',
  'other.incidents.value': '{count}',
  'other.restore.label': 'Time to restore the service',
  'other.restore.value': '{hours} h',
  'other.restore.none': 'nothing to restore',
  'other.failure-rate.label': 'Shipped changes that failed',
  'other.failure-rate.value': '{percent} %',
  'other.lead-time.label': 'From a finished change to live',
  'other.lead-time.value': '{days, plural, one {# day} other {# days}}',
  'other.gates.label': 'Approvals on the way',
  'other.gates.value': '{count}',
  'other.paper.label': 'Paper asked for',
  'other.paper.value': '{percent} of 100',
  'other.compliance.label': 'Process followed, as recorded',
  'other.compliance.value': '{percent} %',
  'other.actions.label': 'Promised actions done in time',
  'other.actions.value': '{percent} %',
  'other.actions.none': 'too few to say',
  'other.people.label': 'People in the team',
  'other.people.value': '{count}',

  'took.timeline': 'You laid out {count, plural, one {# card} other {# cards}}.',
  'took.picks':
    '{about, select, questions {You asked {count, plural, =0 {no question} one {# question} other {# questions}}.} factors {You named {count, plural, =0 {no factor} one {# factor} other {# factors}}.} readers {You sent it to {count, plural, =0 {nobody} one {# group} other {# groups}}.} other {You chose {count, plural, =0 {no action} one {# action} other {# actions}}.}}',
  'took.capacity': 'You gave out {used} of {total} hours.',
  'took.capacity-line': '{text}: {hundredths, plural, one {# hour} other {# hours}} of every hundred',
  'took.levers': '{count, plural, =0 {You changed nothing.} one {You switched on one thing.} other {You switched on # things.}}',
  'took.silence': 'You said nothing.',

  'news.left': '{name} has handed in notice and is gone.',
  'news.hired': '{name} starts in the team.',
  'news.incident': `An incident of severity {severity}: ${whatBroke}. {name} was on it; it took {hours, plural, one {# hour} other {# hours}}.`,
  'news.small-incidents': '{count, plural, one {A small incident, soon over.} other {# small incidents, soon over.}}',
  'news.report': `{name} tells you before it breaks: ${whatIsWrong}.`,
  'news.report-late': `{name} tells you of something known for a while: ${whatIsWrong}.`,
  'news.near-miss': `{name} tells you of a near miss: ${whatIsWrong}.`,
  'news.reports': '{count, plural, one {# note came to the board, from {names}.} other {# notes came to the board, from {names}.}}',
  'news.no-notes': 'No new notes on the board.',
  'news.peer-blame': 'In front of everyone, somebody blames {name}. {addressed, select, yes {You stop it.} other {Nobody says anything.}}',
  'news.negligence': '{name} skipped a check on purpose.',
  'news.gates-added':
    '{count, plural, one {One more approval stands before anything ships.} other {# more approvals stand before anything ships.}}',
  'news.gates-retired':
    '{count, plural, one {One approval fewer stands before anything ships.} other {# approvals fewer stand before anything ships.}}',
  'news.fixed': '{count, plural, one {One known problem was fixed.} other {# known problems were fixed.}}',
  'news.more': '{count, plural, one {And one thing more.} other {And # things more.}}',
} as const;

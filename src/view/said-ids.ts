/**
 * Every sentence the views can say, with the names of its gaps: the contract for `src/words`, where each id has its
 * sentence. The English beside each is a proposal in ICU message format. A gap called `class` holds a condition class
 * (`conditionClasses`), `band` a trust word (`trustBands`), `direction` one of up, down or same, `names` a list of
 * names separated by commas, `text` an author's own words from the scenario; the other words a gap may hold are listed beside it.
 */
export const saidIds = {
  // The three metrics. `word` stands beside the mark, `full` is the accessible name.
  'metric.reporting.word': ['count'], // {count} heard
  'metric.reporting.full': ['count', 'direction'], // Reporting: {count, plural, =0 {no problems} one {# problem} other {# problems}} reported to you in the last 13 weeks, {direction, select, up {more than} down {fewer than} other {as many as}} at your last decision.
  'metric.velocity.word': ['count'], // {count} shipped
  'metric.velocity.full': ['count', 'direction'], // Velocity: {count, plural, one {# change} other {# changes}} shipped in the last month, {direction, select, up {more than} down {fewer than} other {as many as}} at your last decision.
  'metric.trust.word': ['band'], // {band, select, open {open} steady {steady} guarded {guarded} other {closed}}
  'metric.trust.full': ['band', 'score', 'direction'], // Trust: {band, select, …}; the survey with names on it says {score} of 100, {direction, select, up {higher than} down {lower than} other {the same as}} at your last decision.

  // The second panel: other things a leader sees. A label, then its value.
  'other.incidents.label': [], // Incidents you saw, last 13 weeks
  'other.incidents.value': ['count'], // {count}
  'other.restore.label': [], // Time to restore
  'other.restore.value': ['hours'], // {hours} h
  'other.restore.none': [], // nothing to restore
  'other.failure-rate.label': [], // Shipped changes that failed
  'other.failure-rate.value': ['percent'], // {percent} %
  'other.lead-time.label': [], // From change to live
  'other.lead-time.value': ['days'], // {days} days
  'other.gates.label': [], // Approvals on the way
  'other.gates.value': ['count'], // {count}
  'other.paper.label': [], // Paper asked for
  'other.paper.value': ['percent'], // {percent} of 100
  'other.compliance.label': [], // Process followed, as recorded
  'other.compliance.value': ['percent'], // {percent} %
  'other.actions.label': [], // Promised actions done in time
  'other.actions.value': ['percent'], // {percent} %
  'other.actions.none': [], // too few to say
  'other.people.label': [], // People in the team
  'other.people.value': ['count'], // {count}

  // What you did, when it was not one line of the scenario.
  'took.timeline': ['count'], // You laid out {count} cards.
  'took.picks': ['about', 'count'], // {about, select, questions {You asked {count, plural, one {# question} other {# questions}}.} factors {You named {count, plural, one {# factor} other {# factors}}.} readers {You sent it to {count, plural, one {# group} other {# groups}}.} other {You chose {count, plural, one {# action} other {# actions}}.}}
  'took.capacity': ['used', 'total'], // You gave out {used} of {total} hours (of every hundred).
  'took.capacity-line': ['text', 'hundredths'], // {text}: {hundredths, plural, one {# hour} other {# hours}} of every hundred
  'took.levers': ['count'], // {count, plural, =0 {You changed nothing.} one {You switched on one thing.} other {You switched on # things.}}
  'took.silence': [], // You said nothing.

  // News of passing weeks: only what the leader heard or saw.
  'news.left': ['name'], // {name} has handed in notice and is gone.
  'news.hired': ['name'], // {name} starts in the team.
  'news.incident': ['class', 'severity', 'hours', 'name'], // An incident, severity {severity}: {class, select, deploy {a rollout went wrong} config {…} …}. {name} was on it; it took {hours} h.
  'news.small-incidents': ['count'], // {count, plural, one {A small incident} other {# small incidents}}, soon over.
  'news.report': ['name', 'class', 'severity'], // {name} tells you of something before it breaks: {class, select, …}.
  'news.report-late': ['name', 'class', 'severity'], // {name} tells you of something they have known for a while: {class, select, …}.
  'news.near-miss': ['name', 'class'], // {name} tells you what nearly happened: {class, select, …}.
  'news.reports': ['count', 'names'], // {count} notes came to the board, from {names}.
  'news.no-notes': [], // No new notes on the board.
  'news.peer-blame': ['name', 'addressed'], // In front of everyone, somebody blames {name}. {addressed, select, yes {You stop it.} other {Nobody says anything.}}
  'news.negligence': ['name'], // {name} skipped a check on purpose.
  'news.gates-added': ['count'], // {count, plural, one {One more approval} other {# more approvals}} before anything ships.
  'news.gates-retired': ['count'], // {count, plural, one {One approval} other {# approvals}} less before anything ships.
  'news.fixed': ['count'], // {count, plural, one {One known problem} other {# known problems}} fixed.
  'news.more': ['count'], // And {count, plural, one {one more thing} other {# more things}}.

  // The picture in words. One sentence per fact of the stage.
  'stage.lamps': ['lit', 'low', 'out', 'total'], // {lit} of {total} lamps are lit upstairs{low, plural, =0 {} one {, one is low} other {, # are low}}.
  'stage.lamp': ['bay', 'lamp'], // In bay {bay} the lamp is {lamp, select, lit {lit} low {low} other {out}}. (Text-only detail; bay 1-4 from the left.)
  'stage.open': ['count', 'names'], // Turned to the others: {names}.
  'stage.working': ['count', 'names'], // At their desks: {names}.
  'stage.turned-away': ['count', 'names'], // Turned away: {names}.
  'stage.head-down': ['count', 'names'], // Head down: {names}.
  'stage.alone': ['name'], // {name} stands alone.
  'stage.new': ['name'], // {name} is new; there are boxes on the desk.
  'stage.speaking': ['name'], // {name} is downstairs with you.
  'stage.visitor': ['name', 'role'], // {name}, {role}, is downstairs with you.
  'stage.player': [], // You stand at the table downstairs.
  'stage.nobody': [], // Nobody is upstairs.
  'stage.chairs': ['count'], // {count, plural, one {One chair is empty} other {# chairs are empty}}.
  'stage.notes': ['count', 'per'], // {count, plural, =0 {No notes} one {One note} other {# notes}} on the board{per, plural, =1 {} other {; one sign stands for #}}.
  'stage.name-on-board': ['name'], // The name {name} is still on the board.
  'stage.parcels': ['parcels', 'per', 'shipped', 'size'], // {parcels, plural, =0 {No parcel} one {One parcel} other {# parcels}} on the path{size, select, 2 {, large} 3 {, very large} other {}}: {shipped} shipped this month, {per} to a parcel.
  'stage.gates': ['count'], // {count, plural, =0 {No gate} one {One gate} other {# gates}} on the path.
  'stage.papers': ['count'], // {count, plural, =0 {No paper} one {One sheet} other {# sheets}} by the door.
  'stage.alarm.on': [], // The alarm is on.
  'stage.alarm.off': [], // The alarm is off.
  'stage.phone.on': [], // The telephone is ringing.
  'stage.phone.off': [], // The telephone is silent.
  'stage.stays-late': ['name'], // {name} stays late.
  'stage.sun': ['part'], // It is {part, select, early {early} middle {the middle} other {late}} in the month.
  'stage.cellar': ['told', 'silenced', 'unnoticed'], // The cellar lies open: {told} problems told, {silenced} that somebody knew and kept, {unnoticed} that nobody has noticed.
  'stage.light': ['percent'], // The light reaches {percent} of 100 down.

  // Small acts: what has just moved.
  'act.looks-up': ['name'], // {name} looks up.
  'act.note-to-board': ['name'], // {name} carries a note to the board.
  'act.note-halfway-back': ['name'], // {name} walks towards the board, stops, and turns back.
  'act.whisper': ['name', 'other'], // {name} and {other} whisper.
  'act.leaves': ['name'], // {name}’s chair is pushed in; the coat is gone.
  'act.arrives': ['name'], // {name} arrives with boxes.
  'act.lamp-out': ['bay'], // Somebody turns the lamp in bay {bay} down.
  'act.lamp-on': ['bay'], // Somebody turns the lamp in bay {bay} up.
  'act.stays-late': ['name'], // {name} is still at the desk after the others have gone.
  'act.papers-pile': [], // Papers pile up by the door.
  'act.phone-rings': [], // The telephone begins to ring.
  'act.parcel-leaves': [], // Parcels leave by the path.
  'act.stands-alone': ['name'], // The others move away from {name}.
  'act.note-pinned-nod': ['name'], // A note is pinned, and {name} nods.
  'act.name-on-board': ['name'], // Somebody writes {name} on the board.
  'act.gate-added': [], // A gate is put up on the path.
  'act.gate-gone': [], // A gate is taken from the path.

  // Debrief: what a decision changed that stands from then on.
  'change.gates': ['before', 'after'], // Approvals: {before}, then {after}.
  'change.paper': ['before', 'after'], // Paper asked for: {before} of 100, then {after}.
  'change.named': ['on'], // {on, select, yes {Reviews name the person.} other {Reviews no longer name the person.}}
  'change.public': ['on'], // {on, select, yes {Incidents are answered before the whole team.} other {Incidents are answered in private.}}
  'change.messenger': ['percent'], // {percent, plural, =0 {Whoever brings bad news pays nothing for it.} other {Whoever brings bad news pays for it.}}
  'change.recognition': ['percent'], // {percent, plural, =0 {Early reports are not thanked.} other {Early reports are thanked where others see it.}}
  'change.review': ['kind'], // {kind, select, real {Reviews are real.} ritual {Reviews are a ritual.} other {There are no reviews.}}
  'change.distribution': ['level'], // {level, select, 0 {Reviews are read by nobody else.} 1 {Reviews go to the team.} other {Reviews go to the whole organisation.}}
  'change.fund': ['percent'], // {percent} % of the team’s time goes to fixes.
  'change.guardrail-work': ['percent'], // {percent} % of the team’s time goes to guardrails.
  'change.partner': ['on'], // A security partner {on, select, yes {sits with} other {no longer sits with}} the team.
  'change.champions': ['count'], // {count, plural, =0 {No security champion} one {One security champion} other {# security champions}}.
  'change.champion-time': ['on'], // Champions {on, select, yes {have} other {have no}} time for it.
  'change.address': ['percent'], // {percent, plural, =0 {Nobody stops public blame.} other {Public blame is stopped.}}
  'change.advocate': ['on'], // {on, select, yes {Somebody speaks for those not in the room.} other {Nobody speaks for those not in the room.}}
  'change.celebrate': ['on'], // {on, select, yes {Good reviews are celebrated.} other {Good reviews pass without a word.}}
  'change.own-it': ['on'], // {on, select, yes {You name your own part.} other {You leave your own part out.}}
  'change.tone': ['tone'], // The tone is {tone, select, calm {calm} heated {heated} other {neither calm nor heated}}.
  'change.register': ['on'], // Risk decisions are {on, select, yes {written down} other {no longer written down}}.
  'change.train-newcomers': ['on'], // Newcomers {on, select, yes {are shown} other {are no longer shown}} how to tell.
  'change.gate-chance': ['percent'], // After an incident a new approval is added in {percent} of 100 cases.
  'change.paper-step': ['percent'], // {percent, plural, =0 {Incidents add no paper.} other {Each incident adds paper.}}
  'change.paper-target': ['percent'], // Paper asked for settles at {percent} of 100.
  'change.retire-gates': ['on'], // Approvals {on, select, yes {are taken down once guardrails carry the load} other {stay}}.
  'change.scanner': ['on'], // The scanner is {on, select, yes {on} other {off}}.
  'change.shame': ['on'], // People are {on, select, yes {ranked} other {no longer ranked}} by the numbers.
  'change.reassign-chance': ['percent'], // {percent, plural, =0 {Nobody is moved after an incident.} other {After an incident somebody may be moved quietly.}}
  'change.negligence': ['kind'], // Negligence is handled {kind, select, private {in private, by HR} postmortem {in the review} any {by punishing any single act} other {by nobody}}.

  // Debrief: incidents by title, ends and starts of the strips.
  'incident.scripted': ['text'], // {text}
  'incident.drawn': ['class'], // {class, select, deploy {A rollout went wrong} …}
  'end.reporting': ['told', 'occurred'], // {told} of {occurred} told
  'end.velocity': ['percent'], // {percent} of the usual 100
  'end.trust': ['band', 'score'], // {band, select, …}, {score} of 100

  // The road not taken: other ways through an activity, and what would have come out differently.
  'road.way.timeline': ['manner'], // {manner, select, events {…says what happened} people {…points at somebody} veiled {…} vague {…} other {your wordings, in the order in which it happened}}
  'road.way.silence': [], // Say nothing
  'road.way.none': [], // Choose none of them
  'road.way.nothing': [], // Give no time to any of it
  'road.way.evenly': [], // Share the time out evenly
  'road.way.all-on': [], // Switch on all of it
  'road.way.all-off': [], // Switch on none of it
  'road.metric': ['metric', 'lived', 'other', 'same'], // Reporting ends at 61 instead of 22.
  'road.hidden': ['lived', 'other', 'same'], // At the end 12 problems are known and not told, instead of 30.
  'road.incidents': ['before', 'week', 'after', 'direction'], // The same 9 incidents until week 6; after it 4 fewer.
  'road.stayed': ['count', 'names'], // Two people who left would have stayed: Dana, Marcus.
  'road.gone': ['count', 'names'], // Dana would have left.
  'road.left': ['lived', 'other', 'same'], // In all, 3 people leave instead of 5.
  'road.ending': ['lived', 'other', 'same'], // The story ends another way: …, instead of ….
  'road.later-kept': [], // Your later decisions all stay as they were.
  'road.later-changed': ['count'], // At {count} later decisions your answer was not open any more; the nearest stands in for it.
  'road.later-added': ['count'], // {count} decisions come up that you never met; they are answered in your manner.
  'road.later-missed': ['count'], // {count} of your decisions never come up.
  'road.nothing-changed': [], // Nothing would have come out differently.

  // When a session cannot be opened or kept. `problem.kind` picks the sentence.
  'problem.other-edition': [], // This playthrough was made with an earlier version of the scenario, so it cannot be replayed. It is kept; you can download it.
  'problem.other-scenario': [], // This playthrough belongs to another scenario.
  'problem.not-offered': [], // This playthrough holds a decision that the scenario does not offer. It is kept; you can download it.
  'problem.damaged': [], // This playthrough is damaged and cannot be read. It is kept; you can download it.
  'problem.newer-version': [], // This playthrough was saved by a newer version of the game.
  'problem.not-saved': [], // This playthrough cannot be saved here. You can play on; it ends with this window.
  'problem.changed-elsewhere': [], // This playthrough was continued in another tab; what you play here is now kept as its own copy.
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type SaidId = keyof typeof saidIds;
type Gap<Id extends SaidId> = (typeof saidIds)[Id][number];

/** Makes a sentence; the compiler sees that every gap gets its value. */
export function said<Id extends SaidId>(
  id: Id,
  ...values: Gap<Id> extends never ? [] : [Readonly<Record<Gap<Id>, string | number>>]
): { readonly id: Id; readonly values?: Readonly<Record<string, string | number>> } {
  const [gaps] = values;
  return gaps === undefined ? { id } : { id, values: gaps };
}

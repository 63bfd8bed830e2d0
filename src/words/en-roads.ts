/** English for the roads not taken: the ghost line, somebody else in the chair, and a place among all roads. */
const metricName = '{metric, select, reporting {Reporting} velocity {Velocity} other {Trust}}';
const untilThen = '{before, plural, =0 {Nothing broke} one {The same one incident} other {The same # incidents}} until week {week}';
const people = '{count, plural, one {# person} other {# people}}';

export const roads = {
  // The ghost line.
  'road.title': 'The road not taken',
  'road.intro':
    'Change one decision, and the same months come again with the same dice. Later decisions stay as you took them as long as they are open; where they are not, the nearest answer stands in.',
  'road.what-if': 'What if …?',
  'road.what-if-at': 'What if …? Another road at decision {number}',
  'road.decision': 'At which decision?',
  'road.flag': 'Decision {number}, {place}',
  'road.you-did': 'What you did',
  'road.instead': 'What else was open',
  'road.nothing-else': 'Nothing else was open here.',
  'road.best': 'The best of what was open',
  'road.worst': 'The worst of what was open',
  'road.rule':
    'Best and worst are found by living every road in {futures} futures with other dice, so that luck evens out. They go by one plain sum at month 12: reporting, velocity and trust added up, harm taken off. An incident of severity 1, 2 or 3 does 10, 3 or half a point of harm.',
  'road.trying': 'Living every road in other futures: {done} of {of}',
  'road.found':
    '{which, select, best {On average the best of the {count} roads is this one. With your own dice it goes as below.} other {On average the worst of the {count} roads is this one. With your own dice it goes as below.}}',
  'road.found-yours':
    '{which, select, best {On average none of the {count} roads comes out plainly better than yours.} other {On average none of the {count} roads comes out plainly worse than yours.}}',
  'road.failed': 'The roads could not be tried. Choose one of them above.',
  'road.choose': 'Choose one of these to see both roads side by side.',
  'road.result': 'Both roads, to month {months}',
  'road.key.lived': 'as you lived it',
  'road.key.other': 'had you done that',
  'road.key.split': 'here the roads part',
  'road.count': '{id, select, hidden {Kept quiet} incidents {Incidents} other {People gone}}',
  'road.spoken':
    '{what}: one line up to week {week}. At month {months} it stands at {lived} as you lived it, and at {other} had you done that.',
  'road.differences': 'What differs',
  'road.dice':
    'The dice are the same on both roads, and things come out differently only where the odds had moved. Small differences say little: a few incidents more or fewer can hang on a single throw.',
  'road.house': 'The other cellar, as the story ends',
  'road.house-ending': 'The other road leads to “{title}”.',
  'road.cellar.head': 'When the story ends',
  'road.cellar.told': 'told',
  'road.cellar.known': 'known, not told',
  'road.cellar.unnoticed': 'noticed by nobody',
  'road.table.lived': 'Lived',
  'road.table.other': 'Other',
  'road.numbers': 'Both roads in numbers',
  'road.show-numbers': 'Show the numbers',
  'road.hide-numbers': 'Hide the numbers',
  'road.play': 'Play on from decision {number}',
  'road.play-note': 'The decision waits for you there again, with the same luck.',

  'road.way.timeline':
    '{manner, select, events {Every card says what happened} people {Every card points at somebody, where it can} veiled {Every card finds fault politely, where it can} vague {Every card says as little as it can} other {Your own wordings, in the order in which it happened}}',
  'road.way.silence': 'Say nothing',
  'road.way.none': 'None of these',
  'road.way.nothing': 'No time for any of it',
  'road.way.evenly': 'The time shared out evenly',
  'road.way.all-on': 'All of it',
  'road.way.all-off': 'None of it',
  'road.metric': `{same, select, yes {${metricName} ends where it did, at {lived}.} other {${metricName} ends at {other} instead of {lived}.}}`,
  'road.hidden':
    '{same, select, yes {{lived, plural, =0 {Nothing is kept quiet at the end of either road.} one {One problem is known and not told at the end of either road.} other {# problems are known and not told at the end of either road.}}} other {{other, plural, =0 {No problem is known and not told at the end, instead of {lived}.} one {One problem is known and not told at the end, instead of {lived}.} other {# problems are known and not told at the end, instead of {lived}.}}}}',
  'road.incidents': `{direction, select,
    same {{before, plural, =0 {Nothing breaks on either road.} one {The same one incident on both roads.} other {The same # incidents on both roads.}}}
    others {{week, plural, =0 {As many incidents, but not the same ones.} other {${untilThen}; after it as many, but not the same ones.}}}
    fewer {{week, plural, =0 {{after, plural, one {One incident} other {# incidents}} fewer in all.} other {${untilThen}; after it {after} fewer.}}}
    other {{week, plural, =0 {{after, plural, one {One incident} other {# incidents}} more in all.} other {${untilThen}; after it {after} more.}}}}`,
  'road.stayed': `{count, plural, one {{names}, who left, would have stayed.} other {${people} who left would have stayed: {names}.}}`,
  'road.gone': `{count, plural, one {{names}, who stayed, would have left.} other {${people} who stayed would have left: {names}.}}`,
  'road.left':
    '{same, select, yes {{lived, plural, =0 {Nobody leaves on either road.} one {One person leaves on either road.} other {# people leave on either road.}}} other {{other, plural, =0 {In all, nobody leaves instead of {lived}.} one {In all, one person leaves instead of {lived}.} other {In all, # people leave instead of {lived}.}}}}',
  'road.ending':
    '{same, select, yes {The story ends the same way: “{lived}”.} other {The story ends another way: “{other}”, not “{lived}”.}}',
  'road.later-kept': 'Your later decisions all stay as they were.',
  'road.later-changed':
    '{count, plural, one {At one later decision your answer is} other {At # later decisions your answers are}} not open any more; the nearest stands in.',
  'road.later-added':
    '{count, plural, one {One decision comes up that you never met; it is} other {# decisions come up that you never met; they are}} answered in your manner.',
  'road.later-missed': '{count, plural, one {One of your later decisions never comes} other {# of your later decisions never come}} up.',
  'road.nothing-changed': 'Nothing comes out differently: week for week, both roads are the same.',

  // Somebody else in the chair.
  'person.title': 'Somebody else in the chair',
  'person.intro':
    'What if somebody else had been on call, or had made that change? Each week in which something broke comes again with the same dice: once with every other person of the team in that chair, and once with the condition fixed beforehand.',
  'person.nothing-broke': 'Nothing broke in your months, so there is nobody to exchange.',
  'person.summary':
    '{which, select, all {{incidents, plural, one {The one incident that luck brought happens whoever is there.} other {All # incidents that luck brought happen whoever is there.}}} none {{incidents, plural, one {The one incident that luck brought does not happen with everybody.} other {None of the # incidents that luck brought happens with everybody.}}} other {Of the {incidents} incidents that luck brought, {always} {always, plural, one {happens} other {happen}} whoever is there.}}',
  'person.summary-fixed':
    '{which, select, all {{fixable, plural, one {The one that came of a condition does not happen once that is fixed.} other {None of the # that came of a condition happens once that is fixed.}}} none {{fixable, plural, one {The one that came of a condition happens even when that is fixed.} other {All # that came of a condition happen even when that is fixed.}}} other {Of the {fixable} that came of a condition, {prevented} {prevented, plural, one {does} other {do}} not happen once that is fixed.}}',
  'person.summary-written':
    '{written, plural, one {One more is written in the story and comes whoever is there.} other {Another # are written in the story and come whoever is there.}}',
  'person.show-all': 'Show all {count} incidents',
  'person.show-fewer': 'Show fewer',
  'person.fell-on':
    'Week {week}, severity {severity}. {changed, select, yes {{name} had made the last change.} other {{name} was on call.}}',
  'person.another': 'Somebody else',
  'person.fixed': 'The condition fixed',
  'person.all': 'With any of the {others} others it happens all the same.',
  'person.some':
    'With {happens} of the {others} others it happens all the same. {count, plural, one {{names} on call catches it in time.} other {It is caught in time with one of these on call: {names}.}}',
  'person.nobody': 'With none of the {others} others does it happen: any of them catches it in time.',
  'person.written': 'The story brings this one in its week, whoever is there.',
  'person.prevented':
    '{age, plural, one {The condition had been there for a week.} other {The condition had been there for # weeks.}} Fixed before, nothing breaks.',
  'person.not-prevented': 'Even with the condition fixed it happens.',
  'person.slip': 'A slip: made and gone wrong in the same week. There was nothing to fix beforehand.',
  'person.more-luck': 'And with other luck?',
  'person.try': 'Try {count} other lucks',
  'person.stop': 'Stop',
  'person.trying': '{done} of {of} lucks tried',
  'person.result-another':
    'In {stories} other lucks, answered as you answered, {replays} incidents came of a condition that lay there. With the next person in the chair {happen} of them happen all the same, {percent} %.',
  'person.result-fixed': 'With the condition fixed beforehand, {prevented} of the {replays} do not happen, {percent} %.',
  'person.left-out':
    'Left out are {slips, plural, one {one slip} other {# slips}}, where nothing lay there to fix ({slipsHappen} of them happen with the next person too), and the {written} incidents the story brings whoever is there.',
  'person.caution': 'So it is in this model, which is built on that view of incidents. It says nothing about anybody real.',
  'person.failed': 'The other lucks could not be tried.',

  // Your place among all roads.
  'among.title': 'One road among many',
  'among.intro':
    '{count} other players, each with luck of their own, go through this scenario: half of them always answer in one way, half lean one way and stray. Here is where each of them ends at month 12, and where this playthrough does. None of it is a grade.',
  'among.start': 'Play {count} roads',
  'among.again': 'Try again',
  'among.stop': 'Stop',
  'among.playing': '{done} of {of} roads played',
  'among.on-page': 'This browser lends the game no helpers: the page plays the roads itself, and may falter while it does.',
  'among.stopped': 'Stopped. Nothing was kept.',
  'among.failed': 'The roads could not be played. What went wrong: {sentence}',
  'among.done': '{count} roads played.',
  'among.harm': 'Harm',
  'among.place':
    'Of {count} roads, half {metric, select, harm {come to between {low} and {high}} other {end between {low} and {high}}}; this one {metric, select, harm {comes to {here}} other {ends at {here}}}.',
  'among.spoken': '{name}: a dot for each of {count} roads, from {lowest} to {highest}. {place}',
  'among.here': 'this one {value}',
  'among.half': 'half of the roads',
  'among.harm-note':
    'An incident of severity 1, 2 or 3 does 10, 3 or half a point of harm, from the beginning of the story on. Velocity counts 100 for the usual.',
  'among.show-table': 'Show the numbers',
  'among.hide-table': 'Hide the numbers',
  'among.table': 'Where the roads end at month 12',
  'among.row': 'Road',
  'among.row.here': 'This one',
  'among.rows.all': 'All {count} roads',
  'among.row.lowest': 'The lowest',
  'among.row.quarter': 'A quarter end below',
  'among.row.middle': 'Half end below',
  'among.row.three-quarters': 'Three quarters end below',
  'among.row.highest': 'The highest',
  'among.rows.kinds': 'The middle of those who …',
  'among.kind':
    '{kind, select, systemic {always ask how it came about} disguised {always blame politely} avoidant {always stay out of it} blaming {always ask who it was} mixed {answer anyhow} other {lean one way and stray}}',
} as const;

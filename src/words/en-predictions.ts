/** English for what the player expects, asked while playing and laid beside what came. */
export const predictions = {
  'predict.title': 'Before you go on',
  'predict.ask.reporting': 'How many problems will people tell you about in the next three months?',
  'predict.ask.trust': 'What will the survey with names on it say in three months?',
  'predict.ask.incidents': 'How many incidents will you see in the next three months?',
  'predict.now.reporting':
    '{now, plural, =0 {In the last three it was none.} one {In the last three it was one.} other {In the last three it was #.}}',
  'predict.now.trust': 'Now it says {now} of 100.',
  'predict.now.incidents':
    '{now, plural, =0 {In the last three it was none.} one {In the last three it was one.} other {In the last three it was #.}}',
  'predict.how': 'Draw the line on, or choose. You see it again at the end.',
  'predict.how-words': 'You see your answer again at the end.',
  'predict.draw-here': 'draw here',
  'predict.axis.now': 'now',
  'predict.axis.month': '{month, plural, =3 {3 mo} other {#}}',
  'predict.slider': '{month, plural, =1 {In one month} =2 {In two months} other {In three months}}',
  'predict.value':
    '{measure, select, reporting {{value} told in three months} trust {{value} of 100} other {{value} seen in three months}}',
  'predict.ways': 'Or only which way',
  'predict.way':
    '{measure, select, trust {{way, select, falls {It falls} stays {It stays} other {It rises}}} other {{way, select, falls {Fewer} stays {As many} other {More}}}}',
  'predict.done': 'Keep this guess',
  'predict.none': 'No guess',
  'predict.never': 'Don’t ask again',

  'predictions.title': 'What you expected',
  'predictions.note': 'Drawn before you could know.',
  'prediction.title': '{measure, select, reporting {Problems told} trust {The survey} other {Incidents}}',
  'prediction.expected.reporting':
    '{form, select, way {{change, select, up {You expected more notes than the {now} of the three months before.} down {You expected fewer notes than the {now} of the three months before.} other {You expected about as many notes as the {now} of the three months before.}}} other {{change, select, doubled {You expected the notes to double, from {now} to {guess}.} halved {You expected half the notes, {guess} after {now}.} up {You expected more notes, {guess} after {now}.} down {You expected fewer notes, {guess} after {now}.} other {You expected about as many notes as before, {guess}.}}}}',
  'prediction.came.reporting':
    '{direction, select, more {{came, plural, one {One came} other {# came}}, {count} more.} fewer {{came, plural, =0 {None came} one {One came} other {# came}}, {count} fewer.} other {{came, plural, =0 {None came.} one {One came.} other {# came.}}}}',
  'prediction.behind.reporting':
    '{count, plural, =0 {Nothing that was known was left untold.} one {Behind that, one problem was known and not told.} other {Behind that, # problems were known and not told.}}',
  'prediction.expected.trust':
    '{form, select, way {{change, select, up {You expected the survey to rise from {now}.} down {You expected the survey to fall from {now}.} other {You expected the survey to stay at {now}.}}} other {{change, select, up {You expected the survey to rise, from {now} to {guess} of 100.} down {You expected the survey to fall, from {now} to {guess} of 100.} other {You expected the survey to stay at {guess} of 100.}}}}',
  'prediction.came.trust':
    '{direction, select, more {It said {came}, {count} higher.} fewer {It said {came}, {count} lower.} other {It said {came}.}}',
  'prediction.behind.trust': 'Asked without names, the team would have said {count}.',
  'prediction.expected.incidents':
    '{form, select, way {{change, select, up {You expected more incidents than the {now} of the three months before.} down {You expected fewer incidents than the {now} of the three months before.} other {You expected about as many incidents as the {now} of the three months before.}}} other {{change, select, doubled {You expected the incidents to double, from {now} to {guess}.} halved {You expected half the incidents, {guess} after {now}.} up {You expected more incidents, {guess} after {now}.} down {You expected fewer incidents, {guess} after {now}.} other {You expected about as many incidents as before, {guess}.}}}}',
  'prediction.came.incidents':
    '{direction, select, more {You saw {came}, {count} more.} fewer {{came, plural, =0 {You saw none} other {You saw #}}, {count} fewer.} other {{came, plural, =0 {You saw none.} other {You saw #.}}}}',
  'prediction.behind.incidents': '{isAll, select, yes {There were no others.} other {In truth there were {count}.}}',
  'prediction.after-the-story':
    '{weeks, plural, =0 {The story had ended by then: these months are “if you go on like this”.} one {The story ended after one week of it; the rest is “if you go on like this”.} other {The story ended after # weeks of it; the rest is “if you go on like this”.}}',
  'prediction.spoken': 'After three months: {words}.',
  'prediction.end.expected':
    '{way, select, line {you expected {value}} falls {{measure, select, trust {you expected a fall} other {you expected fewer}}} stays {{measure, select, trust {you expected no change} other {you expected as many}}} other {{measure, select, trust {you expected a rise} other {you expected more}}}}',
  'prediction.end.seen': '{measure, select, reporting {told you {value}} trust {with names {value}} other {you saw {value}}}',
  'prediction.end.true': '{measure, select, reporting {told or known {value}} trust {without names {value}} other {happened {value}}}',
  'prediction.numbers':
    'Numbers of what you expected after decision {number}: {measure, select, reporting {problems told} trust {the survey} other {incidents}}',
  'prediction.axis.month': '{month, plural, =3 {3 months} other {#}}',
  'prediction.when': 'When',
  'prediction.month': '{month, plural, =0 {That day} =1 {After 1 month} other {After # months}}',
  'prediction.line.expected': 'You expected',
  'prediction.line.seen': '{measure, select, reporting {Told you} trust {With names} other {You saw}}',
  'prediction.line.true': '{measure, select, reporting {Told or known} trust {Without names} other {Happened}}',
} as const;

/** English for the picture: one sentence per fact, one per small act. Heard by a screen reader, read in text-only play. */
export const stage = {
  'stage.lamps':
    '{lit, plural, =0 {No lamp is lit upstairs} one {One of {total} lamps is lit upstairs} other {# of {total} lamps are lit upstairs}}{low, plural, =0 {} one {, and one is low} other {, and # are low}}.',
  'stage.lamp': 'In bay {bay} the lamp is {lamp, select, lit {lit} low {low} other {out}}.',
  'stage.open': 'Turned to the others: {names}.',
  'stage.working': 'At work: {names}.',
  'stage.turned-away': 'Turned away: {names}.',
  'stage.head-down': 'Head down: {names}.',
  'stage.alone': '{name} stands alone.',
  'stage.new': '{name} is new; there are boxes on the desk.',
  'stage.speaking': '{name} is downstairs with you.',
  'stage.visitor': '{name}, {role}, is downstairs with you.',
  'stage.player': 'You stand at the table downstairs.',
  'stage.nobody': 'Nobody is upstairs.',
  'stage.chairs': '{count, plural, one {One chair is empty.} other {# chairs are empty.}}',
  'stage.notes':
    '{count, plural, =0 {There are no notes on the board.} one {There is one note on the board.} other {There are # notes on the board.}}{per, plural, =1 {} other { One sign stands for #.}}',
  'stage.name-on-board': 'The name {name} is still on the board.',
  'stage.parcels':
    '{parcels, plural, =0 {No parcel stands on the path} one {One parcel stands on the path} other {# parcels stand on the path}}{size, select, 2 {, and they are large} 3 {, and they are very large} other {}}. One parcel stands for {per} shipped changes.',
  'stage.gates':
    '{count, plural, =0 {There is no gate on the path.} one {There is one gate on the path.} other {There are # gates on the path.}}',
  'stage.papers':
    '{count, plural, =0 {No papers lie by the door.} one {One sheet of paper lies by the door.} other {# sheets of paper lie by the door.}}',
  'stage.alarm.on': 'The alarm is on.',
  'stage.alarm.off': 'The alarm is off.',
  'stage.phone.on': 'The telephone is ringing.',
  'stage.phone.off': 'The telephone is silent.',
  'stage.stays-late': '{name} stays late.',
  'stage.sun': 'It is {part, select, early {early in} middle {the middle of} other {late in}} the month.',
  'stage.cellar':
    'The cellar lies open. {told, plural, one {One problem was told} other {# problems were told}}, {silenced, plural, one {one was known and kept quiet} other {# were known and kept quiet}}, and {unnoticed, plural, one {one was noticed by nobody} other {# were noticed by nobody}}.',
  'stage.light': 'The light from upstairs reaches {percent} of 100 down.',

  'act.looks-up': '{name} looks up.',
  'act.note-to-board': '{name} carries a note to the board.',
  'act.note-halfway-back': '{name} walks towards the board with a note, stops, and turns back.',
  'act.whisper': '{name} and {other} whisper.',
  'act.leaves': '{name}’s chair is pushed in, and the coat is gone.',
  'act.arrives': '{name} arrives with boxes.',
  'act.lamp-out': 'Somebody turns down the lamp in bay {bay}.',
  'act.lamp-on': 'Somebody turns up the lamp in bay {bay}.',
  'act.stays-late': '{name} is still at the desk after the others have gone.',
  'act.papers-pile': 'Papers pile up by the door.',
  'act.phone-rings': 'The telephone begins to ring.',
  'act.parcel-leaves': 'Parcels leave by the path.',
  'act.stands-alone': 'The others move away from {name}.',
  'act.note-pinned-nod': 'A note is pinned to the board, and {name} nods.',
  'act.name-on-board': 'Somebody writes {name} on the board.',
  'act.gate-added': 'A gate is put up on the path.',
  'act.gate-gone': 'A gate is taken from the path.',
} as const;

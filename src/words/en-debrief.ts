/** English for the debrief's facts: standing changes, what broke, where the strips begin and end. */
import { whatBrokeTitle } from './classes.ts';

const band = '{band, select, open {open} steady {steady} guarded {guarded} other {closed}}';

export const debrief = {
  'change.gates': 'Approvals before anything ships: {before}, then {after}.',
  'change.paper': 'Paper asked for: {before} of 100, then {after}.',
  'change.named': '{on, select, yes {Reviews name the person.} other {Reviews no longer name the person.}}',
  'change.public': '{on, select, yes {Incidents are answered before the whole team.} other {Incidents are answered in private.}}',
  'change.messenger': '{percent, plural, =0 {Whoever brings bad news pays nothing for it.} other {Whoever brings bad news pays for it.}}',
  'change.recognition': '{percent, plural, =0 {Early reports are not thanked.} other {Early reports are thanked where others see it.}}',
  'change.review': '{kind, select, real {Reviews look for causes.} ritual {Reviews are held for the form.} other {There are no reviews.}}',
  'change.distribution':
    '{level, select, 0 {Reviews are read by nobody else.} 1 {Reviews go to the team.} other {Reviews go to the whole organisation.}}',
  'change.fund': '{percent} % of the team’s time goes to fixes.',
  'change.guardrail-work': '{percent} % of the team’s time goes to guardrails.',
  'change.partner': '{on, select, yes {A security partner sits with the team.} other {The security partner no longer sits with the team.}}',
  'change.champions':
    '{count, plural, =0 {The team has no security champion.} one {The team has one security champion.} other {The team has # security champions.}}',
  'change.champion-time': '{on, select, yes {Champions have time for it.} other {Champions have no time for it.}}',
  'change.address': '{percent, plural, =0 {Nobody stops blame in the room.} other {Blame in the room is stopped.}}',
  'change.advocate':
    '{on, select, yes {Somebody speaks for those who are not in the room.} other {Nobody speaks for those who are not in the room.}}',
  'change.celebrate': '{on, select, yes {Good reviews are celebrated.} other {Good reviews pass without a word.}}',
  'change.own-it': '{on, select, yes {You name your own part.} other {You leave your own part out.}}',
  'change.tone': '{tone, select, calm {The tone is calm.} heated {The tone is heated.} other {The tone is neither calm nor heated.}}',
  'change.register': '{on, select, yes {Decisions about risk are written down.} other {Decisions about risk are no longer written down.}}',
  'change.train-newcomers': '{on, select, yes {Newcomers are shown how to tell.} other {Newcomers are no longer shown how to tell.}}',
  'change.gate-chance': 'After an incident a new approval is added in {percent} of 100 cases.',
  'change.paper-step': '{percent, plural, =0 {Incidents add no paper.} other {Each incident adds paper.}}',
  'change.paper-target': 'Paper asked for settles at {percent} of 100.',
  'change.retire-gates':
    '{on, select, yes {Approvals are taken down once guardrails carry the load.} other {Approvals stay where they are.}}',
  'change.scanner': '{on, select, yes {The scanner is switched on.} other {The scanner is switched off.}}',
  'change.shame': '{on, select, yes {People are ranked by the numbers.} other {People are no longer ranked by the numbers.}}',
  'change.reassign-chance':
    '{percent, plural, =0 {Nobody is moved after an incident.} other {After an incident somebody may be moved, quietly.}}',
  'change.negligence':
    '{kind, select, private {Negligence is handled in private.} postmortem {Negligence is handled in the review.} any {Any single act can be punished as negligence.} other {Nobody handles negligence.}}',

  'incident.scripted': '{text}',
  'incident.drawn': whatBrokeTitle,
  'end.reporting': '{told} of {occurred} told',
  'end.velocity': '{percent} % of the usual',
  'end.trust': `${band}, {score} of 100`,
} as const;

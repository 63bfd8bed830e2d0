/**
 * Every equation of the model as the code computes it, in the order of a week; what each says in words is in `#words`. Numbers of
 * the model are written by their names in the parameter table, levers as `L.name`, and the rest as the symbols below.
 */
import { tableValues, type ParameterName } from '#simulation';

export const equationGroups = ['flow', 'work', 'conditions', 'triggers', 'telling', 'answer', 'fixing', 'people', 'around'] as const;
export type EquationGroup = (typeof equationGroups)[number];

export type Equation = { readonly group: EquationGroup; readonly formula: readonly string[] };

export const equations = {
  E1: {
    group: 'flow',
    formula: [
      'champ = L.champions × [L.championTime] × (L.recognition > 0 or L.celebrate ? 1 : 0.4)',
      'Ae = pos(A − 0.5·champ − 0.8·[L.partner])',
    ],
  },
  E2: {
    group: 'flow',
    formula: ['y = S(y0 + yA·Ae + yD·D + yX·(X − 0.2) + yDev·(Dev − Dev0) + yRes·Rz − yT·(mean T − 4)) × (1 − 0.5·mean G)'],
  },
  E3: { group: 'flow', formula: ['Phi = (Ae + 2·D) × (1 − y)'] },
  E4: { group: 'flow', formula: ['Ld = Ld0 × (1 + LdF·mean F + LdA·Ae) × (L.register ? 0.6 : 1)'] },
  E5: { group: 'flow', formula: ['flow = 1 / (1 + flowF·Phi + flowL·Ld)'] },
  E6: {
    group: 'work',
    formula: [
      'un = min(0.45, unpl/N);  stress = un/0.22',
      'reserved = good + L.fund;  used = min(reserved, work left on told problems/N)',
      'oh = un + (papA·Ae + papD·D)·(1 − y) + used + slack·(reserved − used) + L.guardrailWork + (0.1·L.champions·[L.championTime] + rev + mentor·newcomers)/N',
      'load = (oh + selfP·mean F)/0.26',
      'rho = ramp0 + (1 − ramp0)·min(1, tenure/ramp)',
      'del = max(0.1, 1 − oh − selfP·F) × skill × rho × (1 + effort·F·pos(1 − load/2)) × (1 + kV·(K − K0))',
      'M = clip(mF·F + mA·Ae, 0, 1);  att = (1 − attM·M) × (1 − attL·clip(load − 1, 0, 1))',
    ],
  },
  E7: { group: 'work', formula: ['n = floor(nu × sum of (1 − bold·F)·del × flow + U)'] },
  E8: {
    group: 'work',
    formula: ['batch = ((1 − bold·mean F)/(1 − bold·F0) × flow × (1 + flowF·PhiRef + flowL·LdRef))^(−eta)'],
  },
  E9: {
    group: 'conditions',
    formula: ['q = (1 − kQ·K) × (1 + yQ·y) × (1 + mQ·mean M) × (1 + rampQ·(1 − mean rho)) × (1 + xQ·X) × (1 − gateCatch·Ae·(1 − mean M))'],
  },
  E10: {
    group: 'conditions',
    formula: [
      'new, in each of 12 classes: Poisson((hz·n·batch·q·(1 − gPrev·G) + env·(1 − 0.5·G))/12)',
      'severity 1 with chance s1, severity 2 with chance s2, else 3; author: anyone',
    ],
  },
  E11: {
    group: 'conditions',
    formula: [
      'P(act) = neg for one who has the trait, from week 16 until it is dealt with; else 0.0008·(1 + 10·Dev)',
      'adds a condition of severity 1 (20 %) or 2 (80 %); somebody has the trait in negP of runs',
    ],
  },
  E12: {
    group: 'conditions',
    formula: [
      'P(slip), each deploy = slip·batch^batchR × q/(1 − kQ·K) × (1 − slipK·K) × (1 − slipG·mean G)',
      'severity 1, 2, 3 in 3, 14, 83 %; it fails at once',
    ],
  },
  E13: {
    group: 'triggers',
    formula: [
      'beta = lamT × ((open − 1)/(H0 − 1))^conj × (told ? knownF : 1) × (1 − gTrig·G) × (negligent ? 1.6 : 1)',
      'change = (1 − psi)·n·batch^batchR/Nref;  P(trigger) = 1 − exp(−beta·(change + psi))',
      'brought on by a change with chance change/(change + psi): then the last to touch it, anyone; else whoever is on call, in turn',
    ],
  },
  E14: {
    group: 'triggers',
    formula: [
      'near miss if U < defHold − stressD·clip(stress − 1, 0, 2), or if U < catch·skill·att of whoever is on call',
      'told: the condition is known if somebody had kept it back, else with chance dg0 + dgK·K',
      'not told: what nobody had noticed is now kept back, with chance nNM',
    ],
  },
  E15: { group: 'triggers', formula: ['never told: P(one level worse) = min(escMax, escRate × age in weeks)'] },
  E16: {
    group: 'triggers',
    formula: [
      'P(the leader sees it) = severity 1: 1;  2: vis2 + (1 − vis2)·p;  3: vis3 + (1 − vis3)·p;  p = E18, own',
      'seen, severity 1 or 2: patched away with chance patchOK, and then back with chance regen; else known',
      'not seen: patched quietly with chance qPatch, else kept back',
    ],
  },
  E17: {
    group: 'triggers',
    formula: [
      'hours = r × (1 + rF·mean F) × (1 + rA·Ae) × (1 − rK·K) × (1 + rStress·clip(stress − 1, 0, 1.5)) × tone × (1 + rS·(1 − skill on call)) × exp(rSd·z − rSd²/2)',
      'r = r1, r2, r3 by severity;  tone: calm 0.85, neutral 1, heated 1.2',
      'unplanned work += e × (0.6 + 0.4·min(3, hours/(1.14·r))),  e = e1, e2, e3 by severity',
    ],
  },
  E18: {
    group: 'telling',
    formula: [
      'p = S(b0 + bT·(T − 4) − bF·(F − F0) − bW·pos(load − 1.1) + bRec·L.recognition·c + bFut·(c − 0.45) + bSev·(2 − severity) − [own]·bOwn·(0.4 + bOwnF·F) + [security, and a partner or champ > 0]·bSup − [tenure < 13]·bNew·(L.trainNewcomers ? 0.3 : 1) − [L.shame]·bShame)',
      'load + 0.3 for whoever is on call',
    ],
  },
  E19: {
    group: 'telling',
    formula: [
      'P(noticed) = notice·mean att × (1 + nK·K) × N/N0 × [security: 1 + 0.35·champ + 0.3·partner];  told with chance p, else kept back',
      'security, not noticed: found by a scan with chance scan0·(L.scanner ? 4 : 1); a blaming leader answers the finding with blame',
      'kept back: told later with chance disc·p, else fixed unseen with chance quiet; unnoticed again if the one who knows has left',
    ],
  },
  E20: {
    group: 'answer',
    formula: [
      'answered: every incident seen of severity 1 or 2, and of severity 3 with chance sev3PM;  I = 1, 0.6, 0.3 by severity',
      'cm = c ≥ ac0 ? (c − ac0)/(1 − ac0) : cyn·(c − ac0)/ac0;  fg = 1 − folkG·Folk',
      'felt: 1 by the one it is aimed at, wPub by those who see it, wPriv by the others after a private word',
    ],
  },
  E21: {
    group: 'answer',
    formula: [
      'st < 0:  T −= aMinus·|st|·I·felt·sens·(T − 1)/6 × clip(1 + surp·Nrm, 0.4, 1.6)',
      'F += fJump·|st|·I·felt·sens·(1 − F)',
      'Nrm += normDown·I·(st − Nrm)·(public ? 1 : 0.4);  c −= cBlame·|st|·I·c·(public ? 1 : 0.5)',
      'Folk += folk·|st|·I·(public ? 1 : 0.2);  X −= xRel·|st|·I;  tgt = max(tgt, 12·|st|·I)',
    ],
  },
  E22: {
    group: 'answer',
    formula: [
      'st > 0:  T += (aMinus/asym)·fg·st·I·felt·pmw·(L.ownIt ? ownIt : 1)·sens·(7 − T)/6·cm',
      'Nrm += normUp·I·pmw·(st − Nrm)·pos(cm);  pmw: real review 1, ritual pmW1, none pmW0',
    ],
  },
  E23: {
    group: 'answer',
    formula: [
      'Q = clip(kind × (0.12 + 0.88·mean p) × (st < 0 ? 1 + 0.7·st : 1) × (0.75 + 0.5·Pr) × (L.advocate ? 1.1 : 1) × (mixed with negligence ? 0.4 : 1), 0, 1);  kind: real 1, ritual 0.35, none 0',
      'Pr += prGain × (real and st ≥ 0 ? 1 : 0.15) × (1 − Pr)',
      'K += kGain·Q·I × (1 + dist·L.distribution/2) × (0.3 + 0.7·c) × (1 − K)',
      'floor(nfPM·Q + U) hidden conditions are found and promised, of the same class first, and so is the trigger',
      'review work, charged next week: pmReal (twice for severity 1) or pmRit',
    ],
  },
  E24: {
    group: 'answer',
    formula: [
      'P(a colleague is blamed in public) = peer0·(1 − Nrm)·(0.6 + X)·(1 + Rz)·(L.advocate ? 0.6 : 1)·(L.register ? 0.85 : 1)',
      'then E21 with st = −peerS·(1 − peerOff·L.address), 0.6·I',
      'addressed: Nrm += normAddr·(1 − Nrm)·L.address;  ignored: Nrm += normSil·I·(−1 − Nrm)',
    ],
  },
  E25: {
    group: 'answer',
    formula: [
      'each answered incident of severity 1 or 2:  A + 1 with chance L.gateChance, and X −= xGate;  D += L.paperStep;  a reassignment without a word with chance L.reassignChance',
      'others tighten:  after severity 1 with chance tight·(L.partner ? 0.25 : 1)·(real review, shared ? 0.5 : 1)·(st < 0 ? 1.3 : 1)',
      'every week with chance tightB·y·(L.partner ? 0.25 : 1)·(st < 0 ? 1.3 : 1);  never more than Amax gates',
    ],
  },
  E26: {
    group: 'answer',
    formula: [
      'thanked: T of the teller += fg·L.recognition·(7 − T)/6·0.6·gRec·sens·max(−0.3, cm), of the others 0.25·gRecW with pos(cm)',
      'Nrm += normRec·L.recognition·(1 − Nrm)·pos(cm)',
      'real reviews: K += kRep·(0.5 + Pr)·(st < 0 ? 0.3 : 1)·(0.3 + 0.7·c)·(1 − K)',
      'L.messenger < 0: E21 with that stance and I = 0.125 for what is one’s own fault, from −0.5 for every report',
      'L.shame: every fourth week E21 with st = −0.3, I = 0.3, aimed at nobody',
    ],
  },
  E27: {
    group: 'answer',
    formula: [
      'from the second act:  private: dealt with, 30 % leave, T of all + 0.10',
      'inside the review: E21 (−0.8, I 0.8, public), Q × 0.4 for 13 weeks, works in 50 %, 35 % leave',
      'not at all: weeks 2–7 after an act  T of all −= negFair·min(acts, 6)/18;  Dev += negDev·min(acts, 6)/12',
      'any single act punished: E21 (−0.6, I 0.5, public), 50 % leave',
    ],
  },
  E28: {
    group: 'fixing',
    formula: [
      'capacity = sum of skill·rho × used × (1 − impF·pos(mean F − 0.1)) × (0.8 + 0.67·K);  avoid = secAvoid·mean F·(L.partner ? 0.5 : 1)',
      'priority = 6·(4 − severity) + 0.25·weeks since told + 4·[promised] + [security]·(3·partner − 18·avoid)',
      'at most wip·(security ? 1 − avoid : 1) on one problem in a week;  work by severity w1, w2, w3, security × (1 + 0.1·Ae)·(1 − 0.1·min(1, champ) − 0.2·partner)',
      'done: found by a review, G += gSys·(0.5 + Q)·(1 − G); else it comes back with chance regen',
    ],
  },
  E29: {
    group: 'fixing',
    formula: [
      'work += sum of skill·rho × L.guardrailWork × (1 − impF·pos(mean F − 0.1)); each whole unit goes to the class most in need: G += (1 − G)/gCost',
      'every week G × (1 − gDecay)',
      'L.retireGates: A − 1 with chance 0.06 once mean G > 0.25 + 0.1·(3 − min(3, A));  L.paperTarget: D += (target − D)/6',
    ],
  },
  E30: {
    group: 'fixing',
    formula: [
      'AC = promised problems closed within 13 weeks / promised problems closed, or overdue, in the last 26 weeks; none below three',
    ],
  },
  E31: {
    group: 'people',
    formula: [
      'anchor = 4 + anch0 + anchNorm·Nrm − anchRes·Rz − anchDev·(Dev − Dev0)',
      'T += steps of the week + (anchor − T)/tauT + social·(mean T − T) + fg·(7 − T)/6·([st > 0]·gDaily·st·sens·cm + gFix·promises kept·(L.celebrate ? 1.4 : 1)·pos(cm)) + [L.trainNewcomers, tenure < 13]·0.02·pos(cm);  clip 1 … 7',
    ],
  },
  E32: {
    group: 'people',
    formula: [
      'F += steps of the week + (floor − F)/tauF;  clip 0 … 1',
      'floor = clip(fl0 − flT·(T − 1) + flN·pos(−Nrm) + 0.03·[heated], 0.02, 0.6)',
    ],
  },
  E33: {
    group: 'people',
    formula: [
      'c += (target − c)/tauC;  target = AC known ? clip(credA + AC, 0, 1) : st > 0 ? cHope : cUnk',
      'K −= kDecay·K;  Pr −= prDecay·Pr;  Folk −= Folk/tauFolk;  Dev −= (Dev − Dev0)/tauDev;  Nrm += (−0.05 − Nrm)/tauN',
      'Rz += res·Phi·(L.partner ? 0.5 : 1)·(1 − Rz) − Rz/tauRes',
      'X += xIn1·seen of severity 1 + xIn2·seen of severity 2 − (X − 0.05)/tauX − [st > 0, L.ownIt]·(0.012 and 0.006 of the same)',
      'unpl = (unpl + unplanned work of the week)/2;  rev = review work of the week',
    ],
  },
  E34: {
    group: 'people',
    formula: [
      'P(leaves), each week = h0/52 × exp(push·(hMk0 + hMk·mkt))',
      'push = hT·(4 − T) + hF·(F − F0) + hOver·pos(load − 1.3) + [tgt > 0]·hTgt·min(1, tgt/6);  never below three people',
      'K × (1 − kLeave·skill·rho/max(3, sum of skill·rho)); what only they knew is unnoticed again',
    ],
  },
  E35: {
    group: 'people',
    formula: [
      'a seat is filled after round(fill·(0.6 + 0.8·U)) weeks',
      'newcomer:  T = clip(hireT + 0.3·z − folkT·Folk + 0.25·(mean T − 4) + [L.trainNewcomers]·0.25·pos(cm), 1.2, 6.8);  F = 0.08 + 0.2·Folk',
    ],
  },
  start: {
    group: 'around',
    formula: [
      'N0 people:  T = T0 + Tsd·z;  F = F0',
      'H0 conditions, 0–39 weeks old: 56 % unnoticed, 20 % kept back, 24 % told;  severity 1 in 6 %, 2 in 22 %',
      'A = A0;  D = D0;  G = G0 ± 0.10;  K = K0;  Pr = Pr0;  c = c0;  Nrm = −0.05;  Folk = 0.05;  Rz = Rz0;  Dev = Dev0;  X = X0',
    ],
  },
  measures: {
    group: 'around',
    formula: [
      'reporting = 100 × told at once/occurred, 13 weeks;  occurred = near misses + conditions noticed + incidents',
      'velocity = 100 × batches that did not fail/engineer-weeks/Vref, 13 weeks;  trust = 100 × (mean T − 1)/6',
      'harm = 10, 3, 0.5 for each incident of severity 1, 2, 3;  lead time = 2.2·batch + (1.1·Ae + 3·D)·(1 − y) + Ld days',
      'the leader sees: reports and visible incidents only;  min(7, T + 2·F) from a survey with names;  1 − y·mean p of the compliance',
    ],
  },
  acts: {
    group: 'around',
    formula: [
      'somebody speaks up for a person:  T += spkT·sens·(7 − T)/6;  Nrm += spkN·(1 − Nrm)',
      'past blame owned, w = min(1, Folk/0.2), a tenth if repeated within 26 weeks:  F × (1 − 0.15·w);  Nrm += 0.15·w·(1 − Nrm);  c += 0.08·w',
      'reassignment: E21 (−0.5, I 0.7, public), K × 0.97;  hiring filter: E21 (−0.45, I 0.5, public);  a story told: Folk + 0.15, T of its hero − 0.3',
      'an old review read again: Pr += 0.05·(1 − Pr), costs pmReal',
    ],
  },
} as const satisfies Record<string, Equation>;

/** What the other letters stand for, as far as an equation does not say it itself. */
export const symbols = [
  'T',
  'F',
  'skill',
  'mkt',
  'sens',
  'tenure',
  'tgt',
  'G',
  'A',
  'D',
  'K',
  'Pr',
  'c',
  'Nrm',
  'Folk',
  'Rz',
  'Dev',
  'X',
  'un',
  'rev',
  'N',
  'open',
  'st',
  'I',
  'p',
  'U',
  'z',
  'S',
  'pos',
  'clip',
  'brackets',
  'choice',
] as const;

export type EquationId = keyof typeof equations;
export const equationIds = Object.keys(equations) as readonly EquationId[];

/** The numbers of the model an equation uses, in the order in which they stand in it. */
export function parametersOf(id: EquationId): readonly ParameterName[] {
  const found = new Set<ParameterName>();
  for (const line of equations[id].formula) for (const symbol of symbolsOf(line)) if (isParameter(symbol)) found.add(symbol);
  return [...found];
}

/** The equations that use a number. */
export function equationsOf(name: ParameterName): readonly EquationId[] {
  return equationIds.filter((id) => parametersOf(id).includes(name));
}

/** The names in a line; those of levers, written `L.name`, are left out. */
function symbolsOf(line: string): readonly string[] {
  return (line.match(/(?:L\.)?[A-Za-z][A-Za-z0-9]*/g) ?? []).filter((symbol) => !symbol.startsWith('L.'));
}

function isParameter(symbol: string): symbol is ParameterName {
  return Object.hasOwn(tableValues, symbol);
}

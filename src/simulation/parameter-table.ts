/**
 * Every number of the model with its unit, its provenance and its reason: the one table. The equations read the numbers alone,
 * from `parameter-values.ts`, which `npm run simulate -- --write-parameters` makes from this table.
 * Provenance: E fitted to a published figure, S direction from the source essays and size by judgement, J judgement,
 * N normalising constant. Effort is in engineer-weeks; times (tau, ramp, fill) in weeks; rates per week.
 */

export type Provenance = 'E' | 'S' | 'J' | 'N';

export type Parameter = {
  readonly value: number;
  readonly unit: string;
  readonly group: string;
  readonly provenance: Provenance;
  /** What it is. */
  readonly meaning: string;
  /** Why it has this size, for the whole group. */
  readonly source: string;
};

type Rows<Name extends string> = Readonly<Record<Name, readonly [value: number, unit: string, meaning: string, provenance?: Provenance]>>;

export const parameters = {
  ...group('size', 'N', 'a team of 8 to 12; H0, Nref and env scale with the team', {
    N0: [10, 'people', 'seats in the team'],
    H0: [60, 'items', 'latent conditions at the start'],
    Nref: [10, 'deploys/week', 'reference deploys, for exposure to change'],
    Vref: [0.84, 'batch-units/engineer-week', 'velocity that reads 100'],
    PhiRef: [1.2, '1', 'friction at which batch size is 1'],
    LdRef: [1.0, 'days', 'decision latency at which batch size is 1'],
  }),
  ...group('loss of trust', 'E', 'one public blame undoes months (direction also from the essays); worse where it is not expected', {
    aMinus: [1.6, 'trust points', 'loss of trust of a target at full blame and full trust'],
    wPub: [0.55, '1', 'share felt by a witness of a public act'],
    wPriv: [0.12, '1', 'share felt by others after a private act'],
    surp: [0.4, '1', 'how much a good norm deepens the shock'],
  }),
  ...group('asymmetry', 'E', 'bad outweighs good about five to one; words without a review weigh less', {
    asym: [5.7, '1', 'loss over gain at impact'],
    ownIt: [1.25, '1', 'gain when the leader owns a share'],
    pmW1: [0.7, '1', 'weight of words with a ritual review'],
    pmW0: [0.4, '1', 'weight of words without a review'],
  }),
  ...group('trust drift', 'S', 'years to build; norms set the resting level (sizes by judgement)', {
    tauT: [65, 'weeks', 'time constant of trust towards its resting level'],
    social: [0.02, '1/week', 'pull towards the team mean'],
    anch0: [0.35, 'trust points', 'resting level above 4 with a neutral norm'],
    anchNorm: [2.0, 'trust points', 'resting level per unit of norm'],
    anchRes: [1.2, 'trust points', 'loss of resting level per unit of resentment'],
    anchDev: [2.0, 'trust points', 'loss of resting level per unit of deviance'],
  }),
  ...group('small gains', 'S', 'thank the messenger, follow through, everyday tone (sizes by judgement)', {
    gRec: [0.18, 'trust points', 'gain of one who reports and is thanked'],
    gRecW: [0.03, 'trust points', 'gain of those who see it'],
    gFix: [0.01, 'trust points', 'gain per promise kept'],
    gDaily: [0.012, 'trust points/week', 'gain from everyday tone'],
    folkG: [0.6, '1', 'how far stories about culprits spoil gains'],
  }),
  ...group('fear', 'J', 'fear fades in a quarter, trust in years', {
    fJump: [0.55, '1', 'jump of fear of a target at full blame'],
    tauF: [9, 'weeks', 'time constant of fear'],
    fl0: [0.27, '1', 'fear floor without trust'],
    flT: [0.05, '1/trust point', 'fear floor lowered by trust'],
    flN: [0.25, '1', 'fear floor raised by a blaming norm'],
    F0: [0.12, '1', 'reference fear, and fear at the start'],
  }),
  ...group('norm', 'S', 'leaders are copied; silence endorses', {
    normUp: [0.09, '1', 'norm gained per kind answer'],
    normDown: [0.14, '1', 'norm lost per blaming answer'],
    normRec: [0.003, '1', 'norm gained per thanked report'],
    tauN: [208, 'weeks', 'time constant of the norm'],
    normAddr: [0.04, '1', 'norm gained when a blamer is addressed'],
    normSil: [0.05, '1', 'norm lost when a blamer is ignored'],
  }),
  ...group('credibility', 'S', 'futility is a main reason for silence; talk without fixes decays (partly fitted)', {
    c0: [0.55, '1', 'credibility at the start'],
    ac0: [0.35, '1', 'credibility below which kind words backfire'],
    cyn: [1, '1', 'strength of the backfire'],
    tauC: [10, 'weeks', 'time constant of credibility'],
    cBlame: [0.22, '1', 'credibility lost per blame'],
    credA: [0.1, '1', 'credibility above the share of promises kept'],
    cUnk: [0.45, '1', 'credibility without a record'],
    cHope: [0.55, '1', 'credibility without a record, kind words'],
  }),
  ...group('peer blame', 'S', 'about one or two events a year in a neutral team (a judgement)', {
    peer0: [0.08, '1', 'base chance after an answered incident'],
    peerS: [0.6, '1', 'strength of a colleague’s blame'],
    peerOff: [0.8, '1', 'share taken off when the leader addresses it'],
  }),
  ...group('reporting', 'E', 'tell 0.3-0.4 neutral, 0.02-0.05 under blame, 0.8 mature; the shape is a judgement', {
    b0: [-0.5, 'logit', 'telling at the reference'],
    bT: [0.48, 'logit/trust point', 'trust'],
    bF: [3.2, 'logit', 'fear'],
    bW: [0.5, 'logit', 'overload'],
    bRec: [0.45, 'logit', 'recognition that is believed'],
    bFut: [1.0, 'logit', 'belief that telling changes something'],
    bSev: [0.35, 'logit/level', 'severity'],
    bOwn: [0.55, 'logit', 'own fault'],
    bOwnF: [2.0, '1', 'own fault, per unit of fear'],
    bSup: [0.25, 'logit', 'security with a partner or champion'],
    bNew: [0.3, 'logit', 'being new'],
    bShame: [0.4, 'logit', 'being ranked'],
  }),
  ...group('visibility', 'J', 'outages cannot be hidden, small failures can', {
    vis2: [0.5, '1', 'severity 2 incidents nobody can hide'],
    vis3: [0.06, '1', 'severity 3 incidents nobody can hide'],
  }),
  ...group('capacity', 'J', 'ramp of 6-12 months is fitted; idle reserve is partly lost', {
    nu: [1.36, 'deploys/engineer-week', 'deploys per unit of delivery capacity'],
    ramp: [26, 'weeks', 'time to full productivity', 'E'],
    ramp0: [0.3, '1', 'productivity on the first day', 'E'],
    good: [0.05, '1', 'capacity people reserve for fixes on their own'],
    slack: [0.35, '1', 'share of an unused reserve that is lost'],
    mentor: [0.12, 'engineer-weeks/week', 'mentoring per newcomer'],
    effort: [0.06, '1', 'extra effort out of fear'],
    kV: [0.06, '1', 'knowledge on velocity'],
  }),
  ...group('self-protection', 'S', 'over-documenting, risk aversion, no experiments (sizes by judgement)', {
    selfP: [0.12, '1', 'time spent covering oneself per unit of fear'],
    bold: [0.22, '1', 'deploys not dared per unit of fear'],
    eta: [0.6, '1', 'fewer deploys become bigger deploys'],
    impF: [0.5, '1', 'improvement work not dared per unit of fear'],
  }),
  ...group('controls', 'E', 'external approval slows and does not lower failure', {
    papA: [0.022, '1/gate', 'time per gate'],
    papD: [0.09, '1', 'time for paper'],
    flowF: [0.085, '1', 'friction on flow'],
    flowL: [0.045, '1/day', 'decision latency on flow'],
    gateCatch: [0.05, '1/gate', 'defects a gate catches'],
    Amax: [6, 'gates', 'most approval gates'],
    tight: [0.08, '1', 'tightening after a severity 1 incident'],
    tightB: [0.03, '1/week', 'tightening because of bypassing'],
  }),
  ...group('decisions', 'S', 'avoid, escalate', {
    Ld0: [0.6, 'days', 'decision latency without fear or gates'],
    LdF: [3.2, '1', 'fear on decision latency'],
    LdA: [0.25, '1/gate', 'gates on decision latency'],
  }),
  ...group('bypass', 'S', '5-10 % normally, 40 % under five gates (most developers admit shipping known flaws)', {
    y0: [-3.2, 'logit', 'bypass at the reference'],
    yA: [0.36, 'logit/gate', 'gates'],
    yD: [0.7, 'logit', 'paper'],
    yX: [1.6, 'logit', 'executive pressure'],
    yDev: [2.5, 'logit', 'normalised deviance'],
    yRes: [0.8, 'logit', 'resentment'],
    yT: [0.25, 'logit/trust point', 'trust'],
  }),
  ...group('attention', 'S', 'process followed mechanically', {
    mF: [0.55, '1', 'fear on mechanical compliance'],
    mA: [0.07, '1/gate', 'gates on mechanical compliance'],
    attM: [0.4, '1', 'attention lost to mechanical compliance'],
    attL: [0.25, '1', 'attention lost to overload'],
  }),
  ...group('items in', 'J', 'tuned to a slowly drifting neutral run', {
    hz: [0.095, 'items/deploy', 'conditions a deploy brings'],
    env: [0.68, 'items/week', 'conditions the environment brings'],
    kQ: [0.42, '1', 'knowledge on care'],
    yQ: [0.6, '1', 'bypass on care'],
    mQ: [0.3, '1', 'mechanical compliance on care'],
    rampQ: [0.4, '1', 'inexperience on care'],
    xQ: [0.25, '1', 'pressure on care'],
    gPrev: [0.5, '1', 'conditions a guardrail prevents'],
    s1: [0.06, '1', 'share of severity 1'],
    s2: [0.22, '1', 'share of severity 2'],
  }),
  ...group('slips', 'J', 'a floor of normal accidents keeps a mature team near the elite failure rate', {
    slip: [0.024, '1/deploy', 'slips that fail at once'],
    slipK: [0.3, '1', 'knowledge on slips'],
    slipG: [0.3, '1', 'guardrails on slips'],
  }),
  ...group('triggers', 'E', 'failure rate 7-10 % neutral, about three near misses per incident; the split is a judgement', {
    lamT: [0.0695, '1/week', 'rate at which a condition triggers'],
    psi: [0.42, '1', 'share that needs no change'],
    knownF: [0.65, '1', 'known conditions trigger less'],
    conj: [0.4, '1', 'many conditions meet more often'],
    gTrig: [0.25, '1', 'guardrails on triggers'],
    batchR: [1.15, '1', 'batch size on risk'],
    defHold: [0.75, '1', 'defences hold'],
    stressD: [0.06, '1', 'stress on defences'],
    catch: [0.12, '1', 'on-call catches it'],
  }),
  ...group('escalation', 'S', 'small problems become big problems', {
    escRate: [0.006, '1/week', 'worsening per week of never being told'],
    escMax: [0.45, '1', 'most likely worsening'],
  }),
  ...group('detection', 'J', 'how fast people find what nobody looked for', {
    notice: [0.0127, '1/week', 'a condition is noticed'],
    nK: [0.6, '1', 'knowledge on noticing'],
    nNM: [0.45, '1', 'an untold near miss makes a silent knower'],
    dg0: [0.25, '1', 'a told near miss reveals its condition'],
    dgK: [0.25, '1', 'knowledge on that'],
    scan0: [0.02, '1/week', 'a security condition is found by a scan'],
    disc: [0.06, '1/week', 'a silent knower considers telling after all'],
    quiet: [0.012, '1/week', 'a silent knower fixes it quietly'],
  }),
  ...group('patching', 'S', 'emergency patch, same failure again', {
    qPatch: [0.3, '1', 'an untold incident is patched quietly'],
    patchOK: [0.65, '1', 'an emergency patch removes the condition'],
    regen: [0.35, '1', 'a patched condition grows back'],
  }),
  ...group('fixing', 'E', 'security remediation about 60 days in a neutral team; fear delays it', {
    w1: [1.8, 'engineer-weeks', 'work to fix severity 1'],
    w2: [1.15, 'engineer-weeks', 'work to fix severity 2'],
    w3: [0.6, 'engineer-weeks', 'work to fix severity 3'],
    wip: [0.6, 'engineer-weeks/week', 'most work on one item in a week'],
    secAvoid: [0.5, '1', 'security work avoided out of fear'],
    gSys: [0.1, '1', 'guardrail gained by a systemic fix'],
    gCost: [5, 'engineer-weeks', 'work for a guardrail'],
    gDecay: [0.0015, '1/week', 'guardrails rot'],
  }),
  ...group('learning', 'S', 'start small builds practice; near misses teach too (sizes by judgement)', {
    kGain: [0.06, '1', 'knowledge from a review'],
    kRep: [0.006, '1', 'knowledge from a report'],
    kDecay: [0.0035, '1/week', 'forgetting'],
    kLeave: [0.35, '1', 'knowledge that leaves with a person'],
    dist: [0.35, '1', 'knowledge from sharing a review widely'],
    prGain: [0.03, '1', 'practice from a review'],
    prDecay: [0.003, '1/week', 'practice lost'],
    nfPM: [2.5, 'items', 'contributing factors a perfect review finds'],
    sev3PM: [0.25, '1', 'small visible incidents that are answered'],
  }),
  ...group('unplanned work', 'E', '10-20 % of time', {
    e1: [3.5, 'engineer-weeks', 'effort of a severity 1 incident'],
    e2: [1.4, 'engineer-weeks', 'effort of a severity 2 incident'],
    e3: [0.4, 'engineer-weeks', 'effort of a severity 3 incident'],
    pmReal: [0.32, 'engineer-weeks', 'effort of a real review'],
    pmRit: [0.12, 'engineer-weeks', 'effort of a ritual review'],
  }),
  ...group('restore', 'E', 'under a day; approvals lengthen it; calm shortens it', {
    r1: [4.4, 'hours', 'restore severity 1'],
    r2: [7.0, 'hours', 'restore severity 2'],
    r3: [4.4, 'hours', 'restore severity 3'],
    rF: [1.3, '1', 'fear on restore time'],
    rA: [0.1, '1/gate', 'gates on restore time'],
    rK: [0.35, '1', 'knowledge on restore time'],
    rS: [0.5, '1', 'skill of on-call on restore time'],
    rSd: [0.45, '1', 'spread of restore time'],
    rStress: [0.6, '1', 'stress on restore time'],
  }),
  ...group('leaving', 'E', '8 / 12 / 30 % a year in mature, neutral and blaming teams; good people go first', {
    h0: [0.105, '1/year', 'leaving at the reference'],
    hT: [0.22, '1/trust point', 'lack of trust'],
    hF: [0.6, '1', 'fear'],
    hMk0: [0.2, '1', 'part that is the same for all'],
    hMk: [1.6, '1', 'part that goes with options on the market'],
    hTgt: [0.6, '1', 'having been blamed'],
    hOver: [0.5, '1', 'overload'],
  }),
  ...group('hiring', 'E', 'about two months to fill; newcomers start more trusting and lose it', {
    fill: [11, 'weeks', 'time to fill a seat'],
    hireT: [4.4, 'trust points', 'trust of a newcomer'],
    folkT: [0.9, 'trust points', 'stories lower a newcomer’s trust'],
  }),
  ...group('slow stocks', 'J', 'judgement throughout', {
    Rz0: [0.22, '1', 'resentment at the start'],
    res: [0.01, '1/week', 'resentment from friction'],
    tauRes: [30, 'weeks', 'time constant of resentment'],
    folk: [0.12, '1', 'stories from a blame'],
    tauFolk: [78, 'weeks', 'time constant of stories'],
    X0: [0.2, '1', 'executive pressure at the start'],
    xIn1: [0.12, '1', 'pressure from a visible severity 1'],
    xIn2: [0.035, '1', 'pressure from a visible severity 2'],
    tauX: [10, 'weeks', 'time constant of pressure'],
    xRel: [0.1, '1', 'relief from blaming somebody'],
    xGate: [0.06, '1', 'relief from one more gate'],
  }),
  ...group('negligence', 'S', 'rare; ignoring a pattern is also wrong', {
    neg: [0.09, '1/week', 'acts of one who has the trait'],
    negP: [0.25, '1', 'runs with such a person'],
    negFair: [0.12, 'trust points', 'unfairness felt when a pattern is ignored'],
    negDev: [0.035, '1', 'deviance learnt from an ignored pattern'],
    tauDev: [52, 'weeks', 'time constant of deviance'],
    Dev0: [0.03, '1', 'deviance at the start'],
  }),
  ...group('start', 'J', 'an ordinary team', {
    K0: [0.3, '1', 'knowledge'],
    Pr0: [0.25, '1', 'review practice'],
    G0: [0.2, '1', 'guardrail strength'],
    A0: [1, 'gates', 'approval gates'],
    D0: [0.15, '1', 'documentation demanded'],
    T0: [4.0, 'trust points', 'mean trust'],
    Tsd: [0.55, 'trust points', 'spread of trust'],
  }),
  ...group('played from below', 'J', 'a colleague’s word weighs about as much as a leader’s thanks, and asks for no credibility', {
    spkT: [0.3, 'trust points', 'gain of one for whom a colleague speaks up'],
    spkN: [0.02, '1', 'norm gained when somebody speaks up'],
  }),
} as const satisfies Record<string, Parameter>;

function group<Name extends string>(name: string, provenance: Provenance, source: string, rows: Rows<Name>): Record<Name, Parameter> {
  const described = {} as Record<Name, Parameter>;
  for (const symbol of Object.keys(rows) as Name[]) {
    const [value, unit, meaning, own] = rows[symbol];
    described[symbol] = { value, unit, group: name, provenance: own ?? provenance, meaning, source };
  }
  return described;
}

/**
 * Luck by name. Every draw is a pure hash of (seed, week, what, who, sub): there is no generator state and no order of
 * calls, so a different decision, one item more or another person leaves all other luck alone (model section 2).
 */

/** A uniform number in [0, 1) for this seed, week and purpose. The same question always has the same answer. */
export function chance(seed: string, week: number, what: string, who: number | string = 0, sub = 0): number {
  return draw(keyOfWeek(hashText(seed), week), hashText(what), typeof who === 'string' ? hashText(who) : who, sub);
}

/** The draw itself, for callers that keep the week's key and the hash of the purpose at hand. In [0, 1). */
export function draw(weekKey: number, purpose: number, who: number, sub: number): number {
  let h = ((weekKey ^ purpose) + Math.imul(who, 0x9e3779b1)) | 0;
  h = Math.imul(h ^ (h >>> 16), 0x21f0aaad);
  h = (h + Math.imul(sub + 1, 0x85ebca77)) | 0;
  h = Math.imul(h ^ (h >>> 15), 0x735a2d97);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return ((h ^ (h >>> 15)) >>> 0) / 4294967296;
}

/** What seed and week contribute to a draw, worked out once per week. */
export function keyOfWeek(seedHash: number, week: number): number {
  return scramble(seedHash ^ Math.imul(week + 0x1000, 0x9e3779b9));
}

/** FNV-1a with a final scramble: one 32-bit number for a text. */
export function hashText(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return scramble(h);
}

/**
 * Identity of an item, from where it came and not from how many came before. `origin` keeps apart drawn items, slips,
 * negligent acts, regrown and scripted ones; `nth` is the k-th of its class and week, or what else tells it from its like.
 */
export function itemId(weekBorn: number, itemClass: number, origin: number, nth: number): number {
  const place = scramble(Math.imul(weekBorn + 0x4000, 0x9e3779b1) ^ Math.imul(itemClass + 1, 0x85ebca77));
  return scramble(place ^ Math.imul(origin, 0x27d4eb2f) ^ Math.imul(nth + 1, 0xc2b2ae3d)) >>> 0;
}

export const itemOrigins = { start: 1, drawn: 2, negligence: 3, slip: 4, regrown: 5, scripted: 6, added: 7 } as const;

/** A standard normal draw: six uniforms, (sum - 3) * sqrt(2). Uses sub-indices 0 to 5. */
export function drawNormal(weekKey: number, purpose: number, who: number): number {
  let sum = 0;
  for (let sub = 0; sub < 6; sub++) sum += draw(weekKey, purpose, who, sub);
  return (sum - 3) * Math.sqrt(2);
}

/** The purposes of the model's draws as numbers, so that a draw in the week loop costs one hash and no text. */
export const luck = {
  startTrust: hashText('start-trust'),
  startTrait: hashText('start-trait'),
  startItem: hashText('start-item'),
  startGuardrail: hashText('start-guardrail'),
  startNegligence: hashText('start-negligence'),
  deploys: hashText('deploys'),
  newItems: hashText('new-items'),
  itemTrait: hashText('item-trait'),
  negligentAct: hashText('negligent-act'),
  slip: hashText('slip'),
  slipTrait: hashText('slip-trait'),
  trigger: hashText('trigger'),
  changeInduced: hashText('change-induced'),
  lastToTouch: hashText('last-to-touch'),
  defencesHold: hashText('defences-hold'),
  caught: hashText('caught'),
  nearMissTold: hashText('near-miss-told'),
  nearMissDiagnosed: hashText('near-miss-diagnosed'),
  nearMissKept: hashText('near-miss-kept'),
  worse: hashText('worse'),
  visible: hashText('visible'),
  patched: hashText('patched'),
  regrows: hashText('regrows'),
  quietPatch: hashText('quiet-patch'),
  restore: hashText('restore'),
  noticed: hashText('noticed'),
  noticer: hashText('noticer'),
  noticedTold: hashText('noticed-told'),
  scanned: hashText('scanned'),
  toldLater: hashText('told-later'),
  quietFix: hashText('quiet-fix'),
  smallAnswered: hashText('small-answered'),
  factorCount: hashText('factor-count'),
  factorPick: hashText('factor-pick'),
  peerBlame: hashText('peer-blame'),
  gateAdded: hashText('gate-added'),
  tightened: hashText('tightened'),
  bypassTightened: hashText('bypass-tightened'),
  reassigned: hashText('reassigned'),
  negligenceLeaves: hashText('negligence-leaves'),
  negligenceWorks: hashText('negligence-works'),
  fixRegrows: hashText('fix-regrows'),
  gateRetired: hashText('gate-retired'),
  leaves: hashText('leaves'),
  fillTime: hashText('fill-time'),
  newcomer: hashText('newcomer'),
  newcomerTrust: hashText('newcomer-trust'),
} as const;

function scramble(x: number): number {
  let h = x | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

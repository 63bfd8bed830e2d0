import written from './post-mortem.md?raw';

/** What changes from one copy to the next; the first of each is what stands in the text. */
const swapped: readonly (readonly string[])[] = [
  ['ledger', 'stock list', 'mailer', 'search index', 'booking desk', 'rate table', 'price book'],
  ['shop', 'kiosk', 'app', 'counter', 'portal'],
  ['orders', 'bookings', 'payments', 'parcels', 'requests', 'uploads'],
  ['order', 'booking', 'payment', 'parcel', 'request', 'upload'],
  ['pool', 'quota', 'buffer', 'cache', 'budget'],
  ['customers', 'tenants', 'readers', 'guests'],
  ['backlog', 'pile', 'line', 'rest'],
  ['Priya', 'Noor', 'Elif', 'Jonas'],
  ['Marcus', 'Oleg', 'Aiko'],
  ['Ines', 'Carla', 'Bashir', 'Wanda', 'Kofi'],
];

/**
 * A blameless post-mortem of about 1,800 words. Each number gives another copy, in which nearly every sentence reads differently,
 * so that remembering sentences would win nothing.
 */
export function ordinaryText(copy: number): string {
  const words = new Map(swapped.map((choices) => [choices[0] ?? '', choices[copy % choices.length] ?? '']));
  const either = new RegExp(`\\b(?:${[...words.keys()].join('|')})\\b`, 'g');
  const renamed = written.replace(either, (word) => words.get(word) ?? word);
  const renumbered = renamed.replace(/\d/g, (digit) => String((Number(digit) + copy) % 10));
  // Sentences that hold neither say which week it was.
  return copy === 0 ? renumbered : renumbered.replace(/(?<=[a-z])[.?](?=\s)/g, (stop) => ` in week ${copy}${stop}`);
}

/** A road not taken in words: what would have been said or done, quoted. */
import type { OtherRoad } from '#view';
import { saySaid } from '#words';
import { yourWords } from './decisions.tsx';

export function roadWords({ way, took }: OtherRoad): string {
  return way ? saySaid(way) : took.map(yourWords).join(' ');
}

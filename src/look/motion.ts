/** How long a change may take. Motion explains a change and then stops; any key or tap finishes it at once. */
export const easings = ['linear', 'out', 'in-out'] as const;
export type Easing = (typeof easings)[number];
export type MotionToken = { readonly ms: number; readonly ease: Easing };

export const motion = {
  /** Press, focus, slip selected; and every fade when motion is reduced. */
  tap: { ms: 120, ease: 'out' },
  /** A person turns, a lamp changes. */
  turn: { ms: 240, ease: 'in-out' },
  /** A note goes up, a parcel leaves, somebody crosses a room. */
  carry: { ms: 480, ease: 'in-out' },
  /** The sun crosses the roof once. */
  month: { ms: 1200, ease: 'linear' },
  /** The soil slides off the cellar, once, in the debrief. */
  reveal: { ms: 1600, ease: 'in-out' },
} as const satisfies Record<string, MotionToken>;

/** Where a movement is after the share `t` (0-1) of its time. */
export function eased(ease: Easing, t: number): number {
  const at = Math.min(1, Math.max(0, t));
  switch (ease) {
    case 'linear':
      return at;
    case 'out':
      return 1 - (1 - at) * (1 - at) * (1 - at);
    case 'in-out':
      return at < 0.5 ? 2 * at * at : 1 - 2 * (1 - at) * (1 - at);
  }
}

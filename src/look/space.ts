/** Distances in CSS pixels and what is pressed. Buildings have square corners; things you can press have round ones. */
export const spaces = [4, 8, 12, 16, 24, 32, 48, 64, 96] as const;
export const touchTarget = 48;
export const touchGap = 8;
export const corner = 8;
export const border = 2;
/** Focus: `lamp` inside `ink`, both this wide, this far from the thing. Visible on every surface in both themes. */
export const focusRing = { width: 3, offset: 2 } as const;

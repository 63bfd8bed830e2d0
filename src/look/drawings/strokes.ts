/** The pen: the five strokes every drawing is made of, as SVG text. */

/** A number with at most two decimals, so that drawings are short and compare equal. */
export const n = (value: number): number => Math.round(value * 100) / 100;

export const rect = (x: number, y: number, width: number, height: number, fill: string, more = ''): string =>
  `<rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}" fill="${fill}"${spaced(more)}/>`;

export const disc = (x: number, y: number, r: number, fill: string, more = ''): string =>
  `<circle cx="${n(x)}" cy="${n(y)}" r="${n(r)}" fill="${fill}"${spaced(more)}/>`;

/** A filled shape. */
export const shape = (d: string, fill: string, more = ''): string => `<path d="${d}" fill="${fill}"${spaced(more)}/>`;

/** A line with round ends. */
export const line = (d: string, colour: string, width: number, more = ''): string =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"${spaced(more)}/>`;

/** A line with square-cut ends, for what is built. */
export const bar = (d: string, colour: string, width: number, more = ''): string =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linejoin="miter"${spaced(more)}/>`;

export const group = (transform: string, ...parts: readonly string[]): string => `<g transform="${transform}">${parts.join('')}</g>`;

export const outlined = (colour: string, width: number): string => `stroke="${colour}" stroke-width="${width}"`;

const spaced = (more: string) => (more === '' ? '' : ` ${more}`);

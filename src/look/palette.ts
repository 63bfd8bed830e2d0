/**
 * Every colour of the game, by day and by night. Colour marks, ink words: text is `ink` or `soft`, metric colours fill
 * marks and lines only. Night is not inverted day; it is the same house with the lamps as its brightest thing.
 */
export type Palette = {
  readonly night: boolean;
  readonly paper: string;
  readonly card: string;
  readonly ink: string;
  readonly soft: string;
  readonly line: string;
  readonly hair: string;
  readonly reporting: string;
  readonly velocity: string;
  readonly trust: string;
  readonly lamp: string;
  readonly sky: string;
  readonly room: string;
  readonly roomDark: string;
  readonly earth: string;
  readonly earthLine: string;
  /** Clothes; they mean nothing. */
  readonly cloth: readonly [string, string, string, string];
  /** Cut walls, slabs, the ground line. */
  readonly cut: string;
  readonly furniture: string;
  /** Heads and hands. */
  readonly figure: string;
  readonly eye: string;
  readonly leg: string;
  readonly tress: string;
  readonly beard: string;
  /** A lamp that is out, an alarm that is quiet. */
  readonly shade: string;
  readonly glass: string;
  readonly cloud: string;
  readonly rain: string;
  readonly moon: string;
  /** How strongly a lit lamp's cone shows, 0-1. */
  readonly cone: number;
};

export const day: Palette = {
  night: false,
  paper: '#F6F1E7',
  card: '#FFFDF8',
  ink: '#1B2530',
  soft: '#47525E',
  line: '#8A7F6E',
  hair: '#CFC5B4',
  reporting: '#2464C6',
  velocity: '#B8460A',
  trust: '#571238',
  lamp: '#F4C95D',
  sky: '#DCE7EA',
  room: '#EDE5D6',
  roomDark: '#CFC7B8',
  earth: '#DCCFB8',
  earthLine: '#C9B999',
  cloth: ['#C99A3B', '#7F9A83', '#6F8296', '#B9806A'],
  cut: '#1B2530',
  furniture: '#1B2530',
  figure: '#1B2530',
  eye: '#FFFDF8',
  leg: '#3B4753',
  tress: '#8A7F6E',
  beard: '#D9D0C0',
  shade: '#B9AF9E',
  glass: '#C3D5DB',
  cloud: '#FFFDF8',
  rain: '#6F8296',
  moon: '#FFFDF8',
  cone: 0.62,
};

export const night: Palette = {
  night: true,
  paper: '#121C26',
  card: '#1C2935',
  ink: '#F2ECDF',
  soft: '#B9C2C9',
  line: '#7A8894',
  hair: '#33424F',
  reporting: '#5C9BFA',
  velocity: '#EE8A1E',
  trust: '#FBD0E2',
  lamp: '#FFD978',
  sky: '#0D151D',
  room: '#2B3947',
  roomDark: '#1A2530',
  earth: '#241F1A',
  earthLine: '#3A322A',
  cloth: ['#B98A33', '#6F8A74', '#64788C', '#A97361'],
  cut: '#6C7B88',
  furniture: '#8595A1',
  figure: '#CFC7B8',
  eye: '#1C2935',
  leg: '#46535F',
  tress: '#7A6F60',
  beard: '#6C7B88',
  shade: '#3D4A56',
  glass: '#0D151D',
  cloud: '#22303C',
  rain: '#3D4A56',
  moon: '#6C7B88',
  cone: 0.7,
};

export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];
export const palettes: Readonly<Record<Theme, Palette>> = { light: day, dark: night };

/** The palette as CSS custom properties, so that page and picture cannot differ: `--paper`, `--earth-line`, `--cloth-1` … */
export function cssColours(palette: Palette): Readonly<Record<string, string>> {
  const colours: Record<string, string> = {};
  for (const [name, value] of Object.entries(palette)) {
    if (typeof value === 'string') colours[`--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`] = value;
  }
  palette.cloth.forEach((value, index) => (colours[`--cloth-${index + 1}`] = value));
  return colours;
}

/** A colour mixed with black: `keep` 1 leaves it alone, 0 is black. Sleeves are a darker cloth. */
export function darker(colour: string, keep: number): string {
  const channel = (from: number) =>
    Math.round(Number.parseInt(colour.slice(from, from + 2), 16) * keep)
      .toString(16)
      .padStart(2, '0');
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}

/** How this reader likes the game: kept in the browser if it lets us, and shown on the page at once. */
import { computed, effect, signal } from '@preact/signals';

export const themeChoices = ['auto', 'light', 'dark'] as const;
export const motionChoices = ['auto', 'off'] as const;
export const textSizes = [100, 125, 150, 200] as const;

export type Settings = {
  readonly theme: (typeof themeChoices)[number];
  readonly motion: (typeof motionChoices)[number];
  readonly textSize: (typeof textSizes)[number];
  readonly textOnly: boolean;
  readonly timeLimits: boolean;
  /** Ask what the player expects, at a few decisions. */
  readonly predictions: boolean;
  /** Single-letter keys besides 1-4, which work only at the slips. */
  readonly letterKeys: boolean;
};

export const usualSettings: Settings = {
  theme: 'auto',
  motion: 'auto',
  textSize: 100,
  textOnly: false,
  timeLimits: true,
  predictions: true,
  letterKeys: true,
};

const storageKey = 'second-story/settings';
export const settings = signal<Settings>(readSettings());

const nightQuery = matchMedia('(prefers-color-scheme: dark)');
const calmQuery = matchMedia('(prefers-reduced-motion: reduce)');
const forcedQuery = matchMedia('(forced-colors: active)');
const systemIsDark = followQuery(nightQuery);
const systemIsCalm = followQuery(calmQuery);
/** The reader has forced colours: the picture steps aside for its words. */
export const coloursForced = followQuery(forcedQuery);

export const theme = computed(() => {
  const chosen = settings.value.theme;
  if (chosen !== 'auto') return chosen;
  return systemIsDark.value ? 'dark' : 'light';
});
/** Nothing moves: the reader's own choice or the system's. */
export const isCalm = computed(() => settings.value.motion === 'off' || systemIsCalm.value);
export const isTextOnly = computed(() => settings.value.textOnly || coloursForced.value);

export function changeSettings(change: Partial<Settings>): void {
  settings.value = { ...settings.value, ...change };
  try {
    localStorage.setItem(storageKey, JSON.stringify(settings.value));
  } catch {
    // Nothing can be kept here: the settings hold for this visit.
  }
}

/** Back to how the game comes. */
export function forgetSettings(): void {
  settings.value = usualSettings;
}

/** Writes the settings on the page, where the style sheets find them. */
export function applySettings(root: HTMLElement): void {
  // A heading that takes the focus is marked only for those who move by keys.
  root.addEventListener('keydown', () => (root.dataset['input'] = 'keys'), true);
  root.addEventListener('pointerdown', () => (root.dataset['input'] = 'pointer'), true);
  effect(() => {
    const { theme: chosen, textSize } = settings.value;
    if (chosen === 'auto') delete root.dataset['theme'];
    else root.dataset['theme'] = chosen;
    root.dataset['text'] = String(textSize);
    root.dataset['motion'] = isCalm.value ? 'off' : 'on';
    root.dataset['stage'] = isTextOnly.value ? 'words' : 'picture';
  });
}

/** Settings saved by any version of the game; what is unknown or damaged is left out. */
export function readSettings(): Settings {
  try {
    const saved: unknown = JSON.parse(localStorage.getItem(storageKey) ?? '{}');
    if (typeof saved !== 'object' || saved === null) return usualSettings;
    const found = saved as Record<string, unknown>;
    const oneOf = <T>(list: readonly T[], value: unknown, usual: T): T => list.find((known) => known === value) ?? usual;
    const flag = (value: unknown, usual: boolean) => (typeof value === 'boolean' ? value : usual);
    return {
      theme: oneOf(themeChoices, found['theme'], usualSettings.theme),
      motion: oneOf(motionChoices, found['motion'], usualSettings.motion),
      textSize: oneOf(textSizes, found['textSize'], usualSettings.textSize),
      textOnly: flag(found['textOnly'], usualSettings.textOnly),
      timeLimits: flag(found['timeLimits'], usualSettings.timeLimits),
      predictions: flag(found['predictions'], usualSettings.predictions),
      letterKeys: flag(found['letterKeys'], usualSettings.letterKeys),
    };
  } catch {
    return usualSettings;
  }
}

function followQuery(query: MediaQueryList) {
  const matches = signal(query.matches);
  query.addEventListener('change', () => (matches.value = query.matches));
  return matches;
}

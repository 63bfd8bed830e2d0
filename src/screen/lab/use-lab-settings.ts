/** The settings of the lab and the address of the page, which say the same: every control that is moved is a step to go back by. */
import { useSignal, type ReadonlySignal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { decodeLab, encodeLab, type LabSettings } from '#lab';
import { hashOf, readRoute } from '../route.ts';

export type ChangeLab = (next: LabSettings, control: string) => void;

export type LabDesk = {
  readonly settings: ReadonlySignal<LabSettings>;
  /** The link that was opened could not be read. */
  readonly damaged: ReadonlySignal<boolean>;
  readonly canUndo: ReadonlySignal<boolean>;
  /**
   * Sets the lab. Moves of one control after another are one step back, so that a slider leaves a single entry in the
   * browser's history.
   */
  readonly change: ChangeLab;
  undo(): void;
};

/** While a slider moves, the address follows it this much later, in milliseconds: browsers refuse to be written to all the time. */
const addressDelay = 200;

export function useLabSettings(text: string | undefined): LabDesk {
  const opened = useMemo(() => decodeLab(text ?? ''), []);
  const settings = useSignal(opened.settings);
  const damaged = useSignal(opened.damaged);
  const canUndo = useSignal(stepsBack() > 0);
  const lastControl = useRef('');
  const late = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  useEffect(() => {
    const follow = () => {
      clearTimeout(late.current);
      const route = readRoute(location.hash);
      if (route.screen !== 'lab') return;
      const asked = decodeLab(route.settings ?? '');
      lastControl.current = '';
      settings.value = asked.settings;
      damaged.value = asked.damaged;
      canUndo.value = stepsBack() > 0;
    };
    addEventListener('popstate', follow);
    return () => {
      clearTimeout(late.current);
      removeEventListener('popstate', follow);
    };
  }, []);

  const change: ChangeLab = (next, control) => {
    if (encodeLab(next) === encodeLab(settings.value)) return;
    const isSameControl = control === lastControl.current;
    lastControl.current = control;
    clearTimeout(late.current);
    if (isSameControl) late.current = setTimeout(() => writeAddress(settings.value, 'over'), addressDelay);
    else {
      writeAddress(settings.value, 'over');
      writeAddress(next, 'after');
    }
    settings.value = next;
    damaged.value = false;
    canUndo.value = stepsBack() > 0;
  };

  return { settings, damaged, canUndo, change, undo: () => stepsBack() > 0 && history.back() };
}

/** The whole address of these settings, as somebody else may open it. */
export function linkTo(settings: LabSettings): string {
  return new URL(addressOf(settings), location.href).href;
}

function addressOf(settings: LabSettings): string {
  const text = encodeLab(settings);
  return hashOf(text === '' ? { screen: 'lab' } : { screen: 'lab', settings: text });
}

/** How many settings the browser can go back to without leaving the lab. */
function stepsBack(): number {
  const kept: unknown = history.state;
  return typeof kept === 'object' && kept !== null && 'labSteps' in kept ? Number(kept.labSteps) : 0;
}

function writeAddress(settings: LabSettings, how: 'over' | 'after'): void {
  try {
    if (how === 'over') history.replaceState({ labSteps: stepsBack() }, '', addressOf(settings));
    else history.pushState({ labSteps: stepsBack() + 1 }, '', addressOf(settings));
  } catch {
    // A browser that has been written to too often refuses for a while; the settings hold, and the next change tries again.
  }
}

/** Where the player stands in a playthrough: which step, how many of its lines are out, what was decided. */
import { batch, computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { CompiledStory, Did } from '#scenario';
import { decide, replay, undoTo, type Place, type Session } from '#session';
import { playView, type Expectable, type OfferedOption, type PlayStep, type PlayView, type Said } from '#view';
import { say, saySaid } from '#words';
import type { Game } from '../game.ts';
import { markRead, wasRead } from '../read-lines.ts';
import type { WhatToAsk } from './what-to-ask.ts';

export type Desk = {
  readonly compiled: CompiledStory;
  readonly session: ReadonlySignal<Session>;
  readonly view: ReadonlySignal<PlayView>;
  /** Lines of this step that are out. */
  readonly linesOut: ReadonlySignal<number>;
  readonly allLinesOut: ReadonlySignal<boolean>;
  /** A decision waits here and all its lines are out. */
  readonly decisionWaits: ReadonlySignal<boolean>;
  /** What stood on the slips when the last decision was taken. */
  readonly offeredThen: ReadonlySignal<readonly OfferedOption[]>;
  /** The lines that follow were read in an earlier playthrough. */
  readonly canSkip: ReadonlySignal<boolean>;
  /** A problem with keeping this playthrough, to be said once. */
  readonly problem: Signal<Said | undefined>;
  /** What the player is asked to expect now, between a decision and what follows it. */
  readonly asked: ReadonlySignal<Expectable | undefined>;
  /** Says whether to ask; without it, as before it has been fetched, nothing is asked. */
  readonly whatToAsk: Signal<WhatToAsk | undefined>;
  /** Counts up whenever the desk shows another step; the screen moves the focus then. */
  readonly turn: ReadonlySignal<number>;
  /** The next line or step. While something is asked: on without a guess. */
  goOn(): void;
  skipRead(): void;
  /** Keeps a guess as a remark at the beat just decided, and goes on. */
  expect(guess: string): void;
  decide(did: Did): void;
  /** Back to before decision `number`. */
  undoTo(number: number): void;
  decisions(): readonly DecisionTaken[];
};

export type DecisionTaken = { readonly number: number; readonly place: string; readonly took: string };

/** Where a desk opens: at the first line of the story, or at the decision that waits, with all that led to it read. */
export type OpensAt = 'first-line' | 'decision';

/** Opens a playthrough, new or kept. Throws `SessionRefused` if it does not belong to this story as it is now. */
export function openDesk(
  compiled: CompiledStory,
  opened: Session,
  opensAt: OpensAt,
  keptAt: Place | undefined,
  game: Pick<Game, 'shelf' | 'now'>,
): Desk {
  const isNew = opensAt === 'first-line';
  const session = signal(opened);
  const played = computed(() => replay(compiled, session.value));
  const cursor = signal(isNew ? 0 : played.value.trail.length - 1);
  const view = computed(() => playView(compiled, played.value, cursor.value));
  const linesOut = signal(isNew ? firstLines(view.value.step) : view.value.step.lines.length);
  const turn = signal(0);
  const offeredThen = signal<readonly OfferedOption[]>([]);
  const problem = signal<Said | undefined>(undefined);
  const asked = signal<Expectable | undefined>(undefined);
  const whatToAsk = signal<WhatToAsk | undefined>(undefined);
  let place = keptAt;
  let saysNotSaved = true;
  let hurries = false;

  const allLinesOut = computed(() => linesOut.value >= view.value.step.lines.length);
  const decisionWaits = computed(() => {
    const { step, isLast, isOver } = view.value;
    return allLinesOut.value && isLast && !isOver && step.kind === 'beat' && step.took === undefined;
  });
  const canSkip = computed(() => {
    if (decisionWaits.value || view.value.step.kind === 'ending') return false;
    const rest = view.value.step.lines.slice(linesOut.value);
    return rest.length > 0 && rest.every((line) => wasRead(line.text));
  });
  noteRead();

  function noteRead(): void {
    markRead(view.value.step.lines.slice(0, linesOut.value).map((line) => line.text));
  }

  /** @param hurried whoever skips what was read before, skips the question too. */
  function goOn(hurried: boolean): void {
    batch(() => {
      if (!allLinesOut.value) {
        linesOut.value += 1;
        hurries = hurried;
      } else if (!view.value.isLast) {
        asked.value = asked.value === undefined ? toAsk(hurried || hurries) : undefined;
        if (asked.value === undefined) {
          cursor.value += 1;
          linesOut.value = firstLines(view.value.step);
        }
        turn.value += 1;
      }
      noteRead();
    });
  }

  function toAsk(hurried: boolean): Expectable | undefined {
    const { step } = view.value;
    const found = step.kind === 'heard' ? whatToAsk.value?.(compiled, session.value, step.beat, game.shelf) : undefined;
    if (found?.kept) keep({ ...session.value, remarks: [...(session.value.remarks ?? []), found.kept] });
    return hurried ? undefined : found?.ask;
  }

  function goTo(next: Session, at: number, linesThere: 'first' | 'all'): void {
    batch(() => {
      session.value = next;
      cursor.value = at;
      asked.value = undefined;
      linesOut.value = linesThere === 'all' ? view.value.step.lines.length : firstLines(view.value.step);
      turn.value += 1;
    });
    keep(next);
  }

  function keep(next: Session): void {
    session.value = next;
    const saved = game.shelf.save(next, place, game.now());
    place = saved.place;
    if (saved.problem && (saved.problem.kind !== 'not-saved' || saysNotSaved)) {
      problem.value = { id: `problem.${saved.problem.kind}` };
      saysNotSaved &&= saved.problem.kind !== 'not-saved';
    }
  }

  return {
    compiled,
    session,
    view,
    linesOut,
    allLinesOut,
    decisionWaits,
    offeredThen,
    canSkip,
    problem,
    asked,
    whatToAsk,
    turn,
    goOn: () => goOn(false),
    /** Passes what was read before, up to the next decision or the first new line. */
    skipRead() {
      while (canSkip.value) goOn(true);
      if (allLinesOut.value && !decisionWaits.value && !view.value.isOver) goOn(true);
    },
    expect(guess) {
      const { step } = view.value;
      if (asked.value === undefined || step.kind !== 'heard') return;
      keep({ ...session.value, remarks: [...(session.value.remarks ?? []), { at: step.beat, text: guess }] });
      goOn(false);
    },
    decide(did) {
      const { step } = view.value;
      if (step.kind !== 'beat' || !decisionWaits.value) return;
      offeredThen.value = step.options;
      goTo(decide(compiled, session.value, did), cursor.value + 1, 'first');
    },
    undoTo(number) {
      const earlier = undoTo(session.value, number);
      goTo(earlier, replay(compiled, earlier).trail.length - 1, 'all');
    },
    decisions() {
      const { trail } = played.value;
      const taken: DecisionTaken[] = [];
      let at = '';
      for (const index of trail.keys()) {
        const { step } = playView(compiled, played.value, index);
        if (step.kind === 'beat') at = step.place;
        if (step.kind === 'heard' && index < cursor.value + 1)
          taken.push({ number: taken.length + 1, place: at, took: tookText(step.took) });
      }
      return taken;
    },
  };
}

/** A beat opens with its first line; what was heard, the weeks and the ending stand there whole before their lines come. */
function firstLines(step: PlayStep): number {
  return step.kind === 'beat' || step.kind === 'ending' ? Math.min(1, step.lines.length) : 0;
}

type Took = Extract<PlayStep, { kind: 'heard' }>['took'];

/** What was taken, as it is written: words in quotation marks, gestures in brackets. */
export function tookText(took: Took): string {
  return isOption(took) ? slipText(took) : saySaid(took.text);
}

/** A line of the scenario was taken, rather than something done or left unsaid. */
export function isOption(took: Took): took is OfferedOption {
  return took.form !== 'activity' && took.form !== 'silence';
}

export function slipText(option: { readonly form: OfferedOption['form']; readonly text: string }): string {
  switch (option.form) {
    case 'say':
      return say('line.says', { text: option.text });
    case 'gesture':
      return say('line.gesture', { text: option.text });
    case 'do':
      return option.text;
  }
}

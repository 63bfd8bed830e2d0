/**
 * Text with findings marked in it: an underline by family and a letter after it, which leads to the kind and the why. For any page
 * that shows findings: a document, the practice.
 *
 * A mark is a span in the role of a button, not a `button`: that one cannot break across lines. All marks of a text are one stop for
 * the Tab key, and arrows move between them, so that a long document can be passed by.
 */
import { familyOfKind, familyUnderlines } from '#look';
import type { Kind } from '#language';
import { say } from '#words';

export type Mark = {
  readonly id: string;
  /** Places in the text shown, in UTF-16 units. Marks are in order and do not overlap. */
  readonly start: number;
  readonly end: number;
  readonly letter: string;
  readonly kind: Kind;
};

export type MarkIntents = {
  /** The mark whose kind and why are shown. */
  readonly current: string | undefined;
  /** The mark the Tab key comes to; arrows move it. */
  readonly stop: string | undefined;
  /** Id of the element that says more about a mark, if it is on the page. */
  readonly describedBy?: (id: string) => string | undefined;
  onOpen(id: string): void;
  onMove?(id: string, to: 'next' | 'previous' | 'first' | 'last'): void;
};

export const markId = (id: string): string => `mark-${id}`;

type Props = {
  text: string;
  marks: readonly Mark[];
  intents: MarkIntents;
  /** The text from one place to another as it is to be read, where that is not how it is written. */
  draw?: (from: number, to: number) => string;
};

/** Only the stretch of marks within `text` is drawn; a mark that runs on shows its letter where it ends. */
export function MarkedText({ text, marks, intents, draw = (from, to) => text.slice(from, to) }: Props) {
  const pieces: preact.ComponentChild[] = [];
  let at = 0;
  for (const mark of marks) {
    const start = Math.max(mark.start, at);
    const end = Math.min(mark.end, text.length);
    if (end <= start) continue;
    if (start > at) pieces.push(draw(at, start));
    pieces.push(<MarkedWords key={mark.id} mark={mark} words={draw(start, end)} isLast={end === mark.end} intents={intents} />);
    at = end;
  }
  if (at < text.length) pieces.push(draw(at, text.length));
  return <>{pieces}</>;
}

const moves: Readonly<Record<string, 'next' | 'previous' | 'first' | 'last'>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  Home: 'first',
  End: 'last',
};

function MarkedWords({ mark, words, isLast, intents }: { mark: Mark; words: string; isLast: boolean; intents: MarkIntents }) {
  const { id, letter, kind } = mark;
  const isCurrent = intents.current === id;
  const open = (event: Event) => {
    event.preventDefault();
    intents.onOpen(id);
  };
  return (
    <span
      role="button"
      tabindex={intents.stop === id ? 0 : -1}
      id={isLast ? markId(id) : undefined}
      class={isCurrent ? 'finding-mark is-current' : 'finding-mark'}
      data-underline={familyUnderlines[familyOfKind[kind]]}
      aria-expanded={isCurrent}
      aria-controls={isCurrent ? intents.describedBy?.(id) : undefined}
      onClick={open}
      onKeyDown={(event) => {
        if (event.key === 'Enter' || event.key === ' ') return open(event);
        const move = event.altKey || event.ctrlKey || event.metaKey ? undefined : moves[event.key];
        if (move === undefined || !intents.onMove) return;
        event.preventDefault();
        intents.onMove(id, move);
      }}
    >
      <span class="finding-words">{words}</span>
      {isLast && (
        <>
          <sup aria-hidden="true">{letter}</sup>
          <span class="unseen">{` (${say('finding.mark', { letter, kind: say(`kind.${kind}`) })}) `}</span>
        </>
      )}
    </span>
  );
}

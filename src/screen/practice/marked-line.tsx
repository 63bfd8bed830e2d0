/** A line with its blame marked, as the guideline has it, and the names of what is marked. */
import { useSignal } from '@preact/signals';
import type { Kind } from '#language';
import { blamedStretches, type Line, type Stretch } from '#practice';
import { say } from '#words';
import { MarkedText, markId, type Mark } from '../findings/marked-text.tsx';
import { UnderlineSample } from '../findings/underline-sample.tsx';
import { familyOfKind } from '#look';
import { ToldLine } from './told.tsx';

export type MarkedKind = Stretch & { readonly kind: Kind };

export function MarkedLine({ line }: { line: Line }) {
  const stretches = blamedStretches(line.text ?? '', line.blame);
  if (line.text === undefined || stretches.length === 0)
    return (
      <>
        <ToldLine line={line} />
        {line.blame.length > 0 && <KindList kinds={line.blame.map(({ kind }) => kind)} />}
      </>
    );
  return (
    <MarkedWords id={line.id} text={line.text} stretches={stretches} frame={(children) => <ToldLine line={line}>{children}</ToldLine>} />
  );
}

/** A text with letters behind its marks, and below it what each letter is. A mark leads to its name. */
export function MarkedWords({
  id,
  text,
  stretches,
  frame,
}: {
  id: string;
  text: string;
  stretches: readonly MarkedKind[];
  frame: (children: preact.ComponentChildren) => preact.ComponentChildren;
}) {
  const current = useSignal<string | undefined>(undefined);
  const marks = withLetters(id, stretches);
  const noteId = (of: string) => `${markId(of)}-note`;
  return (
    <>
      {frame(
        <p>
          <MarkedText
            text={text}
            marks={marks}
            intents={{
              current: current.value,
              stop: current.value ?? marks[0]?.id,
              describedBy: noteId,
              onOpen: (of) => (current.value = current.value === of ? undefined : of),
              onMove(of, to) {
                const at = marks.findIndex((mark) => mark.id === of);
                const next = { next: at + 1, previous: at - 1, first: 0, last: marks.length - 1 }[to];
                const mark = marks[Math.max(0, Math.min(marks.length - 1, next))];
                if (!mark) return;
                current.value = mark.id;
                document.getElementById(markId(mark.id))?.focus();
              },
            }}
          />
        </p>,
      )}
      <ul class="practice-marks">
        {marks.map((mark) => (
          <li key={mark.id} id={noteId(mark.id)} class={mark.id === current.value ? 'is-current' : undefined}>
            <b>{mark.letter}</b> <UnderlineSample family={familyOfKind[mark.kind]} /> {say(`kind.${mark.kind}`)}
          </li>
        ))}
      </ul>
    </>
  );
}

function KindList({ kinds }: { kinds: readonly Kind[] }) {
  return (
    <ul class="practice-marks">
      {kinds.map((kind) => (
        <li key={kind}>
          <UnderlineSample family={familyOfKind[kind]} /> {say(`kind.${kind}`)}
        </li>
      ))}
    </ul>
  );
}

function withLetters(id: string, stretches: readonly MarkedKind[]): readonly Mark[] {
  return stretches.map(({ start, end, kind }, nth) => ({
    id: `${id}-${nth}`,
    start,
    end,
    kind,
    letter: String.fromCodePoint('a'.charCodeAt(0) + (nth % 26)),
  }));
}

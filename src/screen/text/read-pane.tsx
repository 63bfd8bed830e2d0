/**
 * The text with its marks, for reading; it is written in a plain field in the other view. Two views and not marks drawn over a field,
 * because only so each mark is something one can reach: by finger, by key, and by a screen reader in its sentence. And the field stays
 * the browser's own, with nothing laid over it that a phone could shift, and no key ever waits for a mark to be drawn.
 */
import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { say } from '#words';
import { markId, MarkedText, type Mark, type MarkIntents } from '../findings/marked-text.tsx';
import { isCalm } from '../settings.ts';
import { blocksOf, steadyLevels, type Block } from './blocks.ts';
import { partsOf } from './parts.ts';
import type { MarkedPlace } from './places.ts';
import { drawn, signsOf } from './signs.ts';
import type { TextDesk } from './text-desk.ts';

type Props = {
  desk: TextDesk;
  onOpen: (id: string) => void;
  describedBy: (id: string) => string | undefined;
};

export function ReadPane({ desk, onOpen, describedBy }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const places = desk.places.value.filter(({ letter }) => letter !== '');
  const current = desk.current.value;
  const isShown = useRef<string | undefined>(undefined);
  useEffect(() => {
    if (current === isShown.current) return;
    isShown.current = current;
    if (current !== undefined) showMark(current);
  });
  const intents: MarkIntents = {
    current,
    stop: places.some(({ id }) => id === current) ? current : places[0]?.id,
    describedBy,
    onOpen,
    onMove(id, to) {
      const at = places.findIndex((place) => place.id === id);
      const next = { next: at + 1, previous: at - 1, first: 0, last: places.length - 1 }[to];
      const place = places[Math.max(0, Math.min(places.length - 1, next))];
      if (!place) return;
      desk.look(place.id);
      document.getElementById(markId(place.id))?.focus();
    },
  };
  return (
    <section class="text-read" aria-label={say('text.marked')} ref={box}>
      <h2 class="unseen">{say('text.marked')}</h2>
      <Document text={desk.settled.value} places={places} intents={intents} />
    </section>
  );
}

/** Brings a mark into view, and gives it the focus if asked. */
export function showMark(id: string, focus = false): void {
  const mark = document.getElementById(markId(id));
  if (!mark) return;
  mark.scrollIntoView({ block: 'center', behavior: isCalm.value ? 'auto' : 'smooth' });
  if (focus) mark.focus({ preventScroll: true });
}

function Document({ text, places, intents }: { text: string; places: readonly MarkedPlace[]; intents: MarkIntents }) {
  const blocks = partsOf(text).flatMap(({ start, text: part }) =>
    blocksOf(part).map((block) => ({ ...block, start: block.start + start, end: block.end + start })),
  );
  const levels = steadyLevels(blocks.filter(({ kind }) => kind === 'heading').map(({ level }) => level));
  let headings = 0;
  let from = 0;
  return (
    <>
      {blocks.map((block, nth) => {
        while (from < places.length && (places[from]?.end ?? 0) <= block.start) from += 1;
        const marks: Mark[] = [];
        for (let at = from; at < places.length; at++) {
          const place = places[at];
          if (!place || place.start >= block.end) break;
          const { id, letter, start, end, finding } = place;
          marks.push({ id, letter, kind: finding.kind, start: start - block.start, end: end - block.start });
        }
        const level = block.kind === 'heading' ? (levels[headings++] ?? 3) : 0;
        return (
          <Framed key={nth} block={block} level={level}>
            <BlockText text={text.slice(block.start, block.end).trimEnd()} kind={block.kind} marks={marks} intents={intents} />
          </Framed>
        );
      })}
    </>
  );
}

type BlockTextProps = { text: string; kind: Block['kind']; marks: readonly Mark[]; intents: MarkIntents };

function BlockText({ text, kind, marks, intents }: BlockTextProps) {
  const signs = useMemo(() => signsOf(text, kind), [text, kind]);
  return <MarkedText text={text} marks={marks} intents={intents} draw={(from, to) => drawn(text, signs, from, to)} />;
}

type Heading = 'h3' | 'h4' | 'h5' | 'h6';

/** `data-end` tells where in the text a block ends, so that other panels can lead to it. */
function Framed({ block, level, children }: { block: Block; level: number; children: ComponentChildren }) {
  if (block.kind === 'heading') {
    const Tag = `h${level}` as Heading;
    return (
      <Tag class="text-heading" data-level={block.level} data-end={block.end} tabindex={-1}>
        {children}
      </Tag>
    );
  }
  return (
    <div class={block.kind === 'code' ? 'text-part is-code' : 'text-part'} data-end={block.end} tabindex={-1}>
      {children}
    </div>
  );
}

/** Brings the block that holds a place of the text into view and gives it the focus. */
export function showPlace(place: number): void {
  const blocks = [...document.querySelectorAll<HTMLElement>('.text-read [data-end]')];
  const block = blocks.find(({ dataset }) => Number(dataset['end']) > place) ?? blocks.at(-1);
  block?.scrollIntoView({ block: 'start', behavior: isCalm.value ? 'auto' : 'smooth' });
  block?.focus({ preventScroll: true });
}

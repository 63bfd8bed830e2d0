/** What happened, as cards without their times: put in order by dragging, buttons or keys, and worded without blame. */
import { useId, useRef } from 'preact/hooks';
import { shuffledCards, shuffledPlaces, type CasePaper, type ColdCase } from '#practice';
import { say } from '#words';
import { announce } from '../../announcer.tsx';
import { dragToOrder } from '../../play/drag-to-order.ts';

type Props = { coldCase: ColdCase; paper: CasePaper; onWrite: (how: Partial<CasePaper>) => void };

/** Cards are called by letters in the order in which they first lay, so that a name tells nothing. */
function letterOf(card: number, coldCase: ColdCase, started: number): string {
  return String.fromCharCode(65 + shuffledCards({ id: coldCase.id, cards: coldCase.timeline }, String(started)).indexOf(card));
}

export function CaseTimeline({ coldCase, paper, onWrite }: Props) {
  const list = useRef<HTMLOListElement>(null);
  // A drag goes on over several changes, and moves from where the card is by then.
  const latest = useRef(paper.order);
  latest.current = paper.order;
  const move = (card: number, to: number) => {
    const order = latest.current;
    if (to < 0 || to >= order.length || to === order.indexOf(card)) return;
    const next = order.filter((one) => one !== card).toSpliced(to, 0, card);
    latest.current = next;
    onWrite({ order: next });
    announce(say('case.timeline.moved', { letter: letterOf(card, coldCase, paper.started), place: to + 1, count: next.length }));
  };
  return (
    <>
      <p class="soft small">{say('case.timeline.how')}</p>
      <ol class="cards" ref={list}>
        {paper.order.map((card, at) => (
          <TimelineCard
            key={card}
            card={card}
            letter={letterOf(card, coldCase, paper.started)}
            place={at + 1}
            coldCase={coldCase}
            paper={paper}
            onWord={(wording) => onWrite({ wordings: paper.wordings.with(card, wording) })}
            onMove={(by) => move(card, latest.current.indexOf(card) + by)}
            onDrag={(event) => dragToOrder(event, list.current, (to) => move(card, to))}
          />
        ))}
      </ol>
    </>
  );
}

type CardProps = {
  card: number;
  letter: string;
  place: number;
  coldCase: ColdCase;
  paper: CasePaper;
  onWord: (wording: number) => void;
  onMove: (by: number) => void;
  onDrag: (event: PointerEvent) => void;
};

function TimelineCard({ card, letter, place, coldCase, paper, onWord, onMove, onDrag }: CardProps) {
  const name = useId();
  const wordings = coldCase.timeline[card]?.wordings ?? [];
  const count = paper.order.length;
  const keys = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    onMove(event.key === 'ArrowUp' ? -1 : 1);
  };
  return (
    // Keys pressed on the controls inside arrive here.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li class="card" onKeyDown={keys}>
      <div class="card-head">
        <span class="grip" aria-hidden="true" onPointerDown={onDrag}>
          ⠿
        </span>
        <span class="card-time" id={name}>
          {say('case.timeline.card', { letter })}
        </span>
        <button
          type="button"
          class="button"
          aria-label={say('case.timeline.earlier', { letter, place, count })}
          aria-disabled={place === 1}
          onClick={() => onMove(-1)}
        >
          ↑
        </button>
        <button
          type="button"
          class="button"
          aria-label={say('case.timeline.later', { letter, place, count })}
          aria-disabled={place === count}
          onClick={() => onMove(1)}
        >
          ↓
        </button>
      </div>
      <div class="wordings" role="radiogroup" aria-labelledby={name}>
        {shuffledPlaces(wordings.length, String(paper.started), `${coldCase.id} ${card}`).map((wording) => (
          <label key={wording} class={paper.wordings[card] === wording ? 'wording is-on' : 'wording'}>
            <input type="radio" name={name} checked={paper.wordings[card] === wording} onChange={() => onWord(wording)} />
            <span>{wordings[wording]?.text}</span>
          </label>
        ))}
      </div>
    </li>
  );
}

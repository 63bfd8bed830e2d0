/** What happened, as cards without their times: put in order, and worded without blame. */
import { shuffledCards, wordingsOffered, type CasePaper, type ColdCase } from '#practice';
import { say } from '#words';
import { OrderedCards } from '../../cards/ordered-cards.tsx';

type Props = { coldCase: ColdCase; paper: CasePaper; onWrite: (how: Partial<CasePaper>) => void };

export function CaseTimeline({ coldCase: { id, timeline }, paper, onWrite }: Props) {
  const seed = String(paper.started);
  const count = paper.order.length;
  // Cards are called by letters in the order in which they first lay, so that a name tells nothing.
  const firstLay = shuffledCards({ id, cards: timeline }, seed);
  return (
    <>
      <p class="soft small">{say('case.timeline.how')}</p>
      <OrderedCards
        cards={paper.order.map((card) => ({
          id: card,
          wordings: wordingsOffered(timeline[card]?.wordings ?? [], seed, `${id} ${card}`),
          chosen: paper.wordings[card],
        }))}
        words={(card, place) => {
          const letter = String.fromCharCode(65 + firstLay.indexOf(card));
          return {
            name: say('case.timeline.card', { letter }),
            earlier: say('case.timeline.earlier', { letter, place, count }),
            later: say('case.timeline.later', { letter, place, count }),
            moved: say('case.timeline.moved', { letter, place, count }),
          };
        }}
        onOrder={(order) => onWrite({ order })}
        onWord={(card, wording) => onWrite({ wordings: paper.wordings.with(card, wording) })}
      />
    </>
  );
}

/** Which question opens more? */
import { shuffledPlaces, type Questions } from '#practice';
import { say } from '#words';
import type { AnswerProps } from '../drill.tsx';
import { ToldLine } from '../told.tsx';
import { ChoiceList } from './choice-list.tsx';

export function ChooseQuestion({ item, turn, onAnswer, children }: AnswerProps & { item: Questions }) {
  const places = shuffledPlaces(item.questions.length, turn.seed, item.id);
  return (
    <>
      <ToldLine line={item} />
      <ChoiceList
        label={say('practice.answers')}
        choices={places.map((place) => ({ key: String(place), text: say('practice.quoted', { words: item.questions[place]?.ask ?? '' }) }))}
        onChoose={(nth) => {
          const chosen = places[nth];
          if (chosen !== undefined) onAnswer({ format: 'question', chosen });
        }}
      />
      <div class="buttons">{children}</div>
    </>
  );
}

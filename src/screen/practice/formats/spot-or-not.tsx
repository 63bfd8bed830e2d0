/** Is somebody blamed here, or not? */
import type { Line } from '#practice';
import { say } from '#words';
import type { AnswerProps } from '../drill.tsx';
import { ToldLine } from '../told.tsx';
import { ChoiceList } from './choice-list.tsx';

export function SpotOrNot({ item, onAnswer, children }: AnswerProps & { item: Line }) {
  return (
    <>
      <ToldLine line={item} />
      <ChoiceList
        label={say('practice.answers')}
        choices={[
          { key: 'blame', text: say('practice.spot.blame') },
          { key: 'none', text: say('practice.spot.none') },
        ]}
        onChoose={(place) => onAnswer({ format: 'spot', blame: place === 0 })}
      />
      <div class="buttons">{children}</div>
    </>
  );
}

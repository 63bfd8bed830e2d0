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
      <SpotChoices onChoose={(blame) => onAnswer({ format: 'spot', blame })} />
      <div class="buttons">{children}</div>
    </>
  );
}

/** The two answers, the same in the drill and in the tests before and after. */
export function SpotChoices({ onChoose }: { onChoose: (blame: boolean) => void }) {
  return (
    <ChoiceList
      label={say('practice.answers')}
      choices={[
        { key: 'blame', text: say('practice.spot.blame') },
        { key: 'none', text: say('practice.spot.none') },
      ]}
      onChoose={(place) => onChoose(place === 0)}
    />
  );
}

/** What is this blame called? One of the six disguises, or one of four kinds. */
import { disguises, namesOffered, type Line } from '#practice';
import { say } from '#words';
import type { AnswerProps } from '../drill.tsx';
import { isDisguise, nameSaid } from '../names.ts';
import { ToldLine } from '../told.tsx';
import { ChoiceList } from './choice-list.tsx';

export function NameIt({ item, turn, onAnswer, children }: AnswerProps & { item: Line }) {
  const names = namesOffered(item, turn.seed);
  const areDisguises = names.length === disguises.length;
  return (
    <>
      <ToldLine line={item} />
      <ChoiceList
        label={say('practice.answers')}
        choices={names.map((name) => ({
          key: name,
          text: nameSaid(name),
          ...(areDisguises && isDisguise(name) ? { note: say(`practice.disguise-note.${name}`) } : {}),
        }))}
        onChoose={(place) => {
          const named = names[place];
          if (named !== undefined) onAnswer({ format: 'disguise', named });
        }}
      />
      <div class="buttons">{children}</div>
    </>
  );
}

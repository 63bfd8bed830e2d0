/** Place by place: the blame in the report, what only looks like it, and the player's other marks, each with the lens beside. */
import type { ColdCase, MarksRead } from '#practice';
import { say } from '#words';
import { placesOf } from './marked-report.tsx';

type Props = { coldCase: ColdCase; mine: MarksRead; lens: MarksRead };

export function CasePlaces({ coldCase, mine, lens }: Props) {
  const found = (nth: number, { found: those }: MarksRead) => (those.includes(nth) ? 'found' : 'missed');
  const lured = (nth: number, { lured: those }: MarksRead) => (those.includes(nth) ? 'lured' : 'let-be');
  return (
    <>
      <section class="case-places">
        <h3>{say('case.result.places')}</h3>
        <ul>
          {placesOf(coldCase).map(({ nth, letter, kind, why }) => (
            <li key={nth}>
              <p>
                <b>{say('case.result.place', { letter, kind: say(`kind.${kind}`) })}</b>
              </p>
              <p class="case-words">“{coldCase.marks[nth]?.words}”</p>
              <p>{why}</p>
              <Both you={found(nth, mine)} lens={found(nth, lens)} />
            </li>
          ))}
        </ul>
      </section>
      <section class="case-places">
        <h3>{say('case.result.lures')}</h3>
        <ul>
          {coldCase.lures.map(({ words, why }, nth) => (
            <li key={words}>
              <p class="case-words">“{words}”</p>
              <p>{why}</p>
              <Both you={lured(nth, mine)} lens={lured(nth, lens)} />
            </li>
          ))}
        </ul>
      </section>
      {mine.elsewhere.length > 0 && (
        <section class="case-places">
          <h3>{say('case.result.others')}</h3>
          <p class="soft small">{say('case.result.others.note')}</p>
          <ul>
            {mine.elsewhere.map(({ start, end }) => (
              <li key={start}>
                <p class="case-words">“{coldCase.document.slice(start, end)}”</p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

type Met = 'found' | 'missed' | 'lured' | 'let-be';

function Both({ you, lens }: { you: Met; lens: Met }) {
  return <p class="soft small">{say('case.result.both', { you: say(`case.result.you.${you}`), lens: say(`case.result.lens.${lens}`) })}</p>;
}

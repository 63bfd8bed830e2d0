/** What was rebuilt, beside what the report bears out: the timeline with its times, the factors, and what each question brings. */
import type { CasePaper, ColdCase } from '#practice';
import { say } from '#words';
import { PlaceGiven } from '../verdict-part.tsx';

type Props = { coldCase: ColdCase; paper: CasePaper };

export function CaseRebuilt({ coldCase, paper }: Props) {
  return (
    <>
      <section class="case-places">
        <h3>{say('case.result.timeline')}</h3>
        <ol>
          {coldCase.timeline.map(({ at, wordings }, card) => {
            const chosen = wordings[paper.wordings[card] ?? -1];
            return (
              <li key={at}>
                <p>
                  <b class="number">{at}</b> {wordings.find(({ neutral }) => neutral)?.text}
                </p>
                <PlaceGiven order={paper.order} card={card} />
                {chosen && !chosen.neutral && <p class="soft small">{say('case.result.wording.yours', { words: chosen.text })}</p>}
              </li>
            );
          })}
        </ol>
      </section>
      <section class="case-places">
        <h3>{say('case.result.factors-list')}</h3>
        <ul>
          {coldCase.factors.map(({ text, found, why }, place) => (
            <li key={text}>
              <p>
                <b>{text}</b> {why}
              </p>
              <p class="soft small">
                {say(found ? 'case.result.factor.found' : 'case.result.factor.not', {
                  named: paper.factors.includes(place) ? 'yes' : 'no',
                })}
              </p>
            </li>
          ))}
        </ul>
      </section>
      <section class="case-places">
        <h3>{say('case.result.questions')}</h3>
        <ul>
          {coldCase.questions.map(({ ask, opens, best }, place) => (
            <li key={ask}>
              <p>
                <b>{ask}</b> {opens}
              </p>
              {(best || place === paper.question) && (
                <p class="soft small">
                  {best && say('case.result.question.best')} {place === paper.question && say('case.result.question.yours')}
                </p>
              )}
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

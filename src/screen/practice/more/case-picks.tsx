/** What contributed, and which question would open most: choices about a cold case, in an order of their own in each case. */
import { useId } from 'preact/hooks';
import { shuffledPlaces, type CasePaper, type ColdCase } from '#practice';
import { say } from '#words';

type Props = { coldCase: ColdCase; paper: CasePaper; onWrite: (how: Partial<CasePaper>) => void };

export function CaseFactors({ coldCase, paper: { started, factors }, onWrite }: Props) {
  const toggle = (place: number) =>
    onWrite({ factors: factors.includes(place) ? factors.filter((one) => one !== place) : [...factors, place] });
  return (
    <fieldset class="activity">
      <legend class="soft">{say('case.factors.how')}</legend>
      {shuffledPlaces(coldCase.factors.length, String(started), `${coldCase.id} factors`).map((place) => (
        <label key={place} class={factors.includes(place) ? 'case-pick focus-around is-on' : 'case-pick focus-around'}>
          <input type="checkbox" checked={factors.includes(place)} onChange={() => toggle(place)} />
          <span>{coldCase.factors[place]?.text}</span>
        </label>
      ))}
    </fieldset>
  );
}

export function CaseQuestion({ coldCase, paper: { started, question }, onWrite }: Props) {
  const name = useId();
  return (
    <div class="activity" role="radiogroup" aria-label={say('case.question.title')}>
      {shuffledPlaces(coldCase.questions.length, String(started), `${coldCase.id} questions`).map((place) => (
        <label key={place} class={question === place ? 'case-pick focus-around is-on' : 'case-pick focus-around'}>
          <input type="radio" name={name} checked={question === place} onChange={() => onWrite({ question: place })} />
          <span>{coldCase.questions[place]?.ask}</span>
        </label>
      ))}
    </div>
  );
}

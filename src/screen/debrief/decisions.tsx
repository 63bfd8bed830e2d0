/** Each decision again: your own words, what the team heard, what it did and to whom, and the principles it showed. */
import type { DebriefDecision } from '#view';
import { say, saySaid } from '#words';
import { askedRoad } from './asked-road.ts';

export function Decisions({ decisions, onReplayFrom }: { decisions: readonly DebriefDecision[]; onReplayFrom: (number: number) => void }) {
  return (
    <>
      <p class="soft small">{say('decision.points')}</p>
      <ol class="debrief-decisions">
        {decisions.map((decision) => (
          <li key={decision.number} id={`decision-${decision.number}`}>
            <DecisionCard decision={decision} onReplayFrom={onReplayFrom} />
          </li>
        ))}
      </ol>
    </>
  );
}

function DecisionCard({ decision, onReplayFrom }: { decision: DebriefDecision; onReplayFrom: (number: number) => void }) {
  const { number, place, ask, took, heard, effect, until, later, principles } = decision;
  return (
    <article aria-labelledby={`decision-title-${number}`}>
      <h3 id={`decision-title-${number}`}>
        <span class="flag">{say('decisions.title', { number })}</span> {place}
      </h3>
      {ask !== undefined && <p class="soft">{ask}</p>}
      <ul class="your-words">
        {took.map((words, index) => (
          <li key={index}>{yourWords(words)}</li>
        ))}
      </ul>
      {heard !== undefined && <p>{say('decision.heard', { text: heard })}</p>}
      <h4>{say('decision.did')}</h4>
      <ul class="plain-list">
        <li>{say('decision.trust', moved(effect.trust))}</li>
        {Math.round(Math.abs(effect.fear)) > 0 && <li>{say('decision.fear', moved(effect.fear))}</li>}
        {effect.people.map((person) => (
          <li key={person.name}>{say('decision.person', { name: person.name, ...moved(person.trust) })}</li>
        ))}
        {effect.changes.map((change, index) => (
          <li key={index}>{saySaid(change)}</li>
        ))}
        {until.weeks > 0 && <li>{say('decision.until', until)}</li>}
      </ul>
      {later !== undefined && <p class="later">{later}</p>}
      {principles.length > 0 && (
        <>
          <h4>{say('decision.principles')}</h4>
          {principles.map(({ id, title, explanation }) => (
            <details key={id} class="fold">
              <summary>{title}</summary>
              <p>{explanation}</p>
            </details>
          ))}
        </>
      )}
      <div class="buttons screen-only">
        <button type="button" class="button" onClick={() => onReplayFrom(number)}>
          {say('decision.replay', { number })}
        </button>
        <button type="button" class="button" aria-label={say('road.what-if-at', { number })} onClick={() => (askedRoad.value = number)}>
          {say('road.what-if')}
        </button>
      </div>
    </article>
  );
}

/** Your words as they were written: speech in quotation marks, gestures in brackets. */
export function yourWords(words: DebriefDecision['took'][number]): string {
  switch (words.form) {
    case 'say':
    case 'wording':
      return say('line.says', { text: words.text });
    case 'gesture':
      return say('line.gesture', { text: words.text });
    case 'allocation':
      return say('took.capacity-line', { text: words.text, hundredths: words.hundredths });
    case 'silence':
      return say('took.silence');
    default:
      return words.text;
  }
}

/** A change as words take it: how much, and which way. */
export function moved(change: number): { readonly points: number; readonly direction: 'up' | 'down' | 'same' } {
  const points = Math.round(Math.abs(change));
  if (points === 0) return { points, direction: 'same' };
  return { points, direction: change > 0 ? 'up' : 'down' };
}

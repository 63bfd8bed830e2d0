/** What the debrief says first: told against known, and the problems that nobody noticed. */
import { cellarSigns } from '#look';
import type { DebriefView } from '#view';
import { say } from '#words';
import { ProblemSign } from './problem-sign.tsx';

export function Headline({ view }: { view: DebriefView }) {
  const { told, known, unnoticed } = view;
  const per = view.stage.cellar ? cellarSigns(view.stage.cellar).per : 1;
  return (
    <>
      <h2 class="debrief-headline" tabindex={-1} data-focus>
        {say('debrief.headline', { told, known })}
      </h2>
      <p class="debrief-third">{say('debrief.third', { unnoticed })}</p>
      <ul class="problem-key">
        <li>
          <ProblemSign kind="told" /> {say('debrief.key.told', { count: told })}
        </li>
        <li>
          <ProblemSign kind="known" /> {say('debrief.key.known', { count: known - told })}
        </li>
        <li>
          <ProblemSign kind="unnoticed" /> {say('debrief.key.unnoticed', { count: unnoticed })}
        </li>
        {per > 1 && <li>{say('debrief.key.per', { per })}</li>}
      </ul>
    </>
  );
}

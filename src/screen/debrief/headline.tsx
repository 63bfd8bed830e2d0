/** What the debrief says first: told against known, and the problems that nobody noticed. */
import { cellarSigns, palettes, problem, type ProblemKind } from '#look';
import type { DebriefView } from '#view';
import { say } from '#words';
import { theme } from '../settings.ts';

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

function ProblemSign({ kind }: { kind: ProblemKind }) {
  return (
    <svg
      class="problem-sign"
      viewBox="-13 -13 26 26"
      aria-hidden="true"
      dangerouslySetInnerHTML={{ __html: problem(palettes[theme.value], kind, 0, 0, 11) }}
    />
  );
}

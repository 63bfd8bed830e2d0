/** The sign of a problem as it lies in the cellar, to stand in a line of words. */
import { palettes, problem, type ProblemKind } from '#look';
import { theme } from '../settings.ts';

export function ProblemSign({ kind }: { kind: ProblemKind }) {
  return (
    <svg
      class="problem-sign"
      viewBox="-13 -13 26 26"
      aria-hidden="true"
      dangerouslySetInnerHTML={{ __html: problem(palettes[theme.value], kind, 0, 0, 11) }}
    />
  );
}

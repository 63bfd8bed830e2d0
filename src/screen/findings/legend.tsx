/** What the underlines mean: each family that occurs, with how often. */
import { findingFamilies, type FindingFamily } from '#look';
import { say } from '#words';
import { UnderlineSample } from './underline-sample.tsx';

/** Without counts, all families are explained. */
export function Legend({ families }: { families?: readonly { readonly family: FindingFamily; readonly count: number }[] }) {
  const shown: readonly { family: FindingFamily; count?: number }[] = families ?? findingFamilies.map((family) => ({ family }));
  return (
    <ul class="finding-legend">
      {shown.map(({ family, count }) => (
        <li key={family}>
          <UnderlineSample family={family} />
          <span>{count === undefined ? say(`family.${family}`) : say('family.count', { family: say(`family.${family}`), count })}</span>
        </li>
      ))}
    </ul>
  );
}

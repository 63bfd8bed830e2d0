/** What is said of one finding: why it reads as blame, what to write instead unless `isReworded` beside it, how sure the lens is. */
import type { Finding } from '#language';
import { say } from '#words';
import { sureness } from './sure.ts';

type Props = { finding: Pick<Finding, 'why' | 'instead' | 'confidence' | 'also'>; isReworded?: boolean };

export function FindingWords({ finding, isReworded = false }: Props) {
  const { why, instead, confidence, also } = finding;
  return (
    <div class="finding-said">
      <p>{why}</p>
      {!isReworded && (
        <p>
          <b>{say('finding.instead')}</b> {instead}
        </p>
      )}
      <p class="soft small">
        {say(`finding.sure.${sureness(confidence)}`)}
        {also.length > 0 && ` ${say('finding.also', { kinds: also.map((kind) => say(`kind.${kind}`)).join(', ') })}`}
      </p>
    </div>
  );
}

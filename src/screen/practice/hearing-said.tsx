/** How well the player hears blame, in words: overall, and the kinds there is enough to say about. */
import { kinds } from '#language';
import { hearing, type HearingWord, type PracticeRecord } from '#practice';
import { say } from '#words';

export function HearingSaid({ record }: { record: PracticeRecord }) {
  const { overall, byKind } = hearing(record.answers);
  const { hits, misses, falseAlarms, correctRejections } = overall.counts;
  if (hits + misses + falseAlarms + correctRejections === 0) return null;
  const kindsThat = (word: HearingWord) => kinds.filter((kind) => byKind[kind].hears === word).map((kind) => say(`kind.${kind}`));
  const heard = kindsThat('hears');
  const missed = kindsThat('misses');
  return (
    <section class="practice-hearing">
      <h3>{say('practice.hearing')}</h3>
      <ul class="practice-hearing-list">
        <li>{say(`practice.hears.${overall.hears}`, { heard: hits, of: hits + misses })}</li>
        <li>{say(`practice.wolf.${overall.wolf}`, { cried: falseAlarms, of: falseAlarms + correctRejections })}</li>
        {heard.length > 0 && <li>{say('practice.hears-kinds', { kinds: listed(heard) })}</li>}
        {missed.length > 0 && <li>{say('practice.misses-kinds', { kinds: listed(missed) })}</li>}
      </ul>
    </section>
  );
}

const listed = (words: readonly string[]): string => new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(words);

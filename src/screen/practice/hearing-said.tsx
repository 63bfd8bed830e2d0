/** How well the player hears blame, in sentences: the same ones where practice begins and on the page about hearing. */
import { hearing, readingFrom, type PracticeRecord, type Reading } from '#practice';
import { say } from '#words';
import { kindSentences } from './more/hearing-sentences.ts';

/** Nothing before the first line is judged. */
export function HearingSaid({ record }: { record: PracticeRecord }) {
  const heard = hearing(record.answers);
  const { hits, misses, falseAlarms, correctRejections } = heard.overall.counts;
  if (hits + misses + falseAlarms + correctRejections === 0) return null;
  return (
    <section class="practice-hearing">
      <h3>{say('hearing.title')}</h3>
      <HearingSentences sentences={[...overallSentences(heard.overall), ...kindSentences(heard)]} />
    </section>
  );
}

export function HearingSentences({ sentences }: { sentences: readonly string[] }) {
  return (
    <ul class="hearing-list">
      {sentences.map((sentence) => (
        <li key={sentence} class="hearing-said">
          {sentence}
        </li>
      ))}
    </ul>
  );
}

/** How much is heard, and how often where there is nothing; or that there are too few answers to say. */
export function overallSentences({ hears, wolf, counts }: Reading): readonly string[] {
  const signals = counts.hits + counts.misses;
  const noises = counts.falseAlarms + counts.correctRejections;
  if (hears !== 'too-few-to-say' && wolf !== 'too-few-to-say')
    return [
      say(`hearing.overall.${hears}`, { heard: counts.hits, of: signals }),
      say(`hearing.wolf.${wolf}`, { cried: counts.falseAlarms, of: noises }),
    ];
  return [
    say('hearing.too-few', {
      signals: Math.min(signals, readingFrom.signals),
      noises: Math.min(noises, readingFrom.noises),
      signalsWanted: readingFrom.signals,
      noisesWanted: readingFrom.noises,
    }),
  ];
}

/** The review on paper: the same facts as in the file. On screen it is not there. */
import { say } from '#words';
import type { Review, ReviewPlace } from './review.ts';

export function PrintReview({ review }: { review: Review }) {
  const { name, words, overview, structure, open, aside, reworded } = review;
  const titled = overview.sections.some(({ title }) => title !== '');
  return (
    <article class="text-paper">
      <h1>{say('review.title', { name })}</h1>
      <p>{say('review.words', { words })}</p>
      <h2>{say('review.counts')}</h2>
      <p>{say('text.overview', { count: overview.count })}</p>
      {overview.count > 0 && (
        <div class="text-paper-tables">
          <Counts what={say('review.kind')} rows={overview.kinds.map(({ kind, count }) => [say(`kind.${kind}`), count])} />
          {titled && (
            <Counts
              what={say('review.section')}
              rows={overview.sections.map(({ title, count }) => [title === '' ? say('text.section-none') : title, count])}
            />
          )}
        </div>
      )}
      {structure.length > 0 && (
        <>
          <h2>{say('review.structure')}</h2>
          <ul>
            {structure.map((line) => (
              <li key={line.name}>
                <b>{line.name}</b> {line.sentences.join(' ')}
              </li>
            ))}
          </ul>
        </>
      )}
      <h2>{say('review.places')}</h2>
      {open.length === 0 ? <p>{say('review.places-none')}</p> : open.map((place) => <Place key={place.letter} place={place} />)}
      {reworded.length > 0 && (
        <>
          <h2>{say('review.reworded')}</h2>
          <ul>
            {reworded.map(({ kind, before, after }, nth) => (
              <li key={nth}>
                <b>{say(`kind.${kind}`)}</b>
                <br />
                {say('review.was')}: {before}
                <br />
                {say('review.now')}: {after}
              </li>
            ))}
          </ul>
        </>
      )}
      {aside.length > 0 && (
        <>
          <h2>{say('review.aside')}</h2>
          <ul>
            {aside.map(({ kind, sentence }, nth) => (
              <li key={nth}>
                <b>{say(`kind.${kind}`)}</b> {sentence}
              </li>
            ))}
          </ul>
        </>
      )}
    </article>
  );
}

function Counts({ what, rows }: { what: string; rows: readonly (readonly [name: string, count: number])[] }) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{what}</th>
          <th scope="col">{say('review.count')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, count], nth) => (
          <tr key={nth}>
            <td>{name}</td>
            <td>{count}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Place({ place }: { place: ReviewPlace }) {
  const { letter, kind, words, sentence, section, why, instead, suggested } = place;
  return (
    <section class="text-paper-place">
      <h3>
        {letter}. {say('finding.words', { words })}, {say(`kind.${kind}`)}
      </h3>
      <p class="text-paper-sentence">{section === '' ? sentence : say('review.in', { section, sentence })}</p>
      <p>{why}</p>
      <p>
        <b>{say('review.instead')}</b> {instead}
      </p>
      {suggested !== undefined && (
        <p>
          <b>{say('review.suggested')}</b> {suggested}
        </p>
      )}
    </section>
  );
}

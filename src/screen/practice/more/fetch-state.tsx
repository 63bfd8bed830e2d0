/** What stands in the place of something that is not fetched yet, or could not be. */
import { say, type WordId } from '#words';
import type { Fetched } from './use-fetched.ts';

export function FetchState({ fetched, failed }: { fetched: Fetched<unknown>; failed: WordId }) {
  if (fetched.state === 'fetching') return <p class="soft">{say('forms.loading')}</p>;
  if (fetched.state !== 'failed') return null;
  return (
    <div role="alert">
      <p>{say(failed)}</p>
      <button type="button" class="button" onClick={() => fetched.retry()}>
        {say('forms.retry')}
      </button>
    </div>
  );
}

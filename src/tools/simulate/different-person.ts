/** `npm run simulate -- --different-person`: what comes of a story's incidents with somebody else in the chair, over many lucks. */
import { scenarioList } from '#scenarios';
import type { AnotherPerson } from '#lab';
import { endProgress, showProgress } from '../batch/progress.ts';
import type { RunBatch } from '../batch/run-batch.ts';

export type DifferentPersonOptions = { readonly scenario: string | undefined; readonly seeds: number; readonly json: boolean };

/** The band of the model's acceptance test 30, as shares. */
const band = { stillHappens: 0.97, preventedByFixing: 1 };

/** Exit code: 0 done, 2 there is no such scenario. Without a name it is the starter scenario. */
export async function differentPerson({ scenario, seeds, json }: DifferentPersonOptions, runBatch: RunBatch): Promise<number> {
  const card = scenarioList.find(({ id, level }) => (scenario === undefined ? level === 'starter' : id === scenario));
  if (!card) {
    console.error(`There is no scenario "${scenario ?? 'starter'}". There are: ${scenarioList.map(({ id }) => id).join(', ')}.`);
    return 2;
  }
  const found = await runBatch('another-person', { scenario: card.id }, seeds, {
    onProgress: (done) => showProgress(`${card.id} ${done}/${seeds}`),
  });
  endProgress();
  console.log(json ? JSON.stringify({ scenario: card.id, seeds, differentPerson: sharesOf(found) }) : sentences(card.id, found));
  return 0;
}

/** Shares of the incidents that came of a condition, 0 to 1, and how many there were; what is left out is counted beside them. */
function sharesOf({ replays, happen, prevented, slips, slipsHappen, written }: AnotherPerson) {
  return {
    replays,
    stillHappens: share(happen, replays),
    preventedByFixing: share(prevented, replays),
    leftOut: { slips, slipsStillHappen: share(slipsHappen, slips), writtenByTheStory: written },
  };
}

function sentences(scenario: string, found: AnotherPerson): string {
  const { replays, stillHappens, preventedByFixing, leftOut } = sharesOf(found);
  const percent = (part: number) => `${(100 * part).toFixed(1)} %`;
  return [
    `${scenario}, ${found.stories} lucks: ${replays} incidents that came of a condition.`,
    `With the next person in the chair ${percent(stillHappens)} still happen (band: at least ${percent(band.stillHappens)}).`,
    `With the condition fixed before ${percent(preventedByFixing)} do not happen (band: ${percent(band.preventedByFixing)}).`,
    `Left out: ${leftOut.slips} slips (${percent(leftOut.slipsStillHappen)} still happen) and ${leftOut.writtenByTheStory} incidents the story brings itself.`,
  ].join('\n');
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

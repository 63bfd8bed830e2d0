/** Asks the lens about a few short texts at once, through the same worker that reads documents. */
import type { Finding } from '#language';
import { startReader, type Reader } from '../text/reader.ts';
import type { Answer } from '../text/reading.ts';

export type AskLens = {
  /** Fetches it, so that it is here when it is asked. */
  prepare(): void;
  /** Findings by text; undefined if the lens could not be fetched. One question at a time: a newer one takes the place of the last. */
  read(texts: readonly string[]): Promise<ReadonlyMap<string, readonly Finding[]> | undefined>;
};

/** Where fetching failed, it is tried once more with the next question. */
export function openLens(start: (hear: (answer: Answer) => void) => Reader = (hear) => startReader(hear, () => undefined)): AskLens {
  let reader: Reader | undefined;
  let number = 0;
  let hear: (answer: Answer) => void = () => undefined;
  let drop: () => void = () => undefined;
  const started = () => (reader ??= start((answer) => hear(answer)));
  return {
    prepare: () => void started(),
    read(texts) {
      const asked = (number += 1);
      const found = new Map<string, readonly Finding[]>();
      return new Promise((resolve) => {
        drop();
        drop = () => resolve(undefined);
        hear = (answer) => {
          if (answer.say === 'ready' || answer.number !== asked) return;
          if (answer.say === 'found') for (const [text, findings] of answer.found) found.set(text, findings);
          else if (answer.say === 'done') resolve(found);
          else {
            reader?.close();
            reader = undefined;
            resolve(undefined);
          }
        };
        started().ask({ number: asked, parts: texts, text: '' });
      });
    },
  };
}

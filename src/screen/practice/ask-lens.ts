/** Asks the lens about a few short texts at once, through the same worker that reads documents. */
import type { Finding } from '#language';
import { startReader, type Reader } from '../text/reader.ts';
import type { Answer } from '../text/reading.ts';

export type AskLens = {
  /** Findings by text; undefined if the lens could not be fetched. One question at a time: a newer one takes the place of the last. */
  read(texts: readonly string[]): Promise<ReadonlyMap<string, readonly Finding[]> | undefined>;
};

/** The worker is started with the first question. */
export function openLens(start: (hear: (answer: Answer) => void) => Reader = (hear) => startReader(hear, () => undefined)): AskLens {
  let reader: Reader | undefined;
  let number = 0;
  let hear: (answer: Answer) => void = () => undefined;
  return {
    read(texts) {
      reader ??= start((answer) => hear(answer));
      const asked = (number += 1);
      const found = new Map<string, readonly Finding[]>();
      return new Promise((resolve) => {
        hear({ say: 'failed', number: asked - 1, sentence: '' });
        hear = (answer) => {
          if (answer.say === 'ready' || answer.number !== asked) return;
          if (answer.say === 'found') for (const [text, findings] of answer.found) found.set(text, findings);
          else resolve(answer.say === 'done' ? found : undefined);
        };
        reader?.ask({ number: asked, parts: texts, text: '' });
      });
    },
  };
}

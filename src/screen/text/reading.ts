/**
 * The lens reading a document, part by part and in turns, so that a newer question is heard between two parts. The same on a worker
 * and, where there is none, on the page.
 */
import type { Finding } from '#language';
import type { Structure } from '#language/structure';

/** Parts that were not read before, and the whole text for its structure. The newest question counts, older ones are dropped. */
export type Question = { readonly number: number; readonly parts: readonly string[]; readonly text: string };

export type Answer =
  | { readonly say: 'ready' }
  /** Findings of some parts; places count from the beginning of their part. */
  | { readonly say: 'found'; readonly number: number; readonly found: readonly (readonly [part: string, findings: readonly Finding[]])[] }
  /** All parts are read, and how the text is built. */
  | { readonly say: 'done'; readonly number: number; readonly structure: Structure }
  | { readonly say: 'failed'; readonly number: number; readonly sentence: string };

export type Lens = {
  readonly analyse: (text: string, locale: 'en') => readonly Finding[];
  readonly readStructure: (text: string, locale: 'en') => Structure;
};

export type Reading = {
  /** Drops what was asked before. */
  ask(question: Question): void;
};

/**
 * Reads with `lens` and tells. `turn` lets everything else have its turn. @param slice about how many UTF-16 units are read between
 * two turns.
 */
export function startReading(lens: Lens, tell: (answer: Answer) => void, turn: () => Promise<void>, slice: number): Reading {
  let newest = 0;
  const read = async ({ number, parts, text }: Question): Promise<void> => {
    let found: [string, readonly Finding[]][] = [];
    let length = 0;
    for (const [nth, part] of parts.entries()) {
      found.push([part, lens.analyse(part, 'en')]);
      length += part.length;
      if (length < slice && nth < parts.length - 1) continue;
      tell({ say: 'found', number, found });
      found = [];
      length = 0;
      await turn();
      if (newest !== number) return;
    }
    const structure = lens.readStructure(text, 'en');
    tell({ say: 'done', number, structure });
  };
  return {
    ask(question) {
      newest = question.number;
      // What is asked in one go is heard first: only the newest of it is begun.
      void turn()
        .then(() => (newest === question.number ? read(question) : undefined))
        .catch((error: unknown) =>
          tell({ say: 'failed', number: question.number, sentence: error instanceof Error ? error.message : String(error) }),
        );
    },
  };
}

/** Lets everything that waits have its turn; a timer would be slowed down after the fifth. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}

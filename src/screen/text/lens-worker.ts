/** The inside of the worker that reads documents. */
import { analyse } from '#language';
import { readStructure } from '#language/structure';
import { nextTurn, startReading, type Answer, type Question } from './reading.ts';

/** How many UTF-16 units are read before a newer question is listened for: a fraction of a second of work. */
const slice = 6000;

const tell = (answer: Answer): void => self.postMessage(answer);
const reading = startReading({ analyse, readStructure }, tell, nextTurn, slice);
self.onmessage = ({ data }: MessageEvent<Question>) => reading.ask(data);
tell({ say: 'ready' });

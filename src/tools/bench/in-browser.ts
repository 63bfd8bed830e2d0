/** What `npm run bench` runs inside the browser: the full model and the lens, each beside the calibration loop. */
import { lensSpeed } from './lens-speed.ts';
import { modelSpeed } from './timing.ts';

// A part of write-good assigns to `match` without declaring it, which strict code allows only for a global that is there.
Object.assign(globalThis, { modelSpeed, lensSpeed, match: undefined });

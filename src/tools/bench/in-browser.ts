/** What `npm run bench` runs inside the browser: the full model and the calibration loop. */
import { modelSpeed } from './timing.ts';

Object.assign(globalThis, { modelSpeed });

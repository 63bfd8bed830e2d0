/** Practice: five minutes a day of spotting and rewording blame. Pure; clock, seed and the lens come as arguments or from `#language`. */
export { disguises, formIds, levels, registers, shown, stretchOf } from './item.ts';
export type {
  Blame,
  Card,
  ColdCase,
  Disguise,
  FormId,
  Item,
  Level,
  Line,
  Question,
  Questions,
  Register,
  Stretch,
  Timeline,
  Wording,
} from './item.ts';

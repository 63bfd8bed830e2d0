/**
 * The small acts: what people do because something in the model happened. Each row says what causes it, how long it may
 * take, what moves, and what is left in the picture when it is over or when motion is reduced.
 */
import { motion } from '#look';
import type { SmallActKind } from '#view';

export type SmallActRow = {
  readonly trigger: string;
  /** At most, in milliseconds; walks are shorter when the way is. */
  readonly ms: number;
  readonly moves: string;
  readonly still: string;
  /** What the person has in their hands, or wears, on the way. */
  readonly carries?: 'note' | 'boxes';
  readonly wearsCoat?: true;
};

const walk = 2000;

export const smallActs = {
  'looks-up': {
    trigger: 'somebody upstairs is spoken to or about',
    ms: motion.turn.ms,
    moves: 'head and body turn to the stairs',
    still: 'looks to the stairs, chin up',
  },
  'note-to-board': {
    trigger: 'somebody told a problem',
    ms: walk + motion.carry.ms,
    moves: 'walks down with a note; the hexagon goes up',
    still: 'stands at the board, hand on the note',
    carries: 'note',
  },
  'note-halfway-back': {
    trigger: 'somebody knew and kept it',
    ms: walk + motion.carry.ms,
    moves: 'goes down, stops on the fourth step, turns',
    still: 'stands on the stairs with the note, facing back up',
    carries: 'note',
  },
  whisper: {
    trigger: 'somebody tells a colleague, not you',
    ms: walk,
    moves: 'one steps to the other, hand before the mouth',
    still: 'heads together',
  },
  leaves: {
    trigger: 'somebody resigned',
    ms: walk,
    moves: 'goes out by the door in a coat, a bag across it',
    still: 'an empty chair in outline, a bare hook',
    wearsCoat: true,
  },
  arrives: {
    trigger: 'somebody was hired',
    ms: walk,
    moves: 'comes in by the door with boxes',
    still: 'boxes at their desk',
    carries: 'boxes',
  },
  'lamp-out': {
    trigger: 'a bay dares less than a month ago',
    ms: walk,
    moves: 'somebody reaches for the cord, the cone goes',
    still: 'the lamp is grey, the bay dim',
  },
  'lamp-on': {
    trigger: 'a bay dares more than a month ago',
    ms: walk,
    moves: 'somebody reaches for the cord, the cone comes',
    still: 'the lamp is lit',
  },
  'stays-late': {
    trigger: 'unplanned work is high',
    ms: motion.turn.ms,
    moves: 'a desk lamp goes on, the window darkens',
    still: 'desk lamp and cups, the clock at half past eight',
  },
  'papers-pile': {
    trigger: 'more paper is asked for',
    ms: 2 * motion.carry.ms,
    moves: 'sheets drop on the pile one after the other',
    still: 'a higher pile by the door',
  },
  'phone-rings': {
    trigger: 'somebody powerful waits',
    ms: 2 * motion.carry.ms,
    moves: 'the receiver rocks',
    still: 'receiver askew, arcs beside it',
  },
  'parcel-leaves': {
    trigger: 'something was shipped',
    ms: 2 * motion.carry.ms,
    moves: 'a parcel slides out of the door to the path',
    still: 'one parcel more on the path',
  },
  'stands-alone': {
    trigger: 'somebody was blamed',
    ms: walk,
    moves: 'leaves the bench and goes downstairs',
    still: 'stands apart, head down',
  },
  'note-pinned-nod': {
    trigger: 'a note was answered well',
    ms: 2 * motion.carry.ms,
    moves: 'somebody nods twice',
    still: 'looks on, head slightly bent',
  },
  'name-on-board': {
    trigger: 'a story about somebody goes round',
    ms: motion.carry.ms,
    moves: 'the name is written from left to right',
    still: 'a name at the foot of the board',
  },
  'gate-added': { trigger: 'an approval step was added', ms: motion.carry.ms, moves: 'a gate rises on the path', still: 'one gate more' },
  'gate-gone': {
    trigger: 'an approval step was retired',
    ms: motion.carry.ms,
    moves: 'a gate sinks into the ground',
    still: 'one gate less',
  },
} as const satisfies Record<SmallActKind, SmallActRow>;

export const rowOf = (kind: SmallActKind): SmallActRow => smallActs[kind];

/**
 * What bodies do, on the grid of a person 100 high facing right. The four bands of trust must be told apart at 38 pixels:
 * standing with open hands, busy, arms crossed with the back turned, sitting bent over.
 */
/** An arm: elbow x, y, then hand x, y. */
export type Arm = readonly [number, number, number, number];
export type Legs = 'stand' | 'sit' | 'stride' | 'pass' | 'climb';

export type Pose = {
  readonly legs: Legs;
  /** The arm nearer to us, drawn over the body. */
  readonly near: Arm;
  readonly far?: Arm;
  /** Degrees the body bends forward from the hips. */
  readonly lean?: number;
  /** Degrees the head bends forward; negative looks up. */
  readonly nod?: number;
  /** Units that head and shoulders sink: 6 is a slump. */
  readonly drop?: number;
  readonly face?: 'hidden';
  readonly eyes?: 'shut';
};

export const poses = {
  /** Towards the others, talking with open hands: four ways, so that a bay is not a row of copies. */
  'open-palm': { legs: 'stand', near: [21, -55, 34, -63], far: [17, -50, 29, -47] },
  'open-high': { legs: 'stand', near: [22, -62, 31, -82], far: [23, -56, 37, -60], nod: -3 },
  'open-hip': { legs: 'stand', near: [20, -54, 33, -58], far: [-19, -52, -8, -42] },
  'open-mug': { legs: 'stand', near: [20, -52, 30, -62], far: [-18, -50, -6, -42] },
  /** Busy: at the keyboard, or on their feet with something to read. */
  'work-desk': { legs: 'sit', near: [18, -50, 26, -56], far: [20, -50, 31, -55] },
  'work-read': { legs: 'stand', near: [13, -50, 17, -52], far: [15, -52, 24, -50], nod: 4 },
  'work-lap': { legs: 'stand', near: [14, -48, 24, -48], far: [12, -46, 20, -45], nod: 7 },
  /** Back turned to the others, arms crossed. */
  'turned-away': { legs: 'stand', near: [16, -51, -7, -55], far: [17, -56, 15, -50], nod: -2, lean: -2 },
  /** Bent over the desk, or on a chair over the knees. */
  'head-down-desk': { legs: 'sit', near: [18, -46, 24, -41], far: [16, -44, 21, -40], lean: 16, nod: 26, drop: 7 },
  'head-down-chair': { legs: 'sit', near: [15, -46, 16, -66], far: [12, -44, 13, -64], lean: 20, nod: 28, drop: 8, eyes: 'shut' },
  'head-down-alone': { legs: 'stand', near: [12, -51, 9, -37], far: [8, -50, 5, -37], lean: 4, nod: 18, drop: 6.5 },
  /** Downstairs. */
  speak: { legs: 'stand', near: [22, -56, 36, -68], far: [16, -52, 24, -47] },
  listen: { legs: 'stand', near: [20, -54, 30, -49], far: [14, -52, 23, -47] },
  wait: { legs: 'stand', near: [9, -52, 12, -37], far: [6, -52, 9, -37] },
  /** Small acts. */
  whisper: { legs: 'stand', near: [21, -60, 19, -83], far: [10, -52, 14, -40], lean: 7 },
  'hear-whisper': { legs: 'stand', near: [12, -50, 5, -38], far: [10, -50, 8, -38], lean: 9, nod: 8, drop: 2 },
  'look-up': { legs: 'stand', near: [12, -51, 14, -37], far: [9, -51, 11, -37], nod: -13 },
  'look-up-desk': { legs: 'sit', near: [16, -48, 24, -47], far: [14, -48, 22, -45], nod: -14 },
  nod: { legs: 'stand', near: [20, -54, 30, -49], nod: 15, drop: 1.5 },
  pin: { legs: 'stand', near: [20, -80, 22, -99], far: [-12, -52, -9, -38], nod: -8 },
  hesitate: { legs: 'climb', near: [20, -54, 30, -60], far: [15, -50, 24, -52], nod: 5 },
  reach: { legs: 'stand', near: [12, -88, 12, -110], far: [-10, -52, -7, -38], nod: -14 },
  /** Walking: two frames; `carry` keeps a hand in front for what is held. */
  stride: { legs: 'stride', near: [13, -53, 20, -42], far: [-12, -54, -14, -41], lean: 3 },
  pass: { legs: 'pass', near: [4, -52, 6, -38], far: [2, -52, 0, -38], lean: 2 },
  'carry-stride': { legs: 'stride', near: [20, -54, 29, -60], far: [14, -52, 25, -54], lean: 3 },
  'carry-pass': { legs: 'pass', near: [20, -54, 29, -61], far: [14, -52, 25, -55], lean: 2 },
  /** Moments of idle life. */
  sip: { legs: 'stand', near: [22, -66, 20, -80], far: [-18, -50, -6, -42], nod: -6 },
  'type-up': { legs: 'sit', near: [18, -52, 27, -60], far: [20, -50, 31, -53], nod: 3 },
  'desk-glance': { legs: 'sit', near: [18, -50, 26, -56], far: [20, -50, 31, -55], nod: -9 },
  'read-glance': { legs: 'stand', near: [13, -50, 17, -52], far: [15, -52, 24, -50], nod: -6 },
  'open-nod': { legs: 'stand', near: [20, -52, 29, -54], far: [15, -50, 25, -45], nod: 9 },
  'away-glance': { legs: 'stand', near: [16, -51, -7, -55], far: [17, -56, 15, -50], nod: 9, lean: -1 },
  sigh: { legs: 'sit', near: [15, -46, 16, -64], far: [12, -44, 13, -62], lean: 22, nod: 33, drop: 9.5, eyes: 'shut' },
  'desk-sigh': { legs: 'sit', near: [18, -46, 24, -41], far: [16, -44, 21, -40], lean: 18, nod: 33, drop: 8.5 },
  'alone-sigh': { legs: 'stand', near: [12, -50, 9, -36], far: [8, -49, 5, -36], lean: 5, nod: 25, drop: 8 },
} as const satisfies Record<string, Pose>;

export type PoseName = keyof typeof poses;

/** What somebody does for a second when nothing happens, by what they were doing. Nobody walking or speaking fidgets. */
export const idleMoments: Partial<Record<PoseName, readonly PoseName[]>> = {
  'open-palm': ['open-nod', 'open-high'],
  'open-high': ['open-palm'],
  'open-hip': ['open-nod', 'open-palm'],
  'open-mug': ['sip'],
  'work-desk': ['type-up', 'desk-glance'],
  'work-read': ['read-glance'],
  'work-lap': ['read-glance'],
  'turned-away': ['away-glance'],
  'head-down-desk': ['desk-sigh'],
  'head-down-chair': ['sigh'],
  'head-down-alone': ['alone-sigh'],
  whisper: ['hear-whisper'],
  listen: ['nod'],
};

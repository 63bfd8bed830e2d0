import type { PracticeRecord } from '#practice';

export type MoreProps = {
  readonly record: PracticeRecord;
  /** Changes the record as it is now, which another tab may have changed meanwhile. */
  change(how: (record: PracticeRecord) => PracticeRecord): void;
  /** Milliseconds since 1970. */
  now(): number;
};

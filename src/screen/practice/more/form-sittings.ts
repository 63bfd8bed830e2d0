/** Which sitting of a test counts. A record joined from two devices may hold several. */
import { sittings, type FormId, type PracticeRecord, type Sitting } from '#practice';

/** Every form has as many; `npm run scenarios` sees to it. */
export const linesInForm = 20;

export function isComplete(sitting: Sitting | undefined): sitting is Sitting {
  return (sitting?.answers.length ?? 0) >= linesInForm;
}

/** The first whole sitting, since whoever meets the lines again remembers them; else the one begun last. */
export function sittingOf(record: PracticeRecord, form: FormId): Sitting | undefined {
  const all = sittings(record).filter((one) => one.form === form);
  return all.find(isComplete) ?? all.at(-1);
}

/** The end of a set: what came back in it, and when its items return. */
import { memories, shown, type Item, type PracticeRecord, type PracticeSet } from '#practice';
import { say } from '#words';
import { daysUntil } from './days.ts';
import { StoreNotices } from './home.tsx';
import type { PracticeDesk } from './practice-desk.ts';
import { SkipUndo } from './skip-undo.tsx';

export function EndOfSet({ desk }: { desk: PracticeDesk }) {
  const record = desk.store.record.value;
  const { set } = record;
  const steps = set?.steps ?? [];
  const items = [...new Set(steps.filter(({ state }) => state === 'done').map(({ item }) => item))];
  const back = new Set(steps.filter(({ again, state }) => again && state === 'done').map(({ item }) => item));
  const cameBack = (desk.items.value ?? []).filter(({ id }) => back.has(id));
  return (
    <>
      <h2 class="page-heading" tabindex={-1} data-focus>
        {say('practice.end')}
      </h2>
      <StoreNotices desk={desk} />
      <p>{say('practice.end-count', { count: items.length, skipped: steps.filter(({ state }) => state === 'skipped').length })}</p>
      {cameBack.length > 0 && (
        <section>
          <h3>{say('practice.end-back')}</h3>
          <ul class="practice-back">
            {cameBack.map((item) => (
              <li key={item.id}>{beginningOf(item)}</li>
            ))}
          </ul>
        </section>
      )}
      {set && <Returns record={record} set={set} now={desk.now()} />}
      <div class="buttons practice-end-buttons">
        <button type="button" class="button primary" onClick={() => desk.goHome()}>
          {say('practice.back-home')}
        </button>
        <button type="button" class="button" onClick={() => desk.begin()}>
          {say('practice.one-more')}
        </button>
        <SkipUndo desk={desk} />
      </div>
    </>
  );
}

/** How many of the set come again in how many days. */
function Returns({ record, set, now }: { record: PracticeRecord; set: PracticeSet; now: number }) {
  const known = memories(record.answers);
  const counts = new Map<number, number>();
  for (const item of new Set(set.steps.filter(({ state }) => state === 'done').map((step) => step.item))) {
    const memory = known.get(item);
    if (!memory) continue;
    const days = daysUntil(memory.due, now);
    counts.set(days, (counts.get(days) ?? 0) + 1);
  }
  if (counts.size === 0) return null;
  return (
    <section>
      <h3>{say('practice.end-returns')}</h3>
      <ul class="practice-returns">
        {[...counts]
          .toSorted(([a], [b]) => a - b)
          .map(([days, count]) => (
            <li key={days}>{say('practice.returns', { count, days })}</li>
          ))}
      </ul>
    </section>
  );
}

/** The first words of an item, enough to know it again. */
function beginningOf(item: Item): string {
  const text = item.sort === 'line' ? shown(item) : item.setting;
  if (text.length <= 90) return text;
  return `${text.slice(0, text.lastIndexOf(' ', 86))} …`;
}

/** Where practice begins: the set of today, and what the player hears so far. */
import { isOver, memories, nextStep, secondsLeft } from '#practice';
import { say } from '#words';
import { downloadText } from '../download.ts';
import { Notice } from '../notice.tsx';
import { daysUntil } from './days.ts';
import { HearingSaid } from './hearing-said.tsx';
import { MoreWays } from './more-views.tsx';
import type { PracticeDesk } from './practice-desk.ts';

export function PracticeHome({ desk }: { desk: PracticeDesk }) {
  return (
    <>
      <h2 class="page-heading" tabindex={-1} data-focus>
        {say('practice.heading')}
      </h2>
      <StoreNotices desk={desk} />
      {desk.store.record.value.answers.length === 0 && <p>{say('practice.first')}</p>}
      <Today desk={desk} />
      <HearingSaid record={desk.store.record.value} />
      <MoreWays desk={desk} />
    </>
  );
}

/** What the store could not keep or could not read. */
export function StoreNotices({ desk }: { desk: PracticeDesk }) {
  const damage = desk.store.damage.value;
  return (
    <>
      {damage && (
        <Notice text={damage.notes.map(({ id, values }) => say(id, values)).join(' ')}>
          <button type="button" class="button" onClick={() => downloadText('second-story-practice-as-found.json', damage.text)}>
            {say('practice.damage-download')}
          </button>
        </Notice>
      )}
      {!desk.store.isKept.value && <Notice text={say('practice.not-kept')} />}
    </>
  );
}

function Today({ desk }: { desk: PracticeDesk }) {
  const set = desk.today.value;
  if (desk.hasFailed.value)
    return (
      <Notice text={say('practice.failed')}>
        <button type="button" class="button" onClick={() => void desk.load()}>
          {say('practice.failed-retry')}
        </button>
      </Notice>
    );
  if (!set) return <p class="waiting">{say('practice.loading')}</p>;
  if (set.steps.length === 0) return <p>{say('practice.no-items')}</p>;
  const done = nextStep(set) ?? set.steps.length;
  const isBegun = desk.store.record.value.set?.day === set.day;
  const minutes = Math.max(1, Math.round(secondsLeft(set) / 60));
  const left = set.steps.length - done;
  const known = memories(desk.store.record.value.answers);
  const returning = set.steps.filter(({ item }) => known.has(item)).length;
  return (
    <section class="practice-today">
      <h3>{say(isOver(set) ? 'practice.today-done' : 'practice.today')}</h3>
      <p>
        {isOver(set) ? whenNext(desk) : say(isBegun && done > 0 ? 'practice.left' : 'practice.size', { count: left, minutes })}
        {!isBegun && returning > 0 && ` ${say('practice.returning', { count: returning })}`}
      </p>
      <button type="button" class="button primary" onClick={() => desk.begin()}>
        {isOver(set)
          ? say('practice.one-more')
          : isBegun && done > 0
            ? say('practice.go-on', { place: done + 1, count: set.steps.length })
            : say('practice.begin')}
      </button>
    </section>
  );
}

/** When the next items return, if any do. */
function whenNext(desk: PracticeDesk): string {
  const now = desk.now();
  const days = [...memories(desk.store.record.value.answers).values()].map(({ due }) => daysUntil(due, now));
  if (days.length === 0) return say('practice.today-over');
  const next = Math.min(...days);
  return say('practice.today-next', { days: next, count: days.filter((one) => one === next).length });
}

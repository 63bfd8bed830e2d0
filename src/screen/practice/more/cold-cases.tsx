/** The shelf of cold cases, and the one that is open. */
import { useSignal } from '@preact/signals';
import { shuffledCards, withPaper, type CasePaper, type ColdCase, type PracticeRecord } from '#practice';
import { say } from '#words';
import { CaseDesk } from './case-desk.tsx';
import { FetchState } from './fetch-state.tsx';
import { dateOf } from './figures.ts';
import { FocusHeading } from './focus-heading.tsx';
import type { MoreProps } from './more-props.ts';
import { useFetched } from './use-fetched.ts';

type CaseCard = Pick<ColdCase, 'id' | 'title' | 'setting' | 'minutes'>;
export type ColdCaseLibrary = {
  loadColdCaseCards(): Promise<readonly CaseCard[]>;
  loadColdCase(id: string): Promise<ColdCase>;
};
type Props = MoreProps & { library: ColdCaseLibrary };

export function ColdCases({ record, change, now, library }: Props) {
  const open = useSignal<{ id: string; isAnew: boolean } | undefined>(undefined);
  const cards = useFetched('cards', () => library.loadColdCaseCards());
  if (open.value) {
    const all = { record, change, now, library, ...open.value };
    return <OpenCase key={open.value.id} {...all} onLeave={() => (open.value = undefined)} />;
  }
  return (
    <section class="more">
      <FocusHeading step="list">{say('case.list.title')}</FocusHeading>
      <p>{say('case.list.what')}</p>
      {cards.state !== 'here' ? (
        <FetchState fetched={cards} failed="case.fetch-failed" />
      ) : (
        cards.value.map((card) => (
          <CaseOnShelf
            key={card.id}
            card={card}
            paper={record.papers?.find(({ coldCase }) => coldCase === card.id)}
            done={record.coldCases.findLast(({ coldCase }) => coldCase === card.id)}
            onOpen={(isAnew) => (open.value = { id: card.id, isAnew })}
          />
        ))
      )}
    </section>
  );
}

type ShelfProps = {
  card: CaseCard;
  paper: CasePaper | undefined;
  done: MoreProps['record']['coldCases'][number] | undefined;
  onOpen: (isAnew: boolean) => void;
};

function CaseOnShelf({ card: { title, setting, minutes }, paper, done, onOpen }: ShelfProps) {
  const isClosed = paper?.step === 'closed';
  const isOpen = paper !== undefined && !isClosed;
  return (
    <article class="more-card">
      <h3>{title}</h3>
      <p>{setting}</p>
      <p class="soft small">
        {isOpen
          ? say('case.is-open', { date: dateOf(paper.started) })
          : done
            ? say('case.closed-on', { date: dateOf(done.at), found: done.found, of: done.of })
            : say('case.minutes', { minutes })}
      </p>
      <div class="buttons">
        <button type="button" class={isClosed ? 'button' : 'button primary'} onClick={() => onOpen(false)}>
          {say(isClosed ? 'case.look' : isOpen ? 'case.go-on' : 'case.open', { title })}
        </button>
        {isClosed && (
          <button type="button" class="button" onClick={() => onOpen(true)}>
            {say('case.anew', { title })}
          </button>
        )}
      </div>
    </article>
  );
}

type OpenProps = Props & { id: string; isAnew: boolean; onLeave: () => void };

function OpenCase({ record, change, now, library, id, isAnew, onLeave }: OpenProps) {
  const fetched = useFetched(id, () => library.loadColdCase(id));
  const openedAt = useSignal(now()).value;
  if (fetched.state !== 'here')
    return (
      <section class="more">
        <FocusHeading step="fetching">{say('case.list.title')}</FocusHeading>
        <FetchState fetched={fetched} failed="case.fetch-failed" />
        <button type="button" class="button" onClick={onLeave}>
          {say('case.to-list')}
        </button>
      </section>
    );
  const coldCase = fetched.value;
  const kept = record.papers?.find((one) => one.coldCase === id);
  // Whoever begins anew sees the old paper no more, and it is replaced with the first change.
  const paper = kept && !(isAnew && kept.started < openedAt) ? kept : blankPaper(coldCase, openedAt);
  /** With one change to the paper as it is by then. */
  const written = (latest: PracticeRecord, how: Partial<CasePaper>, at: number): PracticeRecord => {
    const last = latest.papers?.find((one) => one.coldCase === id && one.started === paper.started) ?? paper;
    return { ...latest, papers: withPaper(latest.papers, { ...last, ...how, at }) };
  };
  return (
    <CaseDesk
      coldCase={coldCase}
      paper={paper}
      onWrite={(how) => change((latest) => written(latest, how, now()))}
      onClose={(done) => {
        const at = now();
        change((latest) => {
          const closed = written(latest, { step: 'closed' }, at);
          return { ...closed, coldCases: [...closed.coldCases, done(at)] };
        });
      }}
      onLeave={onLeave}
    />
  );
}

function blankPaper({ id, timeline }: ColdCase, started: number): CasePaper {
  return {
    coldCase: id,
    started,
    at: started,
    step: 'read',
    marked: [],
    order: shuffledCards({ id, cards: timeline }, String(started)),
    wordings: timeline.map(() => -1),
    factors: [],
    question: -1,
  };
}

/** The ways from today's set to the rest of the practice, and what opens there. */
import { loadColdCase, loadColdCaseCards, loadForm } from '#scenarios/practice';
import { say } from '#words';
import { browserStore } from '../browser-store.ts';
import { forgetPractice } from './kept.ts';
import { ColdCases, Forms, HearingPage, KeepRecord } from './more/index.ts';
import { moreViews, type MoreView, type PracticeDesk } from './practice-desk.ts';

export function MoreWays({ desk }: { desk: PracticeDesk }) {
  return (
    <section class="practice-more">
      <h3>{say('more.title')}</h3>
      <ul>
        {moreViews.map((view) => (
          <li key={view}>
            <button type="button" class="button wide" onClick={() => desk.open(view)}>
              {say(`more.${view}`)}
            </button>
            <span class="soft">{say(`more.${view}.what`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function MorePage({ desk, view }: { desk: PracticeDesk; view: MoreView }) {
  const props = { record: desk.store.record.value, change: desk.store.change, now: desk.now };
  switch (view) {
    case 'forms':
      return <Forms {...props} loadForm={loadForm} />;
    case 'hearing':
      return <HearingPage record={props.record} />;
    case 'cold-cases':
      return <ColdCases {...props} library={{ loadColdCaseCards, loadColdCase }} />;
    case 'record':
      return <KeepRecord {...props} forget={() => forgetPractice(browserStore())} />;
  }
}

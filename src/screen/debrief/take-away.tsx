/** What the player can take along: paper, a picture, tables, a file with everything, and a link that holds the playthrough. */
import { useSignal, type Signal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Session } from '#session';
import type { DebriefView } from '#view';
import { say } from '#words';
import { copyIfAllowed } from '../clipboard.ts';
import { downloadFile } from '../download.ts';
import type { Game } from '../game.ts';
import type { ReportFacts } from './report-facts.ts';
import { decisionsCsv, fileName, monthsCsv, playthroughJson } from './report-files.ts';
import { chartPicture } from './report-picture.ts';

type Props = { view: DebriefView; session: Session; facts: ReportFacts; now: Game['now'] };

export function TakeAway({ view, session, facts, now }: Props) {
  const done = useSignal('');
  const named = (what: string) => fileName(view.scenario.id, facts.playedAt ?? now(), what);
  const give = (what: string, content: string | Blob, type: string) => {
    downloadFile(named(what), content, type);
    done.value = say('report.saved', { name: named(what) });
  };
  const givePicture = async () => {
    try {
      give('chart.png', await chartPicture(view, facts), 'image/png');
    } catch {
      done.value = say('report.no-picture');
    }
  };
  const csv = 'text/csv;charset=utf-8';
  return (
    <section class="take-away screen-only" aria-labelledby="take-away">
      <h2 id="take-away">{say('report.take-along')}</h2>
      <ul class="take-away-files">
        <File name={say('report.print')} note={say('report.print-note')} onTake={() => print()} />
        <File name={say('report.picture')} note={say('report.picture-note')} onTake={() => void givePicture()} />
        <File name={say('report.months')} note={say('report.months-file-note')} onTake={() => give('months.csv', monthsCsv(view), csv)} />
        <File
          name={say('report.decisions')}
          note={say('report.decisions-note')}
          onTake={() => give('decisions.csv', decisionsCsv(view), csv)}
        />
        <File
          name={say('report.everything')}
          note={say('report.everything-note')}
          onTake={() => give('playthrough.json', playthroughJson(view, session, facts), 'application/json')}
        />
      </ul>
      <p role="status" class="take-away-done">
        {done.value}
      </p>
      <h3 id="share-link">{say('report.share')}</h3>
      <p>{say('report.share-note')}</p>
      {facts.remarks.inLink > 0 && <p>{say('report.share-remarks', { count: facts.remarks.inLink })}</p>}
      {facts.remarks.leftOut > 0 && <p>{say('report.share-left-out', { count: facts.remarks.leftOut })}</p>}
      <ShareLink link={facts.link} />
    </section>
  );
}

function File({ name, note, onTake }: { name: string; note: string; onTake: () => void }) {
  return (
    <li>
      <button type="button" class="button" onClick={onTake}>
        {name}
      </button>
      <span class="soft">{note}</span>
    </li>
  );
}

/** The link stands in a field, so that it can always be had: pressing the button copies it, or selects it where that is refused. */
function ShareLink({ link }: { link: string }) {
  const field = useRef<HTMLInputElement>(null);
  const done: Signal<'' | 'copied' | 'selected'> = useSignal('');
  const copy = async () => {
    const copied = await copyIfAllowed(link);
    done.value = copied ? 'copied' : 'selected';
    if (!copied) field.current?.focus();
  };
  return (
    <>
      <div class="share-link">
        <input
          ref={field}
          class="share-field"
          type="text"
          readOnly
          aria-labelledby="share-link"
          value={link}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
        <button type="button" class="button" onClick={() => void copy()}>
          {say('report.copy')}
        </button>
      </div>
      <p role="status">{done.value !== '' && say(`report.link-${done.value}`)}</p>
    </>
  );
}

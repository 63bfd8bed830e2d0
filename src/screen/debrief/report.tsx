/**
 * The playthrough on one or two sheets of paper. It is only there when the page is printed: on screen it is not displayed,
 * and so not read aloud either. Everything is ink; nothing in it can be pressed.
 */
import { useMemo } from 'preact/hooks';
import { monthFigureIds, monthFigures, type DebriefDecision, type DebriefView, type MonthFigure } from '#view';
import { say, saySaid } from '#words';
import { monthNumber } from '../play/ruler.tsx';
import { moved, yourWords } from './decisions.tsx';
import { chartSvg, inkColours } from './report-chart.ts';
import { playedOn, type ReportFacts } from './report-facts.ts';

export function Report({ view, facts }: { view: DebriefView; facts: ReportFacts }) {
  const chart = useMemo(() => chartSvg(view, inkColours, say('report.chart')), [view]);
  const { told, known, unnoticed, ending } = view;
  return (
    <article class="report">
      <header>
        <p class="report-game">{say('report.from', { version: facts.version })}</p>
        <h1>{view.scenario.title}</h1>
        <p>
          {say('debrief.ending', { title: ending.title })}.{facts.playedAt !== undefined && ` ${playedOn(facts.playedAt)}`}
        </p>
        <p class="report-headline">{say('debrief.headline', { told, known })}</p>
        <p>{say('debrief.third', { unnoticed })}</p>
      </header>
      <figure class="report-chart" dangerouslySetInnerHTML={{ __html: chart }} />
      <section>
        <h2>{say('months.title')}</h2>
        <Months view={view} />
      </section>
      <WhatBroke incidents={view.incidents} />
      <div class="report-pair">
        <WhoLeft left={view.left} />
        <section>
          <h2>{say('report.questions')}</h2>
          <ul>
            {ending.reflect.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </section>
      </div>
      <section>
        <h2>{say('debrief.decisions')}</h2>
        <ol class="report-decisions">
          {view.decisions.map((decision) => (
            <li key={decision.number}>
              <Decision decision={decision} />
            </li>
          ))}
        </ol>
      </section>
      <footer>
        <p>{say('report.teaching')}</p>
        <p class="report-link">
          {say('report.link')} {facts.link}
        </p>
      </footer>
    </article>
  );
}

const seenFigures = monthFigureIds.filter((id) => id.startsWith('seen.'));
const trueFigures = monthFigureIds.filter((id) => id.startsWith('true.'));

/** Months lie beside each other here, so that a year takes ten lines. The half year before is left to the screen. */
function Months({ view }: { view: DebriefView }) {
  const months = view.months.filter(({ month }) => month >= 0);
  const firstAhead = months.findIndex(({ phase }) => phase === 'epilogue');
  const edge = (index: number) => (index === firstAhead ? 'report-ahead' : undefined);
  const row = (id: MonthFigure) => (
    <tr key={id}>
      <th scope="row">{say(`report.row.${id}`)}</th>
      {months.map((month, index) => (
        <td key={month.month} class={edge(index)}>
          {Math.round(monthFigures[id](month))}
        </td>
      ))}
    </tr>
  );
  const group = (title: string) => (
    <tr class="report-group">
      <th scope="rowgroup" colSpan={months.length + 1}>
        {title}
      </th>
    </tr>
  );
  return (
    <table class="report-months">
      <thead>
        <tr>
          <th scope="col">{say('months.month')}</th>
          {months.map(({ month }, index) => (
            <th key={month} scope="col" class={edge(index)}>
              {monthNumber(month)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {group(say('months.seen'))}
        {seenFigures.map(row)}
      </tbody>
      <tbody>
        {group(say('months.true'))}
        {trueFigures.map(row)}
      </tbody>
      <tfoot>
        <tr>
          <td colSpan={months.length + 1}>{say('report.months-note', { month: months[firstAhead]?.month ?? 0 })}</td>
        </tr>
      </tfoot>
    </table>
  );
}

function Decision({ decision }: { decision: DebriefDecision }) {
  const { number, week, place, took, counted, heard, effect, until, later, principles } = decision;
  const trust = moved(effect.trust);
  const followed = [
    ...(trust.points > 0 ? [say('decision.trust', trust)] : []),
    ...effect.changes.map(saySaid),
    ...(until.weeks > 0 ? [say('decision.until', until)] : []),
    ...(later === undefined ? [] : [later]),
    ...(principles.length > 0 ? [say('report.principles', { titles: principles.map(({ title }) => title).join('; ') })] : []),
  ];
  return (
    <>
      <h3>
        <span class="report-number">{number}</span> {say('report.decision', { place, week: week + 1 })}
      </h3>
      <p class="report-words">{took.length === 0 && counted ? saySaid(counted) : took.map(briefly).join(' ')}</p>
      {heard !== undefined && <p>{say('decision.heard', { text: heard })}</p>}
      <p>{followed.join(' ')}</p>
    </>
  );
}

/** Your words, a plan in fewer: what stands on one line of the screen runs on here. */
function briefly(words: DebriefDecision['took'][number]): string {
  return words.form === 'allocation' ? say('report.allocation', { text: words.text, hundredths: words.hundredths }) : yourWords(words);
}

function WhatBroke({ incidents }: Pick<DebriefView, 'incidents'>) {
  return (
    <section>
      <h2>{say('debrief.incidents')}</h2>
      {incidents.length === 0 ? (
        <p>{say('debrief.no-incidents')}</p>
      ) : (
        <>
          <p class="report-note">{say('report.broke-note')}</p>
          <ul class="report-broke">
            {incidents.map(({ week, title, severity, seen, somebodyKnew }, index) => (
              <li key={index}>
                {say('report.broke', {
                  title: saySaid(title),
                  week: week + 1,
                  severity,
                  seen: seen ? 'yes' : 'no',
                  known: somebodyKnew ? 'yes' : 'no',
                })}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function WhoLeft({ left }: Pick<DebriefView, 'left'>) {
  const lines = left.map(({ name, week, phase, blamed }) =>
    say('debrief.left-line', { name, week: week + 1, phase, blamed: blamed ? 'yes' : 'no' }),
  );
  return (
    <section>
      <h2>{say('debrief.left')}</h2>
      <p>{lines.length === 0 ? say('debrief.nobody-left') : lines.join(' ')}</p>
    </section>
  );
}

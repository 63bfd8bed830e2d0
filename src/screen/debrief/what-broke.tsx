/** What broke in the months of the story, and who left. */
import type { DebriefView } from '#view';
import { say, saySaid } from '#words';
import { Foremost } from './foremost.tsx';

type Incident = DebriefView['incidents'][number];

export function WhatBroke({ view: { incidents, left } }: { view: Pick<DebriefView, 'incidents' | 'left'> }) {
  return (
    <section aria-labelledby="what-broke">
      <h2 id="what-broke">{say('debrief.incidents')}</h2>
      {incidents.length === 0 ? <p>{say('debrief.no-incidents')}</p> : <Incidents incidents={incidents} />}
      <h3>{say('debrief.left')}</h3>
      {left.length === 0 ? (
        <p>{say('debrief.nobody-left')}</p>
      ) : (
        <ul class="plain-list">
          {left.map(({ name, week, phase, blamed }) => (
            <li key={`${name} ${week}`}>{say('debrief.left-line', { name, week: week + 1, phase, blamed: blamed ? 'yes' : 'no' })}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Incidents({ incidents }: { incidents: readonly Incident[] }) {
  return (
    <>
      <p>
        {say('debrief.incidents-summary', {
          count: incidents.length,
          seen: incidents.filter(({ seen }) => seen).length,
          known: incidents.filter(({ somebodyKnew }) => somebodyKnew).length,
        })}
      </p>
      <Foremost
        items={incidents}
        before={gravest}
        list="incident-list"
        words={{ all: say('debrief.incidents-all', { count: incidents.length }), fewer: say('debrief.incidents-fewer') }}
      >
        {({ title, week, severity, seen, somebodyKnew }) => (
          <>
            <b>{saySaid(title)}</b>
            <span class="soft">
              {say('debrief.incident', { week: week + 1, severity, seen: seen ? 'yes' : 'no', knew: somebodyKnew ? 'yes' : 'no' })}
            </span>
          </>
        )}
      </Foremost>
    </>
  );
}

function gravest(a: Incident, b: Incident): number {
  return a.severity - b.severity || a.week - b.week;
}

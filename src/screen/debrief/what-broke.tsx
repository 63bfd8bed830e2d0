/** What broke in the months of the story, and who left. */
import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { DebriefView } from '#view';
import { say, saySaid } from '#words';

type Incident = DebriefView['incidents'][number];

/** At most this many are shown before somebody asks for all. */
const shownFirst = 6;

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
  const showsAll = useSignal(false);
  const listId = useId();
  const shown = showsAll.value ? incidents : gravest(incidents);
  return (
    <>
      <p>
        {say('debrief.incidents-summary', {
          count: incidents.length,
          seen: incidents.filter(({ seen }) => seen).length,
          known: incidents.filter(({ somebodyKnew }) => somebodyKnew).length,
        })}
      </p>
      <ul class="incident-list" id={listId}>
        {shown.map((incident, index) => (
          <li key={index}>
            <b>{saySaid(incident.title)}</b>
            <span class="soft">
              {say('debrief.incident', {
                week: incident.week + 1,
                severity: incident.severity,
                seen: incident.seen ? 'yes' : 'no',
                knew: incident.somebodyKnew ? 'yes' : 'no',
              })}
            </span>
          </li>
        ))}
      </ul>
      {incidents.length > shownFirst && (
        <button
          type="button"
          class="button screen-only"
          aria-expanded={showsAll.value}
          aria-controls={listId}
          onClick={() => (showsAll.value = !showsAll.value)}
        >
          {showsAll.value ? say('debrief.incidents-fewer') : say('debrief.incidents-all', { count: incidents.length })}
        </button>
      )}
    </>
  );
}

/** The gravest, in the order they happened. */
function gravest(incidents: readonly Incident[]): readonly Incident[] {
  const chosen = incidents.toSorted((a, b) => a.severity - b.severity || a.week - b.week).slice(0, shownFirst);
  return incidents.filter((incident) => chosen.includes(incident));
}

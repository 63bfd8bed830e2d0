/** "What if it had been somebody else?" For each incident: with every other person in the chair, and with the condition fixed before. */
import type { CompiledStory } from '#scenario';
import type { Playthrough } from '#session';
import { somebodyElse, type SomebodyElse } from '#view';
import { say, saySaid } from '#words';
import { Foremost } from './foremost.tsx';
import { usePieces } from './in-between.ts';
import { ProblemSign } from './problem-sign.tsx';
import { OtherLucks } from './somebody-else-lucks.tsx';

export function SomebodyElseSection({ compiled, played }: { compiled: CompiledStory; played: Playthrough }) {
  const { pieces: incidents, done } = usePieces(played, () => somebodyElse(compiled, played)).value;
  return (
    <section class="somebody-else screen-only" aria-labelledby="somebody-else">
      <h2 id="somebody-else">{say('person.title')}</h2>
      {done && incidents.length === 0 ? (
        <p>{say('person.nothing-broke')}</p>
      ) : (
        <>
          <p>{say('person.intro')}</p>
          <p class="person-summary">{done && summary(incidents)}</p>
          {done && (
            <Foremost
              items={incidents}
              before={mostTelling}
              list="person-incidents"
              words={{ all: say('person.show-all', { count: incidents.length }), fewer: say('person.show-fewer') }}
            >
              {(incident) => <Incident incident={incident} />}
            </Foremost>
          )}
          {done && <OtherLucks played={played} />}
        </>
      )}
    </section>
  );
}

/** Those that hang on a person come first, then the gravest. */
function mostTelling(a: SomebodyElse, b: SomebodyElse): number {
  const hangs = ({ happens, others }: SomebodyElse) => (happens < others ? 0 : 1);
  return hangs(a) - hangs(b) || a.severity - b.severity || a.week - b.week;
}

/** What a story writes comes in any case and proves nothing: it is counted apart. */
function summary(incidents: readonly SomebodyElse[]): string {
  const brought = incidents.filter(({ origin }) => origin !== 'written');
  const always = brought.filter(({ happens, others }) => happens === others).length;
  const fixable = brought.filter(({ prevented }) => prevented !== undefined);
  const prevented = fixable.filter((incident) => incident.prevented).length;
  const written = incidents.length - brought.length;
  return [
    ...(brought.length > 0 ? [say('person.summary', { which: shareOf(always, brought.length), incidents: brought.length, always })] : []),
    ...(fixable.length > 0
      ? [say('person.summary-fixed', { which: shareOf(prevented, fixable.length), fixable: fixable.length, prevented })]
      : []),
    ...(written > 0 ? [say('person.summary-written', { written })] : []),
  ].join(' ');
}

function shareOf(part: number, whole: number): 'all' | 'none' | 'some' {
  return part === whole ? 'all' : part === 0 ? 'none' : 'some';
}

function Incident({ incident }: { incident: SomebodyElse }) {
  const { title, week, severity, changed, name } = incident;
  return (
    <>
      <div>
        <h3>{saySaid(title)}</h3>
        <p class="soft small">{say('person.fell-on', { week: week + 1, severity, changed: changed ? 'yes' : 'no', name })}</p>
      </div>
      <dl>
        <div>
          <dt>{say('person.another')}</dt>
          <dd>
            <Chairs incident={incident} />
            {withAnother(incident)}
          </dd>
        </div>
        <div>
          <dt>{say('person.fixed')}</dt>
          <dd>
            {incident.prevented !== undefined && <ProblemSign kind={incident.prevented ? 'fixed' : 'known'} />}
            {withFix(incident)}
          </dd>
        </div>
      </dl>
    </>
  );
}

function withAnother({ origin, happens, others, caughtBy }: SomebodyElse): string {
  if (origin === 'written') return say('person.written');
  if (happens === others) return say('person.all', { others });
  if (happens === 0) return say('person.nobody', { others });
  return say('person.some', { happens, others, count: caughtBy.length, names: caughtBy.join(', ') });
}

function withFix({ prevented, age }: SomebodyElse): string {
  if (prevented === undefined) return say('person.slip');
  return prevented ? say('person.prevented', { age: age ?? 0 }) : say('person.not-prevented');
}

/** One sign for each of the others: solid where it happens with them too, hollow where it does not. */
function Chairs({ incident: { happens, others } }: { incident: SomebodyElse }) {
  return (
    <span class="chairs" aria-hidden="true">
      {Array.from({ length: others }, (_, nth) => (
        <svg key={nth} viewBox="0 0 12 16">
          <path
            d="M6 0.9a3 3 0 0 1 0 6a3 3 0 0 1 0-6zM1 15.2V12a3.6 3.6 0 0 1 3.6-3.6h2.8A3.6 3.6 0 0 1 11 12v3.2z"
            fill={nth < happens ? 'var(--ink)' : 'none'}
            stroke="var(--ink)"
            stroke-width="1.5"
          />
        </svg>
      ))}
    </span>
  );
}

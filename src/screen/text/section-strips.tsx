/** A map of the document: a strip for each section, as long as its text, with a tick where something is marked. */
import { say } from '#words';
import type { SectionCount } from './overview.ts';

/** So many sections without a mark are listed; of a longer document the others are counted. */
const cleanShown = 6;
/** A section of so few UTF-16 units besides its title is only a heading over others. */
const headingOnly = 16;

export function SectionStrips({ sections, onShow }: { sections: readonly SectionCount[]; onShow: (start: number) => void }) {
  const titled = sections.filter(({ title, count, start, end }) => count > 0 || end - start > title.length + headingOnly);
  if (titled.filter(({ title }) => title !== '').length === 0) return null;
  const longest = Math.max(...titled.map(({ start, end }) => end - start));
  let clean = 0;
  const shown = titled.filter(({ count }) => count > 0 || ++clean <= cleanShown);
  return (
    <section class="text-sections">
      <h2>{say('text.sections')}</h2>
      <ul>
        {shown.map(({ title, start, end, count, ticks }) => (
          <li key={start}>
            <button type="button" onClick={() => onShow(start)}>
              <span class="text-section-title">{title === '' ? say('text.section-none') : title}</span>
              <span class="text-section-count small">{say('text.section-count', { count })}</span>
              <svg class="text-strip" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                <rect class="text-strip-paper" x="0" y="3" width={(100 * (end - start)) / longest} height="4" />
                {ticks.map((tick, nth) => (
                  <rect key={nth} class="text-strip-tick" x={(100 * tick * (end - start)) / longest} y="0" width="0.9" height="10" />
                ))}
              </svg>
            </button>
          </li>
        ))}
      </ul>
      {titled.length > shown.length && <p class="soft small">{say('text.sections-rest', { count: titled.length - shown.length })}</p>}
    </section>
  );
}

/** Sensitivity and criterion with what chance may have done to them, behind a fold. */
import type { Sensitivity } from '#practice';
import { say } from '#words';
import { figure } from './figures.ts';

export function SensitivityFigures({ of: { d, dInterval, c, cInterval } }: { of: Sensitivity }) {
  return (
    <details class="fold">
      <summary>{say('figures.title')}</summary>
      <p>{say('figures.d', { d: figure(d), low: figure(dInterval.low), high: figure(dInterval.high) })}</p>
      <p>{say('figures.c', { c: figure(c), low: figure(cInterval.low), high: figure(cInterval.high) })}</p>
    </details>
  );
}

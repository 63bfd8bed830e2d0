/** What a chart of the lab comes to, in sentences: where each team ends, and how far apart they are run by run. */
import type { LabRunsResult, OutputName, WeeklyBand } from '#lab';
import { weeksInMonth } from '#view';
import { say } from '#words';
import { figure } from './lab-numbers.ts';

const teamNames = ['A', 'B'] as const;

export function chartSentences(output: OutputName, result: LabRunsResult): readonly string[] {
  const month = Math.round(result.weeks / weeksInMonth);
  const compared = result.teams.length > 1;
  const ends = result.teams.map((team, index) => {
    const end = endOf(team[output]?.band);
    if (!end) return say('lab.nothing-to-count');
    const values = { team: teamNames[index] ?? '', value: figure(end.middle), month, low: figure(end.low), high: figure(end.high) };
    if (result.runs === 1) return say(compared ? 'lab.words.team' : 'lab.words.one', values);
    return say(compared ? 'lab.words.team-band' : 'lab.words.one-band', values);
  });
  const difference = endOf(result.differences[output]);
  return difference ? [...ends, differenceSentence(difference, result.runs)] : ends;
}

type End = { readonly low: number; readonly middle: number; readonly high: number };

function differenceSentence({ low, middle, high }: End, runs: number): string {
  const size = figure(Math.abs(middle));
  const direction = size === '0' ? 'same' : middle > 0 ? 'up' : 'down';
  const [least, most] = direction === 'down' ? [-high, -low] : [low, high];
  const values = { direction, size, low: figure(least), high: figure(most) };
  return say(runs === 1 ? 'lab.words.difference' : 'lab.words.difference-band', values);
}

function endOf(band: WeeklyBand | undefined): End | undefined {
  const at = (band?.p50.length ?? 0) - 1;
  const [low, middle, high] = [band?.p10[at], band?.p50[at], band?.p90[at]];
  if (low === undefined || middle === undefined || high === undefined || !Number.isFinite(middle)) return undefined;
  return { low, middle, high };
}

/** Tests 14 to 17 and 30: what one public blame does, and whether another person would have prevented it. */
import { total } from '#lab';
import type { AcceptanceTest } from './acceptance.ts';

export const blameTests: readonly AcceptanceTest[] = [
  {
    number: 14,
    claim: 'one public blame: seeds where trust is not lower the week after; largest mean difference in weeks 1-8',
    band: '0; < 0',
    check: ({ evidence }) => {
      const notLower = evidence.column('oneBlame', 'neutral').filter((difference) => difference >= 0).length;
      const worst = Math.max(...Array.from({ length: 8 }, (_, lag) => evidence.mean('oneBlame', 'neutral', lag)));
      return { figure: `${notLower}; ${worst.toFixed(2)}`, holds: notLower === 0 && worst < 0 };
    },
  },
  {
    number: 15,
    claim: 'its size a week later: neutral team; systemic at month 12',
    band: '-9..-6; -16..-11',
    check: ({ evidence }) => {
      const neutral = evidence.mean('oneBlame', 'neutral');
      const mature = evidence.mean('oneBlame', 'systemic');
      return {
        figure: `${neutral.toFixed(1)}; ${mature.toFixed(1)}`,
        holds: neutral >= -9 && neutral <= -6 && mature >= -16 && mature <= -11,
      };
    },
  },
  {
    number: 16,
    claim: 'weeks of building undone; weeks to regain (systemic, week 52), medians',
    band: '22-36; 30-52',
    check: ({ evidence }) => {
      const lost = evidence.median('undone', 'undone');
      const regain = evidence.median('undone', 'regained');
      return { figure: `${lost}; ${regain}`, holds: lost >= 22 && lost <= 36 && regain >= 30 && regain <= 52 };
    },
  },
  {
    number: 17,
    claim: 'loss, public to private; disguised to overt',
    band: '2.4-3.5; 0.30-0.40',
    check: ({ evidence }) => {
      const overt = evidence.mean('oneBlame', 'neutral');
      const toPrivate = overt / evidence.mean('oneBlame', 'inPrivate');
      const disguised = evidence.mean('oneBlame', 'disguised') / overt;
      return {
        figure: `${toPrivate.toFixed(2)}; ${disguised.toFixed(3)}`,
        holds: toPrivate >= 2.4 && toPrivate <= 3.5 && disguised >= 0.3 && disguised <= 0.4,
      };
    },
  },
  {
    number: 30,
    claim: 'different person, same week: the same incident still happens; with the item removed: prevented',
    band: '>= 97 %; 100 %',
    check: ({ evidence }) => {
      const [replays, same, prevented] = (['lived', 'same', 'prevented'] as const).map((finding) =>
        total(evidence.column('somebodyElse', finding)),
      ) as [number, number, number];
      const share = (100 * same) / replays;
      return {
        figure: `${share.toFixed(1)} %; ${((100 * prevented) / replays).toFixed(0)} % of ${replays} replays`,
        holds: share >= 97 && prevented === replays,
      };
    },
  },
];

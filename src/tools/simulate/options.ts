/** The command's arguments, parsed, or a sentence about what is wrong with them. */
import { allPolicies, monthsWithin } from './policy-table.ts';
import { policyNames } from '#simulation';
import { outputNames, outputs } from './outputs.ts';

export type Options = {
  readonly policies: readonly string[];
  readonly seeds: number;
  readonly weeks: number;
  readonly json: boolean;
  readonly weekly: boolean;
  readonly verify: boolean;
  readonly writeParameters: boolean;
  /** Asks for "a different person"; the scenario, if one is named. */
  readonly differentPerson?: { readonly scenario: string | undefined };
  readonly help: boolean;
};

const most = { seeds: 100_000, weeks: 520 };

export function parseOptions(argv: readonly string[]): Options | string {
  let chosen: readonly string[] = policyNames;
  let seeds: number | undefined;
  let weeks: number | undefined;
  let differentPerson: Options['differentPerson'];
  const flags = new Set<string>();
  for (let k = 0; k < argv.length; k++) {
    const [name, inline] = splitAtEquals(argv[k] as string);
    switch (name) {
      case '--json':
      case '--weekly':
      case '--verify':
      case '--write-parameters':
      case '--help':
        if (inline !== undefined) return `${name} takes no value.`;
        flags.add(name);
        break;
      case '--different-person': {
        const next = argv[k + 1];
        const named = inline ?? (next?.startsWith('-') === false ? argv[++k] : undefined);
        if (named === '') return '--different-person= needs the name of a scenario.';
        differentPerson = { scenario: named };
        break;
      }
      case '-h':
        flags.add('--help');
        break;
      case '--policy': {
        const value = inline ?? argv[++k];
        if (value === undefined) return '--policy needs the name of a policy, or "all".';
        if (value !== 'all' && !Object.hasOwn(allPolicies, value)) {
          return `There is no policy "${value}". There are: all, ${Object.keys(allPolicies).join(', ')}.`;
        }
        chosen = value === 'all' ? policyNames : [value];
        break;
      }
      case '--seeds':
      case '--weeks': {
        const value = inline ?? argv[++k];
        const limit = name === '--seeds' ? most.seeds : most.weeks;
        if (value === undefined || !/^[1-9][0-9]*$/.test(value) || Number(value) > limit) {
          return `${name} needs a whole number from 1 to ${limit}${value === undefined ? '' : `, not "${value}"`}.`;
        }
        if (name === '--seeds') seeds = Number(value);
        else weeks = Number(value);
        break;
      }
      default:
        return `"${name}" is not an option. Try --help.`;
    }
  }
  const has = (flag: string): boolean => flags.has(flag);
  if (has('--verify') && (has('--json') || has('--weekly') || weeks !== undefined)) {
    return '--verify goes with --seeds only.';
  }
  if (differentPerson && (has('--verify') || has('--weekly') || weeks !== undefined || chosen !== policyNames)) {
    return '--different-person goes with --seeds and --json only.';
  }
  const enough = weeks ?? 104;
  if (!has('--verify') && monthsWithin(enough).length === 0) return '--weeks needs at least 13, the first quarter.';
  return {
    policies: chosen,
    seeds: seeds ?? 200,
    weeks: enough,
    json: has('--json'),
    writeParameters: has('--write-parameters'),
    weekly: has('--weekly'),
    verify: has('--verify'),
    ...(differentPerson ? { differentPerson } : {}),
    help: has('--help'),
  };
}

function splitAtEquals(argument: string): [name: string, value: string | undefined] {
  const at = argument.indexOf('=');
  return at < 0 ? [argument, undefined] : [argument.slice(0, at), argument.slice(at + 1)];
}

export function helpText(): string {
  return `Run the team simulation over many seeds.

  npm run simulate -- [--policy NAME|all] [--seeds N] [--weeks W] [--json] [--weekly]
  npm run simulate -- --verify [--seeds N]
  npm run simulate -- --different-person [SCENARIO] [--seeds N] [--json]

  --policy NAME  one policy, or "all" (the nine reference policies; default)
  --seeds N      runs per policy (default 200)
  --weeks W      weeks per run (default 104)
  --json         print JSON: policies.<name>.<output>.<m3|m6|m12|m24|m36>.<p10|p50|p90>
  --weekly       add the weeks of one run (the first seed): policies' records in "weekly" with --json, else a table
  --verify       check the 34 acceptance tests of the model, one line each; exit code 1 if one fails
  --different-person [SCENARIO]  of the incidents in that story (the starter, unless named): the share that still happens with
                 the next person in the chair, and the share that fixing the condition before prevents. With --json:
                 differentPerson.<replays|stillHappens|preventedByFixing>, shares from 0 to 1
  --write-parameters  write src/simulation/parameter-values.ts from the table

Policies: ${Object.keys(allPolicies).join(', ')}

Outputs (at the end of month 3, 6, 12, 24, 36):
${outputNames.map((name) => `  ${name.padEnd(18)}${outputs[name].says}`).join('\n')}`;
}

/** The names of kinds and disguises as people say them. */
import { kinds, type Kind } from '#language';
import { disguises, type Disguise } from '#practice';
import { say } from '#words';

export function isDisguise(name: string): name is Disguise {
  return disguises.some((disguise) => disguise === name);
}

export function nameSaid(name: Kind | Disguise): string {
  return isDisguise(name) ? say(`practice.disguise.${name}`) : say(`kind.${name}`);
}

/** The gaps of a verdict, with names in place of the ids of kinds and disguises. */
export function withNames(values: Readonly<Record<string, string | number>> = {}): Readonly<Record<string, string | number>> {
  return Object.fromEntries(
    Object.entries(values).map(([gap, value]) => {
      const kind = kinds.find((one) => one === value);
      const holdsName = ['kind', 'named', 'right'].includes(gap) && typeof value === 'string';
      if (!holdsName) return [gap, value];
      if (isDisguise(value)) return [gap, nameSaid(value)];
      return [gap, kind === undefined ? value : nameSaid(kind)];
    }),
  );
}

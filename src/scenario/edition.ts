/** The edition of a story: six characters that change when a replay could come out differently, and never for a word. */
import { modelVersion, tableValues } from '#simulation';
import type { MachineConfig } from './machine-config.ts';

/** Hashes the wordless configuration with the model's numbers and version. */
export function edition(config: MachineConfig): string {
  return sixCharacters(canonical({ config, tableValues, modelVersion }));
}

/** JSON with sorted keys: the order in which an author wrote them says nothing. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  return `{${fields
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, field]) => `${JSON.stringify(key)}:${canonical(field)}`)
    .join()}}`;
}

/** Digits and letters that are not mistaken for one another when read aloud. */
const alphabet = '23456789abcdefghjkmnpqrstuvwxyz';

function sixCharacters(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x9e3779b9;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x85ebca6b) ^ (b >>> 13);
  }
  const digits = [a, a >>> 11, a >>> 22, b, b >>> 11, b >>> 22].map((part) => alphabet[(part >>> 0) % alphabet.length]);
  return digits.join('');
}

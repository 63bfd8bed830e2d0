import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { problemKinds } from '#session';
import { saidIds } from '#view';

const folder = path.resolve(import.meta.dirname, '../../src/view');
const source = readdirSync(folder)
  .filter((file) => file !== 'said-ids.ts')
  .map((file) => readFileSync(path.join(folder, file), 'utf8'))
  .join('\n');

describe('the list of sentences', () => {
  it('has a sentence for every problem of a session', () => {
    for (const kind of problemKinds) expect(Object.keys(saidIds)).toContain(`problem.${kind}`);
  });

  it('holds nothing that no view says', () => {
    const isSaid = (id: string) =>
      source.includes(`'${id}'`) || id.startsWith('problem.') || /^act\.|^stage\.(open|working|turned-away|head-down)$/.test(id);
    expect(Object.keys(saidIds).filter((id) => !isSaid(id))).toEqual([]);
  });
});

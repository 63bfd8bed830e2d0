import { describe, expect, it, vi } from 'vitest';
import { compiledStory } from '../../src/lab/compiled-story.ts';

const network = vi.hoisted(() => ({ isThere: true, fetched: 0 }));
vi.mock('#scenarios', async (real) => {
  const scenarios = await real<typeof import('#scenarios')>();
  return {
    ...scenarios,
    loadScenario(id: string) {
      network.fetched += 1;
      return network.isThere ? scenarios.loadScenario(id) : Promise.reject(new Error('offline'));
    },
  };
});

describe('a scenario compiled for the workers', () => {
  it('is fetched again after it could not be fetched, and then once only', async () => {
    network.isThere = false;
    await expect(compiledStory('fourteen-thirty-two')).rejects.toThrow('offline');
    network.isThere = true;
    const compiled = await compiledStory('fourteen-thirty-two');
    expect(await compiledStory('fourteen-thirty-two')).toBe(compiled);
    expect(network.fetched).toBe(2);
  });
});

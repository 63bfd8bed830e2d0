import { describe, expect, it } from 'vitest';
import { compile } from '#scenario';
import { wayTo } from '#scenario/check';
import { playerKinds } from '#scenario/players';
import { loadCast, loadScenario, scenarioList } from '#scenarios';
import { replay, startSession } from '#session';

describe.each(scenarioList.map(({ id }) => id))('an author of %s', (id) => {
  it('gets to every beat, and the way can be replayed', async () => {
    const compiled = compile(await loadScenario(id), await loadCast());
    for (const [index, { id: beat }] of compiled.story.beats.entries()) {
      const way = wayTo(compiled, beat, playerKinds[index % playerKinds.length] ?? 'mixed');
      expect(way, beat).toBeDefined();
      if (!way) continue;
      const { trail } = replay(compiled, { ...startSession(compiled, way.seed), decisions: way.decisions });
      expect(trail.some((entry) => entry.kind === 'beat' && entry.beat === beat)).toBe(true);
    }
  });

  it('is told when there is no such beat', async () => {
    const compiled = compile(await loadScenario(id), await loadCast());
    expect(wayTo(compiled, 'no-such-beat', 'blaming')).toBeUndefined();
  });
});

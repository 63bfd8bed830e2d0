import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day, frameFor, kindOf } from '#look';
import { smallActKinds } from '#view';
import type { StageView } from '#view';
import { scripts } from '../../scenes/person-scripts.ts';
import type { Script } from '../../scenes/person-scripts.ts';
import { pictureOf } from '../../scenes/picture.ts';
import { smallActs } from '../../scenes/small-acts.ts';
import { entranceOf } from '../../scenes/thing-moves.ts';
import { street, walkedTo } from '../../scenes/walk.ts';
import { anyStage, stage, team } from '../look/houses.ts';

const frame = frameFor({ width: 848, height: 574, arrangement: 'play' });
const between = (before: StageView, after: StageView) => scripts(pictureOf(before, day, frame), pictureOf(after, day, frame));
const of = (found: readonly Script[], id: number) => found.find((script) => script.id === id);
const walksOf = (script: Script | undefined) => script?.steps.filter((step) => step.kind === 'walk') ?? [];
const endOf = (walk: ReturnType<typeof walksOf>[number] | undefined) => walkedTo(walk?.strides ?? [], 1);
const length = ({ steps }: Script) => steps.reduce((sum, step) => sum + step.ms, 0);

describe('between two pictures', () => {
  it('nobody moves when nothing changed', () => {
    expect(between(stage(), stage())).toEqual([]);
  });

  it('everybody who walks starts where they stood and arrives where they will stand', () => {
    fc.assert(
      fc.property(anyStage, anyStage, (before, after) => {
        const from = pictureOf(before, day, frame).people;
        const to = pictureOf(after, day, frame).people;
        for (const script of between(before, after)) {
          const walks = script.steps.filter((step) => step.kind === 'walk');
          const [first] = walks;
          const [last] = walks.toReversed();
          if (!first || !last) continue;
          const [begins, ends] = [walkedTo(first.strides, 0), walkedTo(last.strides, 1)];
          const { x, y } = from.get(script.id) ?? street;
          const end = to.get(script.id) ?? street;
          expect([begins.x, begins.y]).toEqual([x, y]);
          expect(ends.x).toBeCloseTo(end.x);
          expect(ends.y).toBeCloseTo(end.y);
        }
      }),
      { numRuns: 80 },
    );
  });

  it('no script lasts five seconds', () => {
    fc.assert(
      fc.property(anyStage, anyStage, (before, after) => {
        for (const script of between(before, after)) expect(length(script)).toBeLessThan(5000);
      }),
      { numRuns: 80 },
    );
  });
});

describe('small acts', () => {
  it('each have a cause, a duration under five seconds, something that moves and a still image', () => {
    expect(Object.keys(smallActs).toSorted()).toEqual([...smallActKinds].toSorted());
    for (const row of Object.values(smallActs)) {
      expect(row.ms).toBeGreaterThan(0);
      expect(row.ms).toBeLessThan(5000);
      for (const words of [row.trigger, row.moves, row.still]) expect(words.length).toBeGreaterThan(10);
    }
  });

  it('somebody carries a note halfway, hesitates and turns back up', () => {
    const script = of(between(stage(), stage({ acts: [{ kind: 'note-halfway-back', person: 2 }] })), 2);
    expect(script?.steps.map(({ kind }) => kind)).toEqual(['walk', 'pose', 'walk']);
    const [down, back] = walksOf(script);
    expect(down?.looks[0].held).toBe('note');
    expect(endOf(down).y).toBeGreaterThan(endOf(back).y);
  });

  it('a note that was told goes down to the board', () => {
    const script = of(between(stage(), stage({ notes: 5, acts: [{ kind: 'note-to-board', person: 2 }] })), 2);
    const [walk] = walksOf(script);
    expect(walk?.looks[0].held).toBe('note');
    expect(script?.happensAt).toBe(walk?.ms);
  });

  it('a lamp goes out by the hand of somebody who sits below it and has nothing else to do', () => {
    const busy = { kind: 'note-halfway-back', person: 6 } as const;
    const found = between(stage(), stage({ lamps: ['lit', 'low', 'out', 'lit'], acts: [busy, { kind: 'lamp-out', bay: 2 }] }));
    expect(found.filter(({ bay }) => bay === 2).map(({ id }) => id)).toEqual([7]);
    expect(of(found, 7)?.steps.map((step) => (step.kind === 'pose' ? step.look.pose : 'walk'))).toEqual(['walk', 'reach', 'walk']);
  });

  it('who leaves wears a coat and goes by the door; who arrives comes with boxes', () => {
    const nine = stage({ people: team('working').slice(0, 9), emptyChairs: [9] });
    const leaves = of(between(stage(), nine), 9);
    expect(leaves?.way).toBe('goes');
    expect(leaves?.steps[0]).toMatchObject({ kind: 'walk', looks: [{ coat: true }, { coat: true }] });
    const arrives = of(between(nine, stage()), 9);
    expect(arrives?.way).toBe('comes');
    expect(arrives?.steps[0]).toMatchObject({ kind: 'walk', looks: [{ held: 'boxes' }, { held: 'boxes' }] });
  });

  it('who is spoken to looks up first and then comes down', () => {
    const spoken = team('working').map((person) => ({ ...person, speaking: person.id === 4 }));
    const script = of(between(stage(), stage({ people: spoken, acts: [{ kind: 'looks-up', person: 4 }] })), 4);
    expect(script?.steps.map((step) => (step.kind === 'pose' ? step.look.pose : 'walk'))).toEqual(['look-up', 'walk', 'speak']);
  });

  it('somebody nods twice when a note is pinned', () => {
    const script = of(between(stage(), stage({ acts: [{ kind: 'note-pinned-nod', person: 1 }] })), 1);
    expect(script?.steps.filter((step) => step.kind === 'pose' && step.look.pose === 'nod').length).toBe(2);
  });
});

describe('things', () => {
  it('arrive exactly at their place, whatever way they come', () => {
    const full = pictureOf(stage({ gates: 3, papers: 6, nameOnBoard: 'Mara' }), day, frame);
    for (const [key, piece] of full.pieces) {
      const sprite = { x: 0, y: piece.y, size: 1, alpha: 0, rise: 0, squash: 1, show: () => undefined };
      if (kindOf(key) !== 'parcel') sprite.x = piece.x;
      entranceOf(key).pose(sprite as never, piece, 1);
      expect({ key, x: sprite.x, y: sprite.y }).toEqual({ key, x: piece.x, y: piece.y });
    }
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  anchors,
  cellarSigns,
  day,
  frameFor,
  houseSvg,
  kindOf,
  mustShow,
  night,
  pieces,
  placed,
  plan,
  seatPlace,
  signs,
  sunAt,
} from '#look';
import type { Arrangement, HouseFacts } from '#look';
import type { StageView } from '#view';
import { anyStage, someone, stage, team, views } from './houses.ts';

/** The picture's own name for what the view calls a stage: they must stay the same shape. */
const asFacts = (view: StageView): HouseFacts => view;

const frame = frameFor({ width: 848, height: 574, arrangement: 'play' });
const picture = (view: StageView) => pieces(asFacts(view), day, frame);
const count = (view: StageView, kind: string) => picture(view).filter(({ key }) => kindOf(key) === kind).length;

describe('the picture of any house', () => {
  it('names every piece once, puts it somewhere, and joins to one SVG', () => {
    fc.assert(
      fc.property(anyStage, fc.constantFrom(day, night), (view, palette) => {
        const all = pieces(view, palette, frame);
        expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
        const nowhere = all.filter(({ x, y, size, box }) => ![x, y, size, box.x, box.y, box.width, box.height].every(Number.isFinite));
        expect(nowhere.map(({ key }) => key)).toEqual([]);
        expect(houseSvg(view, palette, { width: 848, height: 574 })).toMatch(/^<svg .*<\/svg>$/s);
      }),
      { numRuns: 60 },
    );
  });

  it('shows everybody once, on a floor, the step of a stair or nowhere else', () => {
    fc.assert(
      fc.property(anyStage, (view) => {
        const everybody = placed(view);
        const expected = view.people.length + (view.visitor ? 1 : 0) + (view.player.present ? 1 : 0);
        expect(new Set(everybody.map(({ id }) => id)).size).toBe(expected);
        for (const { floor, x, y } of everybody) {
          expect(x).toBeGreaterThan(plan.left + 10);
          expect(x).toBeLessThan(plan.right - 10);
          const [highest, lowest] = {
            up: [plan.upperFloor, plan.upperFloor],
            stairs: [plan.upperFloor, plan.ground],
            down: [plan.ground, plan.ground],
          }[floor];
          expect(y).toBeGreaterThanOrEqual(highest ?? 0);
          expect(y).toBeLessThanOrEqual(lowest ?? 0);
        }
      }),
    );
  });

  it('does not depend on hidden things unless the cellar is open', () => {
    expect(houseSvg(stage(), day, { width: 360, height: 218 })).toBe(houseSvg(stage(), day, { width: 360, height: 218 }));
    expect(count(stage(), 'known') + count(stage(), 'deep') + count(stage(), 'cellar')).toBe(0);
  });
});

describe('bodies', () => {
  it('tell the four bands of trust apart at a desk and away from it', () => {
    for (const seat of [0, 1]) {
      const poses = (['open', 'working', 'turned-away', 'head-down'] as const).map(
        (posture) => placed(stage({ people: [someone(seat, posture)], player: { present: false } }))[0]?.look.pose,
      );
      expect(new Set(poses).size).toBe(4);
    }
  });

  it('turn to each other when they are open, and from the bench when they turn away', () => {
    const pair = (posture: 'open' | 'turned-away') =>
      placed(stage({ people: [someone(6, posture), someone(7, posture)], player: { present: false } })).toSorted((a, b) => a.x - b.x);
    const [left, right] = pair('open');
    expect([left?.facing, right?.facing]).toEqual([1, -1]);
    const [away, out] = pair('turned-away');
    expect([away?.facing, out?.facing]).toEqual([-1, 1]);
  });

  it('stand downstairs at the table to speak, and apart from the bench after blame', () => {
    const people = team('working').map((person) => ({ ...person, speaking: person.id === 3, alone: person.id === 5 }));
    const at = new Map(placed(stage({ people })).map((one) => [one.id, one]));
    expect(at.get(3)?.floor).toBe('down');
    expect(at.get(3)?.facing).toBe(1);
    expect(at.get('player')?.facing).toBe(-1);
    expect(at.get(5)?.floor).toBe('down');
    expect(Math.abs((at.get(5)?.x ?? 0) - (at.get(3)?.x ?? 0))).toBeGreaterThan(60);
    expect(at.get(4)?.x).toBe(seatPlace(4).x);
  });

  it('never stand on the same spot when an outsider and one of the team speak', () => {
    const people = team('working').map((person) => ({ ...person, speaking: person.id === 3 }));
    const down = placed(stage({ people, visitor: someone(11, 'working', { id: -2, speaking: true }) })).filter(
      ({ floor }) => floor === 'down',
    );
    expect(new Set(down.map(({ x }) => x)).size).toBe(3);
  });

  it('keep the still image of an act: on the stairs with a note, at the board, heads together', () => {
    const people = team('turned-away');
    const at = new Map(
      placed(
        stage({
          people,
          acts: [
            { kind: 'note-halfway-back', person: 1 },
            { kind: 'note-to-board', person: 2 },
            { kind: 'whisper', person: 6, other: 7 },
          ],
        }),
      ).map((one) => [one.id, one]),
    );
    expect(at.get(1)).toMatchObject({ floor: 'stairs', facing: 1, look: { held: 'note' } });
    expect(at.get(2)).toMatchObject({ floor: 'down', look: { pose: 'pin' } });
    expect(Math.abs((at.get(6)?.x ?? 0) - (at.get(7)?.x ?? 0))).toBeLessThan(50);
  });

  it('do not whisper to somebody who has gone to the board', () => {
    const acts = [{ kind: 'note-to-board', person: 7 } as const, { kind: 'whisper', person: 6, other: 7 } as const];
    const teller = placed(stage({ people: team('turned-away'), acts })).find(({ id }) => id === 6);
    expect(teller?.look.pose).toBe('turned-away');
  });
});

describe('numbers as things', () => {
  it('are repeated signs, one for each until a sign stands for several', () => {
    expect([0, 1, 4, 10].map((notes) => count(stage({ notes }), 'note'))).toEqual([0, 1, 4, 10]);
    expect(count(stage({ notes: 24, perNote: 3 }), 'note')).toBe(8);
    expect(count(stage({ parcels: 35, perParcel: 5 }), 'parcel')).toBe(7);
    expect(count(stage({ parcels: 1, perParcel: 5 }), 'parcel')).toBe(1);
    expect(count(stage({ gates: 4 }), 'gate')).toBe(4);
    expect(count(stage({ papers: 9 }), 'paper')).toBe(9);
    expect(count(stage({ people: team('working').slice(1), emptyChairs: [0] }), 'chair')).toBe(1);
    expect(signs(0, 5)).toBe(0);
  });

  it('keep one measure for all three kinds of problem, and never more signs than room', () => {
    expect(cellarSigns({ told: 4, silenced: 20, unnoticed: 28, light: 0 })).toEqual({ per: 1, told: 4, silenced: 20, unnoticed: 28 });
    expect(cellarSigns({ told: 4, silenced: 41, unnoticed: 70, light: 0 })).toEqual({ per: 2, told: 2, silenced: 21, unnoticed: 35 });
    fc.assert(
      fc.property(fc.nat(300), fc.nat(600), fc.nat(900), (told, silenced, unnoticed) => {
        const drawn = cellarSigns({ told, silenced, unnoticed, light: 0 });
        for (const [truth, sign] of [
          [told, drawn.told],
          [silenced, drawn.silenced],
          [unnoticed, drawn.unnoticed],
        ] as const) {
          expect(sign === 0).toBe(truth === 0);
          expect(Math.abs(sign * drawn.per - truth)).toBeLessThanOrEqual(drawn.per);
        }
      }),
    );
  });

  it('are all drawn in the debrief: told on the board, known on shelves, the rest below the cellar', () => {
    const all = pieces(views.debrief, day, frameFor({ width: 528, height: 704, arrangement: 'debrief' }));
    const of = (kind: string) => all.filter(({ key }) => kindOf(key) === kind);
    expect([of('note').length, of('known').length, of('deep').length]).toEqual([4, 20, 28]);
    for (const { y } of of('deep')) expect(y).toBeGreaterThan(plan.cellar.floor);
    for (const { y } of of('known')) expect(y).toBeLessThan(plan.cellar.floor);
  });
});

describe('the frame', () => {
  it('shows the house whole in a window of any shape, roof first, and fills it to the edges', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 160, max: 2400 }),
        fc.integer({ min: 120, max: 1600 }),
        fc.constantFrom<Arrangement>('play', 'debrief'),
        (width, height, arrangement) => {
          const shown = frameFor({ width, height, arrangement });
          const need = mustShow(arrangement);
          expect(shown.x).toBeLessThanOrEqual(need.x + 1e-6);
          expect(shown.y).toBeLessThanOrEqual(need.y + 1e-6);
          expect(shown.x + shown.width).toBeGreaterThanOrEqual(need.x + need.width - 1e-6);
          expect(shown.y + shown.height).toBeGreaterThanOrEqual(need.y + need.height - 1e-6);
          expect(shown.width * shown.scale).toBeCloseTo(width);
          expect(shown.height * shown.scale).toBeCloseTo(height);
        },
      ),
    );
  });

  it('keeps the whole sun in the window all month, whatever the window', () => {
    for (const [width, height] of [
      [770, 576],
      [848, 574],
      [360, 218],
      [1152, 900],
    ] as const) {
      const shown = frameFor({ width, height, arrangement: 'play' });
      for (let share = 0; share <= 1; share += 0.05) {
        const { x } = sunAt(shown, share);
        expect(x - 32).toBeGreaterThanOrEqual(shown.x);
        expect(x + 32).toBeLessThanOrEqual(shown.x + shown.width);
      }
    }
  });

  it('keeps clear of what covers an edge', () => {
    const shown = frameFor({ width: 1280, height: 760, arrangement: 'play', inset: { left: 400 } });
    expect((mustShow('play').x - shown.x) * shown.scale).toBeGreaterThanOrEqual(400 - 1e-6);
  });

  it('keeps people readable on a phone: 35 pixels and more', () => {
    expect(frameFor({ width: 360, height: 218, arrangement: 'play' }).scale * 92).toBeGreaterThan(35);
  });

  it('says where words go: above every head, inside the window', () => {
    const { people } = anchors(views.mixed, frame);
    expect(people.length).toBe(11);
    for (const { x, y } of people) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(848);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(574);
    }
  });
});

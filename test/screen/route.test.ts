import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashOf, plainScreens, readRoute, type Route } from '../../src/screen/route.ts';

const id = fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' });
const routes: fc.Arbitrary<Route> = fc.oneof(
  fc.constantFrom(...plainScreens).map((screen) => ({ screen })),
  id.map((scenario) => ({ screen: 'play' as const, scenario })),
  fc.record({ screen: fc.constant('debrief' as const), scenario: id }),
  fc.record({ screen: fc.constant('debrief' as const), scenario: id, kept: id }),
  id.map((text) => ({ screen: 'shared' as const, text })),
  id.map((settings) => ({ screen: 'lab' as const, settings })),
  fc.constant({ screen: 'lab' as const }),
);

describe('addresses inside the page', () => {
  it('lead back to the page they were made for', () => {
    fc.assert(
      fc.property(routes, (route) => {
        expect(readRoute(hashOf(route))).toEqual(route);
      }),
    );
  });

  it('lead somewhere whatever is typed', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        expect(readRoute(`#${typed}`).screen).toBeTypeOf('string');
      }),
    );
    for (const hostile of ['#%', '#%E0%A4%A', '#play/%', '#debrief//x', '#title/more']) expect(() => readRoute(hostile)).not.toThrow();
  });

  it('leave a link to its reader, whatever stands in it', () => {
    expect(readRoute('#shared/ss1.abc')).toEqual({ screen: 'shared', text: 'ss1.abc' });
    expect(readRoute('#shared/../a/b')).toEqual({ screen: 'shared', text: '../a/b' });
    expect(readRoute('#shared/%E0%A4%A')).toEqual({ screen: 'shared', text: '%E0%A4%A' });
    expect(readRoute('#shared/').screen).toBe('unknown');
  });

  it('begin at the title, and at the list where the scenario is missing', () => {
    expect(readRoute('')).toEqual({ screen: 'title' });
    expect(readRoute('#play')).toEqual({ screen: 'scenarios' });
    expect(readRoute('#debrief/')).toEqual({ screen: 'scenarios' });
    expect(readRoute('#settings/x').screen).toBe('unknown');
  });
});

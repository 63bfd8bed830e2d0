/**
 * The long matrix: whole playthroughs by players of different taste, at every size and in both themes. `npm run test:all` plays
 * them all; `npm test` plays one, chosen by the commit, so that in time each has its turn.
 */
import { openDebrief, begin, finger, mouse, play, type Taste } from './player.ts';
import { numberOf, sampleOf } from './sample.ts';
import { expectAccessible, expectNothingCutOff, test } from './watch.ts';

const sizes = [
  { width: 360, height: 640 },
  { width: 390, height: 844 },
  { width: 844, height: 390 },
  { width: 768, height: 1024 },
  { width: 1280, height: 760 },
  { width: 1920, height: 1080 },
] as const;
const schemes = ['light', 'dark'] as const;

const cells = sizes.flatMap((size) => schemes.map((scheme) => ({ ...size, scheme })));
const sampled = 1;

for (const cell of sampleOf(cells, sampled)) {
  const { width, height, scheme } = cell;
  const isPhone = Math.min(width, height) < 500;
  const taste: Taste = (decision, count) => numberOf(`${width} ${scheme} ${decision}`) % count;

  test.describe(`${width} x ${height}, ${scheme}`, () => {
    test.use({ viewport: { width, height }, colorScheme: scheme, hasTouch: isPhone, isMobile: isPhone });

    test('is played to the debrief, nothing cut off, axe clean', async ({ page }) => {
      const hands = isPhone ? finger : mouse;
      await begin(page, hands);
      const seen = new Set<string>();
      await play(page, {
        hands,
        taste,
        see: async (kind) => {
          const where = `${kind}: ${await page.locator('#place').innerText()}`;
          await expectNothingCutOff(page, where);
          if (!seen.has(kind)) await expectAccessible(page, where);
          seen.add(kind);
        },
      });
      await openDebrief(page, hands);
      await expectNothingCutOff(page, 'debrief');
      await expectAccessible(page, 'debrief');
    });
  });
}

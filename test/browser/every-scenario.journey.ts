/**
 * Every scenario of the library, played to its end on a phone and on a desktop by somebody who answers this way and that.
 * `npm run test:all` plays them all; `npm test` plays one on each, chosen by the commit.
 */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { finger, mouse, play, type Taste } from './player.ts';
import { numberOf, sampleOf } from './sample.ts';
import { expect, expectAccessible, expectNothingCutOff, test } from './watch.ts';

const folder = path.resolve(import.meta.dirname, '../../scenarios');
const world = ['cast.yaml', 'principles.yaml', 'glossary.yaml'];
const scenarios = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml') && !world.includes(name))
  .map((name) => path.basename(name, '.yaml'));
const screens = [
  { width: 360, height: 640, hands: finger },
  { width: 1280, height: 760, hands: mouse },
] as const;

const cells = screens.flatMap((screen) => scenarios.map((scenario) => ({ scenario, ...screen })));

for (const { scenario, width, height, hands } of sampleOf(cells, 2)) {
  const isPhone = hands === finger;
  const taste: Taste = (decision, count) => numberOf(`${scenario} ${width} ${decision}`) % count;
  test.describe(`${width} x ${height}`, () => {
    test.use({ viewport: { width, height }, hasTouch: isPhone, isMobile: isPhone });

    test(`${scenario} is played to its end, nothing cut off, axe clean`, async ({ page }) => {
      await page.goto(`/?r=canvas#play/${scenario}`);
      await hands.press(page.getByRole('button', { name: 'Begin' }));
      await expect(page.locator('#place')).toBeVisible();
      const seen = new Set<string>();
      await play(page, {
        hands,
        taste,
        see: async (kind) => {
          const where = `${scenario}, ${kind}: ${await page.locator('#place').innerText()}`;
          await expectNothingCutOff(page, where);
          if (!seen.has(kind)) await expectAccessible(page, where);
          seen.add(kind);
        },
      });
    });
  });
}

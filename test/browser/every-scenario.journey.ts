/** Every scenario of the library, played to its end on a phone and on a desktop by somebody who answers this way and that. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { finger, mouse, play, type Taste } from './player.ts';
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

/** Some way of answering, the same in every run. */
const tasteOf =
  (name: string): Taste =>
  (decision, count) =>
    [...`${name} ${decision}`].reduce((hash, sign) => Math.imul(hash, 31) + sign.charCodeAt(0), 7) % count;

for (const { width, height, hands } of screens) {
  const isPhone = hands === finger;
  test.describe(`${width} x ${height}`, () => {
    test.use({ viewport: { width, height }, hasTouch: isPhone, isMobile: isPhone });

    for (const scenario of scenarios)
      test(`${scenario} is played to its end, nothing cut off, axe clean`, async ({ page }) => {
        await page.goto(`/?r=canvas#play/${scenario}`);
        await hands.press(page.getByRole('button', { name: 'Begin' }));
        await expect(page.locator('#place')).toBeVisible();
        const seen = new Set<string>();
        const taste = tasteOf(`${scenario} ${width}`);
        await play(page, {
          hands,
          taste: (decision, count) => Math.abs(taste(decision, count)),
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

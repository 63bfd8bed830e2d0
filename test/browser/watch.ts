/** What every journey watches for: errors in the console, requests that leave the origin, and what axe finds. */
import { AxeBuilder } from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';

/** Chromium's own remark on reading pixels back from software WebGL; it says nothing about the page. */
const browserNoise = /GPU stall due to ReadPixels/;

export type Watch = {
  /** Complaints of the page so far: console errors and warnings, thrown errors, requests to elsewhere. */
  readonly complaints: string[];
  /** Complaints that match are expected in this journey. */
  allow(expected: RegExp): void;
};

/** Gives a tab dice that fall alike in every run: a journey meets the same luck each time, and two tabs not the same. */
function loadDice(tab: number): void {
  let rolls = tab * 1000;
  crypto.getRandomValues = (into) => {
    const parts = new Uint32Array(into?.buffer ?? new ArrayBuffer(0));
    for (const place of parts.keys()) parts[place] = Math.imul((rolls += 1), 0x9e3779b1);
    return into;
  };
}

export const test = base.extend<{ watch: Watch }>({
  async context({ context }, use) {
    let tabs = 0;
    context.on('page', (page) => void page.addInitScript(loadDice, (tabs += 1)));
    await use(context);
  },
  watch: [
    async ({ page, baseURL }, use) => {
      const allowed: RegExp[] = [browserNoise];
      const complaints: string[] = [];
      const complain = (text: string) => {
        if (!allowed.some((expected) => expected.test(text))) complaints.push(text);
      };
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) complain(`${message.type()}: ${message.text()}`);
      });
      page.on('pageerror', (error) => complain(`thrown: ${error.message}`));
      page.on('request', (request) => {
        const url = request.url();
        if (!url.startsWith(`${baseURL}/`) && !/^(data|blob):/.test(url)) complain(`left the origin: ${url}`);
      });
      await use({ complaints, allow: (expected) => allowed.push(expected) });
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});

/** Fails with what axe finds on the page as it is now. */
export async function expectAccessible(page: Page, where: string): Promise<void> {
  // A line that is still fading in has less contrast than it will have.
  await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => undefined))));
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  const found = violations.map(
    ({ id, help, nodes }) => `${where}: ${id} (${help}): ${nodes.map(({ target }) => target.join(' ')).join('; ')}`,
  );
  expect(found).toEqual([]);
}

/** Fails if the page can be scrolled sideways, or if a box with words cuts them off. */
export async function expectNothingCutOff(page: Page, where: string): Promise<void> {
  const found = await page.evaluate(() => {
    const bad: string[] = [];
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth > width + 1) bad.push(`the page is ${document.documentElement.scrollWidth} wide of ${width}`);
    for (const element of document.querySelectorAll<HTMLElement>('button, .slip, .line, h1, h2, h3, p, li, .metric')) {
      // Who walks in from outside brings the place for their name along.
      if (element.closest('[aria-hidden=true], .unseen, dialog:not([open]), .people-tags') || element.offsetParent === null) continue;
      const style = getComputedStyle(element);
      const cutsOff = style.overflowX !== 'visible' && style.overflowX !== 'auto' && element.scrollWidth > element.clientWidth + 1;
      const { left, right } = element.getBoundingClientRect();
      const scrolls = element.closest('pre, table, .scrolls') !== null;
      if (cutsOff || (!scrolls && element.clientWidth > 0 && (left < -1 || right > width + 1)))
        bad.push(`${element.tagName.toLowerCase()}.${element.className}: "${element.innerText.slice(0, 40)}"`);
    }
    return bad;
  });
  expect(found, where).toEqual([]);
}

export { expect };

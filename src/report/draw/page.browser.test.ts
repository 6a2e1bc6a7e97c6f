import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RunResult } from '../../contract/run-result.ts';
import { aHostileCompareRun, aHostileRun, HOSTILE_TEXTS } from '../../testing/hostile-run.ts';
import { aContext, aRealisticCompareRun, aRealisticRun } from '../../testing/realistic-runs.ts';
import { NO_CHROMIUM, startChromium } from '../../testing/rendering.ts';
import { oneLine } from '../escape.ts';
import { reportModel } from '../model/model.ts';
import { renderHtml } from './page.ts';

describe.skipIf(NO_CHROMIUM)(`in a browser${NO_CHROMIUM ? ` (${NO_CHROMIUM})` : ''}`, () => {
  let browser: Browser;
  let folder: string;
  const files = { usual: '', unfinished: '', compared: '', hostile: '', hostileCompared: '' };
  const names = Object.keys(files) as (keyof typeof files)[];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'report-'));
    const runs: Record<keyof typeof files, RunResult> = {
      usual: aRealisticRun(),
      unfinished: aRunOutOfTime(),
      compared: aRealisticCompareRun(),
      hostile: aHostileRun(),
      hostileCompared: aHostileCompareRun(),
    };
    for (const name of names) {
      files[name] = join(folder, `${name}.html`);
      await writeFile(files[name], renderHtml(reportModel(runs[name], aContext())));
    }
    browser = await startChromium();
  });

  afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** The page, and all that it complained of or asked for. */
  async function open(name: keyof typeof files, options: BrowserContextOptions) {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('dialog', (dialog) => complaints.push(`dialog ${dialog.message()}`));
    page.on('request', (request) => complaints.push(request.url()));
    const url = pathToFileURL(files[name]).href;
    await page.goto(url);
    return {
      page,
      complaints: () => complaints.filter((complaint) => complaint !== url),
      [Symbol.asyncDispose]: () => context.close(),
    };
  }

  describe.each([
    [390, 'light'],
    [390, 'dark'],
    [1280, 'light'],
    [1280, 'dark'],
  ] as const)('%d px wide, in %s', (width, colorScheme) => {
    test.each(names)(
      'the page %s fits, asks for nothing and complains of nothing',
      async (name) => {
        await using opened = await open(name, { viewport: { width, height: 800 }, colorScheme });
        expect(await overflow(opened.page)).toBe(0);
        expect(opened.complaints()).toEqual([]);
      },
    );

    test.each(['usual', 'compared'] as const)('axe finds no violation in %s', async (name) => {
      await using opened = await open(name, {
        viewport: { width, height: 800 },
        colorScheme,
        bypassCSP: true,
      });
      expect(await violations(opened.page)).toEqual([]);
    });
  });

  test.each([
    [390, 'light'],
    [390, 'dark'],
    [1000, 'light'],
  ] as const)(
    '%d px wide, what is beyond the edge of a table shows, and its names stay on a telephone, in %s',
    async (width, colorScheme) => {
      await using opened = await open('usual', { viewport: { width, height: 800 }, colorScheme });
      const found = await opened.page.evaluate<{ moved: number; edge: string }[]>(`
        [...document.querySelectorAll('.scroll')]
          .filter((box) => box.scrollWidth > box.clientWidth)
          .map((box) => {
            const cell = box.querySelector('tbody td');
            const before = cell.getBoundingClientRect().left;
            box.scrollLeft = box.scrollWidth;
            const moved = cell.getBoundingClientRect().left - before;
            return { moved, edge: getComputedStyle(box).backgroundAttachment };
          })`);
      expect(found.length).toBeGreaterThan(width === 390 ? 1 : 0);
      for (const { edge, moved } of found) {
        if (width === 390) expect(moved).toBe(0);
        expect(edge).toMatch(/^local, scroll/);
      }
    },
  );

  test('without scripts all figures are there, and no control that would do nothing', async () => {
    await using opened = await open('usual', { javaScriptEnabled: false });
    expect(await opened.page.locator('fieldset').isVisible()).toBe(false);
    expect(await opened.page.locator('thead button').count()).toBe(0);
    expect(await opened.page.locator('tr[data-group]').count()).toBe(48);
    expect(await opened.page.locator('svg[role=img]').first().isVisible()).toBe(true);
  });

  test('the table is sorted by keyboard, largest first, then smallest, cases without figure last', async () => {
    await using opened = await open('usual', {});
    const { page } = opened;
    const button = page.getByRole('button', { name: 'Median Gb/s' });
    const column = page.getByRole('columnheader', { name: 'Median Gb/s' });
    const medians = async () =>
      (await page.locator('tr[data-group] td:nth-child(4)').allTextContents()).map((text) =>
        text.trim(),
      );
    await button.focus();
    await page.keyboard.press('Enter');
    expect(await column.getAttribute('aria-sort')).toBe('descending');
    expect((await medians()).slice(0, 2)).toEqual(['6.49', '6.33']);
    expect((await medians()).slice(-2).sort()).toEqual(['failed', 'skipped']);
    await page.keyboard.press('Space');
    expect(await column.getAttribute('aria-sort')).toBe('ascending');
    expect((await medians())[0]).toBe('0.258');
    expect((await medians()).slice(-2).sort()).toEqual(['failed', 'skipped']);
    await page
      .locator('section[aria-labelledby=figures]')
      .getByRole('button', { name: 'S3 client' })
      .press('Enter');
    expect(await column.getAttribute('aria-sort')).toBeNull();
    expect(await page.locator('tr[data-group] td:nth-child(3)').first().textContent()).toBe(
      'raw-http',
    );
  });

  test('one instance type is chosen by keyboard', async () => {
    await using opened = await open('usual', {});
    const { page } = opened;
    const shown = () => page.locator('tr[data-group]:visible, .panel:visible').count();
    // Rows, plots of runs, and the requests of the cases that were seen, all of them of the first type.
    expect(await shown()).toBe(48 + 16 + 23);
    await page.getByRole('radio', { name: 'All' }).focus();
    await page.keyboard.press('ArrowRight');
    expect(await shown()).toBe(24 + 8 + 23);
    await page.keyboard.press('ArrowRight');
    expect(await shown()).toBe(24 + 8);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    expect(await shown()).toBe(48 + 16 + 23);
  });

  test('verdicts are filtered by keyboard, together with instance types', async () => {
    await using opened = await open('compared', {});
    const { page } = opened;
    const shown = () => page.locator('tr[data-verdict]:visible').count();
    expect(await shown()).toBe(44);
    await page.getByRole('group', { name: 'Verdict' }).getByRole('radio', { name: 'All' }).focus();
    await page.keyboard.press('ArrowRight');
    expect(await shown()).toBe(1);
    await page.keyboard.press('ArrowRight');
    expect(await shown()).toBe(2);
    await page.keyboard.press('ArrowRight');
    expect(await shown()).toBe(2);
    await page.getByRole('radio', { name: 'c7gn.16xlarge' }).press('Space');
    expect(await shown()).toBe(1);
    expect(await page.locator('.panel:visible').count()).toBe(1 + 3 * 6);
    await page.getByRole('radio', { name: /^slower/ }).press('Space');
    expect(await shown()).toBe(2);
    await page.getByRole('radio', { name: 'm6idn.24xlarge' }).press('Space');
    expect(await shown()).toBe(0);
  });

  test('verdicts are sorted by change, smallest first on the second press', async () => {
    await using opened = await open('compared', {});
    const { page } = opened;
    const first = () => page.locator('tr[data-verdict]').first().textContent();
    expect(await first()).toContain('could not be judged');
    const button = page.getByRole('region', { name: 'baseline → candidate' }).getByRole('button', {
      name: 'Change',
    });
    await button.press('Enter');
    expect(await first()).toMatch(/faster\s*\+20/);
    await button.press('Enter');
    expect(await first()).toMatch(/could not be judged[\s\S]*−92/);
  });

  test('paper is light, and nothing is cut off at its edge', async () => {
    await using opened = await open('compared', {
      viewport: { width: 794, height: 1123 },
      colorScheme: 'dark',
    });
    await opened.page.emulateMedia({ media: 'print' });
    expect(await overflow(opened.page)).toBe(0);
    expect(await opened.page.evaluate<string>('getComputedStyle(document.body).color')).toBe(
      'rgb(26, 29, 33)',
    );
  });

  test('in the first paragraph no short name is broken in two, and no line begins with what ends one', async () => {
    await using opened = await open('unfinished', {});
    const seen = await opened.page.evaluate<{ names: number; breaks: string[] }>(NAMES_AND_LINES);
    expect(seen.names).toBeGreaterThan(0);
    expect(seen.breaks).toEqual([]);
  });

  test('hostile names are shown as text', async () => {
    await using opened = await open('hostile', {});
    const text = await opened.page.locator('section[aria-labelledby=figures]').textContent();
    for (const name of HOSTILE_TEXTS) expect(text).toContain(oneLine(name, 2000));
  });
});

/** Its first paragraph says what to give it more time by. */
function aRunOutOfTime(): RunResult {
  const run = aRealisticRun();
  return { ...run, jobs: run.jobs.map((job) => ({ ...job, notBegun: ['download-5GiB-1x'] })) };
}

/** Looks at the lines of the first paragraph at every width that makes other lines. */
const NAMES_AND_LINES = `(() => {
  const lede = document.querySelector('.lede');
  const names = [...lede.querySelectorAll('code')].filter((code) => code.textContent.length <= 24);
  const breaks = [];
  for (let width = 700; width >= 240; width -= 4) {
    lede.style.width = width + 'px';
    for (const name of names) {
      const rects = [...name.getClientRects()];
      const after = name.nextSibling;
      if (rects.length > 1) breaks.push(width + ': ' + name.textContent);
      if (!/^[.,:;)]/.test(after?.textContent ?? '')) continue;
      const range = document.createRange();
      range.setStart(after, 0);
      range.setEnd(after, 1);
      if (range.getBoundingClientRect().top > rects.at(-1).bottom - 2) breaks.push(width + ': sign');
    }
  }
  return { names: names.length, breaks };
})()`;

/** CSS pixels by which the page would have to be scrolled sideways. */
async function overflow(page: Page): Promise<number> {
  return page.evaluate<number>(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  );
}

async function violations(page: Page): Promise<string[]> {
  const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
  await page.addScriptTag({ content: await readFile(axe, 'utf8') });
  return page.evaluate<string[]>(
    `axe.run().then(({ violations }) =>
      violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(', ')))`,
  );
}

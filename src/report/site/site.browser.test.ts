import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readHistory } from '../../history/history.ts';
import { nightlySeries } from '../../history/nightly.ts';
import { aNight, MemorySource } from '../../testing/nightly-runs.ts';
import { NO_CHROMIUM, startChromium } from '../../testing/rendering.ts';
import { siteFiles } from './site.ts';

const TYPE_PAGE = 'instance-types/c7gn.16xlarge.html';

describe.skipIf(NO_CHROMIUM)(`in a browser${NO_CHROMIUM ? ` (${NO_CHROMIUM})` : ''}`, () => {
  let browser: Browser;
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'site-'));
    const source = new MemorySource();
    for (let night = 0; night < 60; night++) {
      source.put(
        `${night}.json`,
        aNight(night, {
          s3Clients: ['crt-c', 'crt-java', 'sdk-java-tm-classic', 's5cmd'],
          workloads: ['download-5GiB-1x', 'download-256KiB-10_000x', 'upload-5GiB-1x'],
          kept: 2,
          factorOf: (_, { s3Client }) => (night < 40 ? 1 : s3Client === 'crt-c' ? 0.85 : 1),
        }),
      );
    }
    const { cells, runs } = await readHistory(source, {
      days: 400,
      warn: (warning) => expect.unreachable(warning),
    });
    const nightly = nightlySeries({ cells, runs });
    for (const { path, text } of siteFiles({
      runs,
      nightly,
      skipped: 1,
      reports: new Set<string>(),
    })) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
    browser = await startChromium();
  });

  afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** The page, and all that it complained of or asked for. */
  async function open(path: string, options: BrowserContextOptions) {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => complaints.push(request.url()));
    const url = pathToFileURL(join(folder, path)).href;
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
    test.each(['index.html', TYPE_PAGE])(
      '%s fits, asks for nothing, complains of nothing, and axe finds no violation',
      async (path) => {
        const options = { viewport: { width, height: 800 }, colorScheme };
        await using opened = await open(path, options);
        expect(
          await opened.page.evaluate<number>(
            'document.documentElement.scrollWidth - document.documentElement.clientWidth',
          ),
        ).toBe(0);
        expect(opened.complaints()).toEqual([]);
        await using checked = await open(path, { ...options, bypassCSP: true });
        const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
        await checked.page.addScriptTag({ content: await readFile(axe, 'utf8') });
        expect(
          await checked.page.evaluate<string[]>(
            `axe.run().then(({ violations }) =>
              violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(', ')))`,
          ),
        ).toEqual([]);
      },
    );
  });

  test('without scripts every line and figure is there, and links lead to and fro', async () => {
    await using opened = await open('index.html', { javaScriptEnabled: false });
    const { page } = opened;
    await page.getByRole('link', { name: 'c7gn.16xlarge' }).first().click();
    // Four S3 clients on three workloads, and what they share.
    expect(await page.getByRole('img').count()).toBe(13);
    expect(await page.getByRole('img').first().isVisible()).toBe(true);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toMatch(
      /3\u00a0changes on c7gn\.16xlarge, the last on 2026-02-\d\d/,
    );
    await page.getByRole('link', { name: 'S3 Benchmarks: history' }).click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('60\u00a0runs');
  });

  test('no date of a narrow page reaches into the next column', async () => {
    await using opened = await open('index.html', { viewport: { width: 390, height: 800 } });
    const cells = await opened.page.evaluate<[string, boolean][]>(
      `[...document.querySelectorAll('tbody td.day')].map((cell) => {
        const text = document.createRange();
        text.selectNodeContents(cell);
        const isTooWide = text.getBoundingClientRect().right > cell.getBoundingClientRect().right;
        return [cell.textContent, isTooWide];
      })`,
    );
    expect(cells.length).toBeGreaterThan(0);
    expect(cells.filter(([, isTooWide]) => isTooWide)).toEqual([]);
  });

  test('a table is sorted by keyboard', async () => {
    await using opened = await open(TYPE_PAGE, {});
    const { page } = opened;
    const table = page.locator('section[aria-labelledby=cells]');
    await table.getByRole('button', { name: 'Without the host' }).press('Enter');
    expect(await table.locator('tbody tr').first().textContent()).toContain('crt-c');
  });
});

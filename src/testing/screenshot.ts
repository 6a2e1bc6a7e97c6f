import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { startChromium } from './rendering.ts';

/** Takes a picture of a report: `screenshot.ts FILE.html OUT.png [width] [light|dark] [height]`. */
const [file, out, width = '1280', colorScheme = 'light', height] = process.argv.slice(2);
if (!file || !out || !(Number(width) > 0) || !['light', 'dark'].includes(colorScheme)) {
  console.error(
    'Usage: screenshot.ts FILE.html OUT.png [width] [light|dark] [height, else all of it]',
  );
  process.exit(2);
}

const browser = await startChromium();
try {
  const page = await browser.newPage({
    viewport: { width: Number(width), height: Number(height ?? 800) },
    deviceScaleFactor: 2,
    colorScheme: colorScheme as 'light' | 'dark',
  });
  await page.goto(pathToFileURL(resolve(file)).href);
  await page.screenshot({ path: out, fullPage: height === undefined });
} finally {
  await browser.close();
}

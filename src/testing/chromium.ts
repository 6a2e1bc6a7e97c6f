import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** Debian's; nothing is downloaded. */
const EXECUTABLE = '/usr/bin/chromium';

/** Why tests in a browser are skipped here; undefined when they can run. */
export const NO_CHROMIUM = existsSync(EXECUTABLE)
  ? undefined
  : `there is no ${EXECUTABLE} (Debian: apt-get install chromium)`;

/** A headless browser; the caller closes it. */
export async function startChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: EXECUTABLE, args: ['--no-sandbox'] });
}

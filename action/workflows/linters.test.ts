import { fileURLToPath } from 'node:url';
import { execa } from 'execa';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Linters that npm cannot bring; CI runs them too (ci.yml, job `lint`). */
const LINTERS = [
  ['actionlint', []],
  ['zizmor', ['--offline', '--quiet', '.']],
] as const;

for (const [program, args] of LINTERS) {
  const { exitCode } = await execa(program, ['--version'], { reject: false });
  const missing = exitCode !== 0;
  const title = missing
    ? `${program} reports nothing (skipped: not on PATH)`
    : `${program} reports nothing`;
  test.skipIf(missing)(title, async () => {
    const { all, exitCode } = await execa(program, args, { cwd: root, all: true, reject: false });
    expect(exitCode, all).toBe(0);
  });
}

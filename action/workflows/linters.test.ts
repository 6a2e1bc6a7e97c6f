import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { execa } from 'execa';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Linters that npm cannot bring; CI runs them too (ci.yml, job `lint`). */
const LINTERS = [
  ['actionlint', []],
  ['actionlint', ['docs/workflows/pull-request.yml']],
  ['zizmor', ['--offline', '--quiet', '--persona', 'pedantic', '.']],
] as const;

test('each permission of a workflow says what it is for', () => {
  const folder = new URL('../../.github/workflows/', import.meta.url);
  const granted = readdirSync(folder).flatMap((name) =>
    readFileSync(new URL(name, folder), 'utf8')
      .split('\n')
      .map((line, index) => ({ line, place: `${name}:${index + 1}` }))
      .filter(({ line }) => /^ +(?!default:)[a-z-]+: (?:read|write)\b/.test(line)),
  );
  expect(granted.length).toBeGreaterThan(20);
  expect(granted.filter(({ line }) => !/ # \w/.test(line)).map(({ place }) => place)).toEqual([]);
});

const isMissing = async (program: string) =>
  (await execa(program, ['--version'], { reject: false })).exitCode !== 0;

test.skipIf(await isMissing('zizmor'))(
  'zizmor sees nothing in the workflow to paste but that it takes this project by its tag',
  async () => {
    const args = ['--offline', '--format', 'json', 'docs/workflows/pull-request.yml'];
    const { stdout } = await execa('zizmor', args, { cwd: root, reject: false });
    const found: { ident: string }[] = JSON.parse(stdout);
    expect(found.map(({ ident }) => ident)).toEqual(['unpinned-uses']);
  },
);

for (const [program, args] of LINTERS) {
  const missing = await isMissing(program);
  const of = [program, ...args.slice(-1)].join(' ');
  const title = missing ? `${of} reports nothing (skipped: not on PATH)` : `${of} reports nothing`;
  test.skipIf(missing)(title, async () => {
    const { all, exitCode } = await execa(program, args, { cwd: root, all: true, reject: false });
    expect(exitCode, all).toBe(0);
  });
}

/**
 * `npm run package` rebuilds `dist` from the sources; with `--check` it changes nothing and exits 1
 * when `dist` is not what it would write. With `--npm DIR` it makes the package for npm there instead, which
 * `npm pack DIR` packs; `--repository OWNER/NAME` is where it is from.
 */
import { cp, readdir, readFile, rm } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { writeNpmPackage } from './npm-package.ts';
import { packaged } from './packaged.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const dist = join(root, 'dist');
const { values } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    npm: { type: 'string' },
    repository: { type: 'string' },
  },
});

if (values.npm !== undefined) {
  const into = resolve(values.npm);
  await writeNpmPackage(await packaged(root, 'npm'), root, into, values.repository);
  console.log(`Wrote the package for npm to ${into}.`);
} else if (values.check) {
  const stale = await differences(await packaged(root), dist);
  for (const name of stale) console.error(`dist/${name} does not match the sources.`);
  if (stale.length > 0) console.error('Run npm run package, and commit dist.');
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  const fresh = await packaged(root);
  await rm(dist, { recursive: true, force: true });
  await cp(fresh, dist, { recursive: true });
  console.log(`Wrote ${(await filesIn(dist)).size} files to dist.`);
}

/** Names of files that only one folder has, or that differ. */
async function differences(one: string, other: string): Promise<string[]> {
  const [a, b] = [await filesIn(one), await filesIn(other)];
  const names = [...new Set([...a.keys(), ...b.keys()])].sort();
  return names.filter((name) => !a.get(name)?.equals(b.get(name) ?? Buffer.from('\0missing')));
}

async function filesIn(folder: string): Promise<Map<string, Buffer>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const read = paths.map(async (path) => [relative(folder, path), await readFile(path)] as const);
  return new Map(await Promise.all(read));
}

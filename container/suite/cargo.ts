import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isSameRepository } from '../../src/git/named-repositories.ts';
import { exists } from '../exists.ts';

/** `name = { git = "URL", … }`, with the name that the package has where it is called otherwise here. */
const GIT_DEPENDENCY = /^\s*([\w-]+)\s*=\s*\{([^}\n]*\bgit\s*=\s*"([^"]+)"[^}\n]*)\}/gm;
/** `source = "git+URL?rev=…#COMMIT"` in a Cargo.lock. */
const GIT_SOURCE = /^source = "git\+([^"?#]+)[^"#]*#([0-9a-f]{40})"$/gm;

/**
 * Makes cargo take packages from a commit of ours, whatever revision a runner pins: by a configuration
 * in a folder above the suite, where cargo looks for it.
 * https://doc.rust-lang.org/cargo/reference/config.html#patch
 *
 * @param suiteDir a folder of its own parent, which is ours
 * @param of the repository, and the folder and commit that stand for it
 * @returns names of the packages; none where no runner takes it by cargo
 */
export async function patchCargo(
  suiteDir: string,
  of: { url: string; folder: string; commit: string },
): Promise<string[]> {
  const manifests = await runnerFiles(suiteDir, 'Cargo.toml');
  const packages = new Map<string, string>();
  for (const path of manifests) {
    const text = (await readFile(path, 'utf8')).replace(/^\s*#.*$/gm, '');
    for (const [, name = '', fields = '', url = ''] of text.matchAll(GIT_DEPENDENCY)) {
      const real = /\bpackage\s*=\s*"([\w-]+)"/.exec(fields)?.[1] ?? name;
      if (isSameRepository(url, of.url)) packages.set(real, url);
    }
  }
  if (packages.size === 0) return [];
  const sections = Map.groupBy(packages, ([, url]) => url);
  const source = `{ git = ${JSON.stringify(`file://${of.folder}`)}, rev = "${of.commit}" }`;
  const lines = [...sections].flatMap(([url, entries]) => [
    `[patch.${JSON.stringify(url)}]`,
    ...entries.map(([name]) => `${name} = ${source}`),
  ]);
  const folder = join(dirname(suiteDir), '.cargo');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'config.toml'), `${lines.join('\n')}\n`);
  return [...packages.keys()];
}

/** The repositories that cargo has built runners of a suite from. */
export async function cargoSources(suiteDir: string): Promise<{ url: string; commit: string }[]> {
  const found = new Map<string, { url: string; commit: string }>();
  for (const path of await runnerFiles(suiteDir, 'Cargo.lock')) {
    // The lock comes with the suite: only beside what was built does it tell what was.
    if (!(await exists(join(dirname(path), 'target')))) continue;
    for (const [, url = '', commit = ''] of (await readFile(path, 'utf8')).matchAll(GIT_SOURCE)) {
      found.set(`${url} ${commit}`, { url, commit });
    }
  }
  return [...found.values()];
}

async function runnerFiles(suiteDir: string, name: string): Promise<string[]> {
  const runners = join(suiteDir, 'runners');
  const folders = await readdir(runners, { withFileTypes: true }).catch(() => []);
  const paths = folders
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(runners, entry.name, name));
  const there = await Promise.all(paths.map(exists));
  return paths.filter((_, index) => there[index]);
}

import { readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { isSameRepository } from '../../src/git/named-repositories.ts';
import { exists } from '../exists.ts';

/** `source = "git+URL?rev=…#COMMIT"` in a Cargo.lock. */
const GIT_SOURCE = /^source = "git\+([^"?#]+)[^"#]*#([0-9a-f]{40})"$/gm;
/** Which commit of a repository a dependency wants. */
const WANTED = /\s*,?\s*\b(rev|branch|tag)\s*=\s*"[^"]*"/g;

/**
 * Makes cargo take a repository at a commit of ours, whatever a runner pins, by writing that into the
 * manifest of the checkout. cargo's own `[patch]` will not do: it reads what is pinned all the same, and
 * leaves a patch unused, silently, where a Cargo.lock names another version.
 *
 * @returns paths of the manifests that were changed; none where no runner takes it by cargo
 */
export async function pinCargo(suiteDir: string, url: string, commit: string): Promise<string[]> {
  const changed: string[] = [];
  for (const path of await runnerFiles(suiteDir, 'Cargo.toml')) {
    const text = await readFile(path, 'utf8');
    const pinned = pinnedManifest(text, url, commit);
    if (pinned === text) continue;
    await writeFile(path, pinned);
    changed.push(relative(suiteDir, path));
  }
  return changed;
}

/** Changes `name = { git = "URL", rev = "…" }`, and a table of its own with these lines. */
function pinnedManifest(text: string, url: string, commit: string): string {
  const rev = `rev = "${commit}"`;
  const isOurs = (part: string) => {
    const found = /\bgit\s*=\s*"([^"]+)"/.exec(part)?.[1];
    return found !== undefined && isSameRepository(found, url);
  };
  const tables = text.split(/^(?=\s*\[)/m).map((table) => {
    const lines = table.split('\n').map((line) => {
      const isInline = /^\s*[\w".-]+\s*=\s*\{.*\}\s*(#.*)?$/.test(line);
      return isInline && isOurs(line)
        ? line
            .replace(WANTED, '')
            .replace(/\s*\}(?=\s*(#.*)?$)/, `, ${rev} }`)
            .replace('{,', '{')
        : line;
    });
    const own = lines.findIndex((line) => /^\s*git\s*=/.test(line) && isOurs(line));
    if (own < 0) return lines.join('\n');
    const others = lines.filter((line) => !/^\s*(rev|branch|tag)\s*=/.test(line));
    others.splice(others.indexOf(lines[own]!) + 1, 0, rev);
    return others.join('\n');
  });
  return tables.join('');
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

import { chmod, cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The oldest Node that can run the bundle: commander 15 asks for it (its package.json), and log-update 8
 * for 22. The sources need 24, which strips types and knows `using`.
 */
export const OLDEST_NODE = '22.12.0';

/** Starts the command line, or says that Node is too old. */
const START = 'start.cjs';

/** What of the project's package.json is that of the published package, too. */
const KEPT = ['name', 'version', 'description', 'license', 'type'] as const;

/**
 * Makes the folder that is published to npm, which needs no other package and no script of an installation.
 * The project's own package.json is that of its developers and stays private.
 *
 * @param packaged the command line
 * @param root of the project
 * @param into a new folder, or an empty one
 * @param repository `OWNER/NAME` on GitHub; npm refuses provenance that names another one
 */
export async function writeNpmPackage(
  packaged: string,
  root: string,
  into: string,
  repository?: string,
): Promise<void> {
  await mkdir(into, { recursive: true });
  const [inTheWay] = await readdir(into);
  if (inTheWay !== undefined) throw new Error(`${into} holds ${inTheWay}: name a new folder.`);
  await cp(packaged, join(into, 'dist'), { recursive: true });
  for (const file of ['LICENSE', 'README.md']) await cp(join(root, file), join(into, file));
  await cp(join(root, 'src/cli', START), join(into, START));
  await chmod(join(into, START), 0o755);
  const project = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const value = {
    ...Object.fromEntries(KEPT.map((key) => [key, project[key]])),
    keywords: ['s3', 'benchmark', 'object-storage', 'aws', 'performance'],
    ...(repository && {
      repository: { type: 'git', url: `git+https://github.com/${repository}.git` },
      homepage: `https://github.com/${repository}#readme`,
    }),
    bin: { [project.name]: START },
    files: ['dist', START],
    engines: { node: `>=${OLDEST_NODE}` },
    publishConfig: { access: 'public', provenance: true },
  };
  await writeFile(join(into, 'package.json'), `${JSON.stringify(value, null, 2)}\n`);
}

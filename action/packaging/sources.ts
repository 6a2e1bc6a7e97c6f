import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { PROGRAM_SOURCES } from '../../src/process/programs.ts';

/**
 * What is packaged, each program into `NAME/index.js`, with all that it starts: the action's two steps and the
 * sub-action that answers comments into `dist`; the command line into the package for npm.
 */
export const BUNDLES = {
  action: {
    main: 'action/main.ts',
    post: 'action/post.ts',
    comment: 'action/comment/main.ts',
    ...PROGRAM_SOURCES,
  },
  npm: { cli: 'src/cli/main.ts', ...PROGRAM_SOURCES },
} as const;
export type Bundle = keyof typeof BUNDLES;

/** All that packages are made from. */
const FOLDERS = ['action', 'clients', 'container', 'docs/workflows', 'src'];
const FILES = ['package.json', 'package-lock.json', 'tsconfig.json', 'tsconfig.build.json'];
/** Tests, and what running the sources leaves beside them. */
export const NOT_PACKAGED = /\.test\.ts$|\/(?:testing|testdata|__pycache__|target)\//;

/** Names the sources as they are: the same sources make the same package. */
export async function digestOfSources(root: string): Promise<string> {
  const listed = await Promise.all(
    FOLDERS.map(async (folder) => {
      const names = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
      return names.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
    }),
  );
  const files = [...listed.flat(), ...FILES.map((file) => join(root, file))];
  const hash = createHash('sha256');
  for (const file of files.filter((one) => !NOT_PACKAGED.test(one)).sort()) {
    hash.update(`${relative(root, file)}\n`).update(await readFile(file));
  }
  return hash.digest('hex').slice(0, 16);
}

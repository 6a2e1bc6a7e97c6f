import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** All that packages are made from. */
const FOLDERS = ['action', 'container', 'src'];
const FILES = ['package.json', 'package-lock.json', 'tsconfig.json', 'tsconfig.build.json'];
const NOT_PACKAGED = /\.test\.ts$|\/testing\/|\/testdata\//;

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

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { execa } from 'execa';
import { describe, expect, test } from 'vitest';
import { tempDir } from '../../src/testing/temp-dir.ts';
import { showComputedNames } from './build.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const OPTIONS = '--module nodenext --target es2024 --rewriteRelativeImportExtensions --noCheck';

/** What the compiler makes of a module, and what the bundler is given of it. */
async function emitted(source: string): Promise<string> {
  const folder = tempDir();
  await writeFile(join(folder, 'package.json'), '{"type":"module"}');
  await writeFile(join(folder, 'module.ts'), source);
  const out = join(folder, 'out');
  await mkdir(out);
  const args = [...OPTIONS.split(' '), '--outDir', out, join(folder, 'module.ts')];
  await execa('tsc', args, { preferLocal: true, localDir: ROOT, cwd: folder });
  await showComputedNames(out);
  return readFile(join(out, 'module.js'), 'utf8');
}

describe('an import of a computed name', () => {
  test('that begins with a folder is shown to the bundler, each of several', async () => {
    const load = (folder: string) => `(name: string) => import(\`./${folder}/\${name}.ts\`)`;
    const text = await emitted(`export const load = [${load('a')}, ${load('b')}];\n`);
    for (const folder of ['a', 'b']) expect(text).toContain(`import(\`./${folder}/\${name}.js\`)`);
  });

  test.each(['name', '`./$'.concat('{name}.ts`'), '`../a/$'.concat('{name}.ts`')])(
    'as %s is refused',
    async (name) => {
      const source = `export const load = (name: string) => import(${name});\n`;
      await expect(emitted(source)).rejects.toThrow('module.js imports what no bundler can find');
    },
  );
});

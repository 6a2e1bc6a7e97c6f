import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import ncc, { type Module } from '@vercel/ncc';
import { execa } from 'execa';
import { CLIENTS_SOURCE, WORKFLOWS_SOURCE, WORKLOADS_SOURCE } from '../../src/process/programs.ts';
import { BUNDLES, type Bundle, NOT_PACKAGED } from './sources.ts';

/** Files of ours that the published action reads, or starts, as they are. */
const AS_THEY_ARE = /\.(?:src\.json|yml|py|rs|toml|lock|java|xml)$/;

/** The folder of what the programs share. */
const SHARED = 'shared';

/** Below `node_modules`, so that the emitted files find the packages. */
export const CACHE = 'node_modules/.cache/s3-benchmarks';

/**
 * Packages the action, or the command line: emits JavaScript with `tsc`, then bundles each program with all
 * that it needs. The same sources make the same files, wherever the project is: ncc numbers its modules by their path
 * from the working folder, which must therefore be the project's.
 *
 * @param root of the project
 * @param packaged the folder to make
 * @param what it is to hold
 * @throws when the sources do not compile
 */
export async function build(root: string, packaged: string, what: Bundle): Promise<void> {
  if (resolve(root) !== process.cwd()) throw new Error(`Package the action from ${root}.`);
  const emitted = join(root, CACHE, 'emitted');
  for (const folder of [emitted, packaged]) await rm(folder, { recursive: true, force: true });
  const tsc = ['--project', join(root, 'tsconfig.build.json'), '--outDir', emitted];
  await execa('tsc', tsc, { preferLocal: true, localDir: root, cwd: root });
  await showComputedNames(emitted);
  // Says that these are ES modules; the built-in suite reads the versions of its clients from it.
  await cp(join(root, 'package.json'), join(emitted, 'package.json'));
  const entry = join(emitted, 'programs.js');
  await writeFile(entry, programsText(BUNDLES[what]));
  const packages = new Set(await bundle(entry, join(packaged, SHARED)));
  for (const name of Object.keys(BUNDLES[what])) await writeProgram(name, packaged);
  await writeFile(join(packaged, 'licenses.txt'), await licensesOf(packages));
  await copyFiles(join(root, WORKLOADS_SOURCE), join(packaged, 'workloads'));
  await copyFiles(join(root, CLIENTS_SOURCE), join(packaged, 'clients'));
  if (what === 'npm') await copyFiles(join(root, WORKFLOWS_SOURCE), join(packaged, 'workflows'));
  await rm(emitted, { recursive: true });
}

/** What the compiler makes of `import(…)` of a name that is computed, and of one that begins with a folder. */
const COMPUTED = 'import(__rewriteRelativeImportExtension(';
const IN_A_FOLDER = /import\(__rewriteRelativeImportExtension\((`\.\/\w[^`]*)\.ts`\)\)/g;

/**
 * Lets the bundler see what is imported by a computed name, `` `./folder/${name}.ts` ``: the compiler has a function
 * put `.js` there as it runs, through which the bundler cannot look.
 *
 * @throws where it could not see it still
 */
export async function showComputedNames(emitted: string): Promise<void> {
  for (const name of await readdir(emitted, { recursive: true })) {
    if (!name.endsWith('.js')) continue;
    const path = join(emitted, name);
    const text = await readFile(path, 'utf8');
    if (!text.includes(COMPUTED)) continue;
    const seen = text.replaceAll(IN_A_FOLDER, 'import($1.js`)');
    if (seen.includes(COMPUTED)) {
      throw new Error(`${name} imports what no bundler can find: begin the name with ./FOLDER/`);
    }
    await writeFile(path, seen);
  }
}

/** Loads a program by its name: one bundle of all, so that what they share is in it once. */
function programsText(programs: Readonly<Record<string, string>>): string {
  const entries = Object.entries(programs).map(
    ([name, source]) =>
      `  ${JSON.stringify(name)}: () => import('./${source.replace(/\.ts$/, '.js')}'),\n`,
  );
  return `const programs = {\n${entries.join('')}};\nexport const start = (name) => programs[name]();\n`;
}

async function writeProgram(name: string, packaged: string): Promise<void> {
  const folder = join(packaged, name);
  await mkdir(folder, { recursive: true });
  const text = `import { start } from '../${SHARED}/index.js';\n\nawait start('${name}');\n`;
  await writeFile(join(folder, 'index.js'), text);
  await writeFile(join(folder, 'package.json'), '{"type":"module"}\n');
}

/** @returns folders of the packages that went into it */
async function bundle(entry: string, into: string): Promise<string[]> {
  const { assets, code, stats } = await ncc(entry, {
    cache: false,
    // Nothing lies below a file: ncc guesses at files that code might read, and takes whole folders.
    filterAssetBase: entry,
    quiet: true,
    target: 'es2024',
  });
  const files = { 'index.js': { source: code }, ...assets };
  for (const [name, { source }] of Object.entries(files)) {
    await mkdir(dirname(join(into, name)), { recursive: true });
    await writeFile(join(into, name), source);
  }
  return resourcesOf(stats.compilation.modules).flatMap((file) => packageFolder(file) ?? []);
}

function resourcesOf(modules: Iterable<Module>): string[] {
  return [...modules].flatMap(({ resource = '', modules: inner = [] }) => [
    resource,
    ...resourcesOf(inner),
  ]);
}

async function copyFiles(from: string, to: string): Promise<void> {
  for (const name of await readdir(from, { recursive: true })) {
    const isOurs = AS_THEY_ARE.test(name) && !NOT_PACKAGED.test(`/${name}`);
    if (isOurs) await cp(join(from, name), join(to, name));
  }
}

/** The folder of the package that a file belongs to; null for a file of ours. */
export function packageFolder(file: string): string | null {
  const folder = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0];
  return folder && !folder.endsWith('/.cache') ? folder : null;
}

/**
 * The licences of packages in one text; packages with the very same licence stand above it together.
 *
 * @param folders of the packages
 */
export async function licensesOf(folders: Iterable<string>): Promise<string> {
  const byText = new Map<string, string[]>();
  for (const folder of [...folders].sort()) {
    const { name, version, license } = JSON.parse(
      await readFile(join(folder, 'package.json'), 'utf8'),
    );
    const text = (await licenseFile(folder)) ?? `${license}, as its package.json says.`;
    byText.set(text, [...(byText.get(text) ?? []), `${name} ${version} (${license})`]);
  }
  const blocks = [...byText].map(([text, names]) => `${names.join('\n')}\n\n${text.trim()}\n`);
  return blocks.join(`\n${'-'.repeat(80)}\n\n`);
}

async function licenseFile(folder: string): Promise<string | null> {
  const names = (await readdir(folder)).filter((name) => /^(licen[cs]e|copying)\b/i.test(name));
  const texts = await Promise.all(names.sort().map((name) => readFile(join(folder, name), 'utf8')));
  return texts.length > 0 ? texts.join('\n') : null;
}

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

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

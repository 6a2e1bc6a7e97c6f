import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { InputError, printable } from '../contract/input-error.ts';
import type { LocalCopy } from '../contract/job-request.ts';
import { GitError, git } from './git.ts';
import { redirected, redirectedBelow } from './redirect.ts';

/**
 * Reads what `--mirror` was given: `URL=PATH`, or, where both end in `/`, the beginning of many URLs and
 * the folder that has their copies.
 *
 * @throws InputError when one cannot be meant, or there is no repository
 */
export async function readMirrors(texts: readonly string[]): Promise<LocalCopy[]> {
  const copies: LocalCopy[] = [];
  for (const text of texts) {
    const named = `--mirror "${printable(text)}"`;
    const [, url = '', path = ''] = /^([a-z][a-z0-9+.-]*:\/\/[^=\s]+)=(.+)$/i.exec(text) ?? [];
    if (url === '') {
      throw new InputError(
        `${named} is no URL=PATH: give e.g. https://github.com/boto/s3transfer.git=../s3transfer.`,
      );
    }
    const folder = resolve(path);
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
      throw new InputError(`${named}: there is no folder ${printable(folder)}.`);
    }
    const isMany = url.endsWith('/');
    if (!isMany) await requireRepository(folder, named);
    copies.push({ url, folder: isMany ? `${folder}/` : folder });
  }
  return copies;
}

async function requireRepository(folder: string, named: string): Promise<void> {
  try {
    await git(['ls-remote', '--', folder]);
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    throw new InputError(
      `${named}: the folder is no git repository that can be read (${error.message}).`,
    );
  }
}

/**
 * Variables by which every git that is started finds the copies in place of the repositories, in
 * submodules and for cargo too.
 */
export function mirrorVariables(
  environment: Readonly<Record<string, string | undefined>>,
  copies: readonly LocalCopy[],
): Record<string, string> {
  let mirrored = environment;
  for (const { folder, url } of copies) {
    const redirect = url.endsWith('/') ? redirectedBelow : redirected;
    mirrored = redirect(mirrored, url, folder);
  }
  return Object.fromEntries(
    Object.entries(mirrored).filter(
      (entry): entry is [string, string] =>
        entry[0].startsWith('GIT_CONFIG_') && entry[1] !== undefined,
    ),
  );
}

/** The copy of a repository, if there is one. */
export function copyOf(url: string, copies: readonly LocalCopy[]): string | null {
  const plain = (one: string) => one.replace(/\/+$/, '').replace(/\.git$/, '');
  const own = copies.find((copy) => !copy.url.endsWith('/') && plain(copy.url) === plain(url));
  const many = copies.find((copy) => copy.url.endsWith('/') && url.startsWith(copy.url));
  return own?.folder ?? (many ? many.folder + url.slice(many.url.length) : null);
}

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { InputError, printable } from '../contract/input-error.ts';
import { IS_PACKAGED, PROGRAM_FOLDER, workflowsUrl } from '../process/programs.ts';
import { readProgram } from '../process/start-program.ts';

/** `OWNER/NAME` on GitHub. */
export const REPOSITORY = /^[A-Za-z0-9][A-Za-z0-9-]{0,38}\/[A-Za-z0-9._-]{1,100}$/;

/** Stands for this project in docs/workflows. */
export const PLACE_OF_PROJECT = 'OWNER/s3-benchmarks';

const GITHUB_URL = /github\.com[:/]([^/\s]+\/[^/\s]+?)(?:\.git)?\/?$/;
const TIMEOUT_MS = 30_000;

/**
 * Where on GitHub the action and workflows of this program are, which a repository calls: what was given, what
 * the package says, or the origin of the clone.
 *
 * @returns undefined when nothing says so
 * @throws InputError when what was given is none
 */
export async function projectOf(
  given: string | undefined,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<string | undefined> {
  if (given !== undefined) {
    if (REPOSITORY.test(given)) return given;
    throw new InputError(`--project is "${printable(given)}": give OWNER/NAME.`);
  }
  const url = IS_PACKAGED ? await urlOfPackage() : await urlOfClone(environment);
  return GITHUB_URL.exec(url)?.[1];
}

/**
 * A workflow that a repository pastes.
 *
 * @param name of its file in docs/workflows
 * @param project whose action or workflows it calls, `OWNER/NAME` on GitHub
 */
export async function workflowToPaste(name: string, project: string): Promise<string> {
  const text = await readFile(new URL(name, workflowsUrl()), 'utf8');
  return text.replaceAll(PLACE_OF_PROJECT, project);
}

/** As `npm run package -- --npm` writes it. */
async function urlOfPackage(): Promise<string> {
  const { repository } = JSON.parse(await readFile(join(PROGRAM_FOLDER, 'package.json'), 'utf8'));
  return String(repository?.url ?? '');
}

async function urlOfClone(env: Readonly<Record<string, string | undefined>>): Promise<string> {
  const command = ['git', 'remote', 'get-url', 'origin'];
  const { failure, stdout } = await readProgram(command, {
    env,
    cwd: PROGRAM_FOLDER,
    timeoutMs: TIMEOUT_MS,
  });
  return failure === null ? stdout : '';
}

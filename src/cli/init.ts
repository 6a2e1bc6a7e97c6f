import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { quote } from 'shlex';
import { CLIENT_FILE_NAMES, readClientFile } from '../contract/client-file.ts';
import { fileFault } from '../contract/file-kinds.ts';
import { EXIT, InputError, printable, requireKnown } from '../contract/input-error.ts';
import { S3ClientId, typed } from '../contract/names.ts';
import { PROGRAM_FOLDER } from '../process/programs.ts';
import {
  LANGUAGES,
  type Language,
  MARKS,
  type Project,
  type Proposal,
  proposalFor,
} from './init-languages.ts';
import { inTheWay, shortPath, writeNewFiles } from './new-files.ts';
import { PLACE_OF_PROJECT, projectOf, workflowToPaste } from './project.ts';

export interface InitCommand {
  /** The folder of the client. */
  into: string;
  language?: string;
  /** What the client is called in figures. */
  name?: string;
  /** `OWNER/NAME` of S3 Benchmarks on GitHub. */
  project?: string;
}

/** A terminal at which somebody sits; null where nobody can be asked. */
export type AskPerson = ((question: string) => Promise<string>) | null;

const [CLIENT_FILE = ''] = CLIENT_FILE_NAMES;
/** What a repository pastes (docs/workflows), and what it is called there. */
const WORKFLOW = 'pull-request.yml';
const WORKFLOW_PATH = '.github/workflows/s3-benchmarks.yml';
const FIX = 'move it away, or name another folder with --into';

/**
 * Writes the client file of the S3 client in a folder, as far as its files tell, and the workflow that measures
 * every pull request. It overwrites no file, and starts nothing of the client's.
 *
 * @returns the exit code
 * @throws InputError for what nobody could tell, or a file that is there already; nothing is written then
 */
export async function init(
  command: InitCommand,
  environment: Readonly<Record<string, string | undefined>>,
  say: (text: string) => void,
  asked: AskPerson = terminal(),
): Promise<number> {
  const folder = resolve(command.into);
  if (folder === PROGRAM_FOLDER) {
    throw new InputError(
      '--into is the folder of S3 Benchmarks itself: name that of your S3 client.',
    );
  }
  const found = projectIn(folder, command.into);
  const there = CLIENT_FILE_NAMES.find((name) => found.names.has(name));
  if (there !== undefined) throw inTheWay(join(command.into, there), FIX);
  if (existsSync(join(folder, WORKFLOW_PATH))) {
    throw inTheWay(join(command.into, WORKFLOW_PATH), FIX);
  }
  const project = await projectOf(command.project, environment);
  const language = await languageOf(command, found, asked);
  const proposal = proposalFor(language, found);
  const id = idOf(command, proposal, folder);
  const text = clientFileText(id, proposal, project);
  // What it refuses, such as the name of a built-in client, is said before anything is written.
  await readClientFile(text, CLIENT_FILE);
  const files = new Map([[join(folder, CLIENT_FILE), text]]);
  if (project !== undefined) {
    files.set(join(folder, WORKFLOW_PATH), await workflowToPaste(WORKFLOW, project));
  }
  await writeNewFiles(files, FIX);
  say(nextSteps(id, command.into, proposal, [...files.keys()], project));
  return EXIT.done;
}

function projectIn(folder: string, given: string): Project {
  try {
    const names = new Set(readdirSync(folder));
    const isFile = (name: string) => names.has(name) && statSync(join(folder, name)).isFile();
    const textOf = (name: string) => (isFile(name) ? readFileSync(join(folder, name), 'utf8') : '');
    return { names, textOf };
  } catch (error) {
    throw new InputError(
      `--into "${printable(given)}" cannot be read (${fileFault(error)}): name the folder of your S3 client.`,
    );
  }
}

async function languageOf(
  { into, language }: InitCommand,
  { names }: Project,
  asked: AskPerson,
): Promise<Language> {
  const known = (name: string) => requireKnown('language', name, LANGUAGES) as Language;
  if (language !== undefined) return known(language);
  const marks = Object.keys(MARKS).filter((name) => names.has(name));
  const [only, ...others] = [...new Set(marks.map((name) => MARKS[name]!))];
  if (only !== undefined && others.length === 0) return only;
  const where = into === '.' ? 'This folder' : `"${printable(into)}"`;
  const why =
    only === undefined
      ? `${where} has none of ${Object.keys(MARKS).join(', ')}`
      : `${where} has ${marks.join(' and ')}`;
  if (asked === null) {
    throw new InputError(`${why}: give --language, one of ${LANGUAGES.join(', ')}.`);
  }
  const answer = await asked(`${why}. The language of your S3 client (${LANGUAGES.join(', ')}): `);
  return known(answer.trim());
}

/** As it was given, as its own files call it, or as its folder is called. */
function idOf({ name }: InitCommand, proposal: Proposal, folder: string): string {
  if (name !== undefined) {
    if (S3ClientId.safeParse(name).success) return name;
    throw new InputError(
      `--name is "${printable(name)}": give up to 64 letters, digits, ".", "_", "+" or "-".`,
    );
  }
  const names = [proposal.name ?? '', basename(folder)].map((one) =>
    one
      .replace(/[^A-Za-z0-9._+-]+/g, '-')
      .replace(/^[^A-Za-z0-9]+/, '')
      .slice(0, 64),
  );
  return names.find((one) => S3ClientId.safeParse(one).success) ?? 'mine';
}

function clientFileText(id: string, proposal: Proposal, project: string | undefined): string {
  const { build, note, program, source, version } = proposal;
  const move = (action: string) => listText([...program, action, '{bucket}', '{root}', '{keys}']);
  const schema = `https://raw.githubusercontent.com/${project}/v1/docs/schemas/client-file.schema.json`;
  const page = 'docs/clients.md';
  return `${project === undefined ? '' : `# yaml-language-server: $schema=${schema}\n`}# How S3 Benchmarks measures the S3 client of this repository. Everything that can stand here is explained in
# ${project === undefined ? `${page} of S3 Benchmarks` : `https://github.com/${project}/blob/v1/${page}`}
clients:
  ${JSON.stringify(id)}:
${
  build === null
    ? '    # A client that has to be built has a "build": it runs once for each commit, in its checkout.\n'
    : `    # Runs once for each commit, in its checkout. What it makes has to stay there.
    build: ${listText(build)}
`
}    # Prints the version: the first number like 1.2.3 is taken.
    version: ${listText(version)}
    # TO DO: write ${source}, which moves objects with your client. It is started as
    #   ${program.at(-1)} upload|download BUCKET FOLDER KEY...
    # and uploads the file FOLDER/KEY as KEY, or downloads KEY to FOLDER/KEY, for each KEY. The environment says
    # where S3 is: AWS_ENDPOINT_URL, AWS_REGION, AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY.${note ? `\n    # ${note}` : ''}
    upload: ${move('upload')}
    download: ${move('download')}
    # The time that a program takes to start is part of these figures. In place of both commands, a "runner" starts
    # once, and times each run itself: see that page.
`;
}

/** A list of YAML, in which every argument is a text. */
function listText(command: readonly string[]): string {
  const isPlain = (text: string) =>
    /^[a-z./-][\w./=-]*$/i.test(text) && !/^(true|false|null|yes|no|on|off|-+)$/i.test(text);
  return `[${command.map((text) => (isPlain(text) ? text : JSON.stringify(text))).join(', ')}]`;
}

function nextSteps(
  id: string,
  into: string,
  { source }: Proposal,
  files: readonly string[],
  project: string | undefined,
): string {
  const isHere = resolve(into) === process.cwd();
  const clients = isHere ? '' : ` --clients ${quote(join(into, CLIENT_FILE))}`;
  return typed(
    [
      'Written:',
      ...files.map((file) => `  ${shortPath(file)}`),
      '',
      `# 1. Write ${source}: ${CLIENT_FILE} says what it has to do.`,
      '# 2. See whether the client is found.',
      `npm start -- clients${clients}`,
      '# 3. Measure it beside the reference.',
      `npm start --${clients} --s3-clients ${quote(id)},raw-http`,
      project === undefined
        ? `The workflow is not written, as it is not known where S3 Benchmarks is on GitHub: copy docs/workflows/${WORKFLOW} to ${WORKFLOW_PATH}, and put that OWNER/NAME in the place of ${PLACE_OF_PROJECT}.`
        : '# 4. Commit all of it: every pull request is then compared with the commit at which it left its base branch.',
    ].join('\n'),
  );
}

function terminal(): AskPerson {
  const { stdin: input, stdout: output } = process;
  if (!input.isTTY || !output.isTTY) return null;
  return async (question) => {
    const lines = createInterface({ input, output });
    try {
      return await lines.question(question);
    } finally {
      lines.close();
    }
  };
}

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { type ClientFile, readClientFile } from '../contract/client-file.ts';
import { InputError } from '../contract/input-error.ts';
import { readRunResult } from '../contract/read-document.ts';
import { CommandLine } from '../testing/command-line.ts';
import { tempDir } from '../testing/temp-dir.ts';
import { workflowErrors } from '../testing/workflows.ts';
import { type AskPerson, type InitCommand, init } from './init.ts';
import { shortPath } from './new-files.ts';

vi.setConfig({ testTimeout: 120_000 });

const WORKFLOW = '.github/workflows/s3-benchmarks.yml';

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = tempDir();
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

/** @returns what it printed */
async function initIn(
  into: string,
  more: Partial<InitCommand> = {},
  asked: AskPerson = null,
): Promise<string> {
  const said: string[] = [];
  const command = { into, project: 'octo-org/s3-benchmarks', ...more };
  expect(await init(command, {}, (text) => said.push(text), asked)).toBe(0);
  return said.join('\n');
}

async function written(folder: string): Promise<ClientFile['clients']> {
  const text = readFileSync(join(folder, 's3-benchmarks.yml'), 'utf8');
  return (await readClientFile(text, 's3-benchmarks.yml')).clients;
}

const listing = (folder: string) => readdirSync(folder, { recursive: true }).sort();

const POM = `<project><parent><artifactId>parent</artifactId></parent>
  <artifactId>fast-s3</artifactId><dependencies><dependency><artifactId>x</artifactId></dependency></dependencies></project>`;

describe('init', () => {
  test.each<[string, Record<string, string>, string, string, string]>([
    [
      'Python',
      { 'pyproject.toml': '[project]\nname = "fast-s3"\n' },
      'python3 -m venv .venv && .venv/bin/pip install --quiet .',
      '.venv/bin/python',
      'bench/move.py',
    ],
    [
      'Python of old',
      { 'setup.py': "setup(name='fast-s3', version='1')" },
      'python3 -m venv .venv && .venv/bin/pip install --quiet .',
      '.venv/bin/python',
      'bench/move.py',
    ],
    [
      'Node',
      {
        'package.json': '{"name": "@octo/fast-s3", "scripts": {"build": "tsc"}}',
        'package-lock.json': '{}',
      },
      'npm ci && npm run build',
      'node',
      'bench/move.mjs',
    ],
    [
      'Rust',
      { 'Cargo.toml': '[package]\nname = "fast-s3"' },
      's3_benchmark',
      'target/release/examples/s3_benchmark',
      'examples/s3_benchmark.rs',
    ],
    [
      'Go',
      { 'go.mod': 'module github.com/octo/fast-s3/v2\n\ngo 1.24\n' },
      './bench',
      'bench/move',
      'bench/main.go',
    ],
    [
      'Java',
      { 'pom.xml': POM },
      'dependency:copy-dependencies',
      'java',
      'src/test/java/bench/Move.java',
    ],
    [
      'Gradle',
      { 'build.gradle.kts': '', 'settings.gradle.kts': 'rootProject.name = "fast-s3"' },
      'benchJar',
      'java',
      'src/bench/java/Move.java',
    ],
  ])('proposes what is usual for %s', async (_, files, build, program, source) => {
    const folder = folderWith(files);
    const said = await initIn(folder);
    const { 'fast-s3': client, ...others } = await written(folder);
    expect(others).toEqual({});
    expect(client!.build?.at(-1)).toBe(build);
    expect(client!.upload?.[0]).toBe(program);
    expect(client!.upload?.slice(-4)).toEqual(['upload', '{bucket}', '{root}', '{keys}']);
    expect(client!.download?.slice(-4)).toEqual(['download', '{bucket}', '{root}', '{keys}']);
    expect(readFileSync(join(folder, 's3-benchmarks.yml'), 'utf8')).toContain(
      `# TO DO: write ${source}, which moves objects`,
    );
    expect(said).toContain(`# 1. Write ${source}: `);
    expect(said).toContain(`s3-benchmarks.yml --s3-clients fast-s3,raw-http\n`);
    // As docs/pull-requests.md says: what others have merged since is no part of the change.
    expect(said).toMatch(/compared with the commit at which it left its base branch\.$/);
  });

  test('names the files as somebody would type them', async () => {
    const folder = folderWith({ 'go.mod': 'module fast' });
    expect(await initIn(folder)).toContain(
      `Written:\n  ${shortPath(`${folder}/s3-benchmarks.yml`)}\n  ${shortPath(`${folder}/${WORKFLOW}`)}\n`,
    );
    const cwd = vi.spyOn(process, 'cwd').mockReturnValue('/home/me/project');
    const named = ['/home/me/project/in/it', '/home/me/beside', '/home/far'].map(shortPath);
    cwd.mockRestore();
    expect(named).toEqual(['in/it', '../beside', '/home/far']);
  });

  test('writes the workflow of docs/workflows, which calls the action of this project', async () => {
    const folder = folderWith({ 'go.mod': 'module fast' });
    await initIn(folder);
    const text = readFileSync(join(folder, WORKFLOW), 'utf8');
    expect(await workflowErrors('s3-benchmarks.yml', text)).toEqual([]);
    expect(text).toContain('uses: octo-org/s3-benchmarks@v1');
    expect(text).not.toContain('OWNER');
  });

  test('writes the client file where nobody knows where this project is, and says what the workflow needs', async () => {
    const folder = folderWith({ 'go.mod': 'module fast' });
    const said = await initIn(folder, { project: undefined } as unknown as Partial<InitCommand>);
    expect(listing(folder)).toEqual(['go.mod', 's3-benchmarks.yml']);
    expect(Object.keys(await written(folder))).toEqual(['fast']);
    const text = readFileSync(join(folder, 's3-benchmarks.yml'), 'utf8');
    expect(text).not.toMatch(/undefined|OWNER|yaml-language-server/);
    expect(said).toContain(
      `The workflow is not written, as it is not known where S3 Benchmarks is on GitHub: copy docs/workflows/pull-request.yml to ${WORKFLOW}, and put that OWNER/NAME in the place of OWNER/s3-benchmarks.`,
    );
    expect(said).not.toContain('# 4.');
  });

  test.each(['s3-benchmarks.yml', 's3-benchmarks.yaml', 's3-benchmarks.json', WORKFLOW])(
    'writes nothing where there is %s',
    async (name) => {
      const folder = folderWith({ 'go.mod': 'module fast', [name]: 'mine' });
      const before = listing(folder);
      await expect(initIn(folder)).rejects.toThrow(
        `${join(folder, name)} already exists, and nothing is overwritten`,
      );
      expect(listing(folder)).toEqual(before);
      expect(readFileSync(join(folder, name), 'utf8')).toBe('mine');
    },
  );

  test('leaves nothing half done where a part cannot be written', async () => {
    const folder = folderWith({ 'go.mod': 'module fast', '.github': 'a file' });
    await expect(initIn(folder)).rejects.toThrow(/s3-benchmarks\.yml cannot be written/);
    expect(listing(folder)).toEqual(['.github', 'go.mod']);
  });

  const BOTH = { 'Cargo.toml': '[package]\nname = "fast"', 'pyproject.toml': '' };

  test('asks at a terminal for what the files do not say', async () => {
    const folder = folderWith(BOTH);
    const questions: string[] = [];
    await initIn(folder, {}, async (question) => {
      questions.push(question);
      return 'rust\n';
    });
    expect(questions).toEqual([
      expect.stringMatching(
        / has pyproject\.toml and Cargo\.toml\. The language of your S3 client/,
      ),
    ]);
    expect(await written(folder)).toHaveProperty('fast');
  });

  test.each<[string, Record<string, string>, Partial<InitCommand>, RegExp]>([
    [
      'files of two languages',
      BOTH,
      {},
      /has pyproject\.toml and Cargo\.toml: give --language, one of python, /,
    ],
    ['no file that it knows', {}, {}, /has none of pyproject\.toml, .*: give --language, one of /],
    [
      'an unknown language',
      {},
      { language: 'pyton' },
      /Unknown language "pyton"\. Did you mean "python"\?/,
    ],
    [
      'a name that is none',
      {},
      { language: 'go', name: 'a b' },
      /--name is "a b": give up to 64 letters/,
    ],
    [
      'the name of a built-in client',
      {},
      { language: 'go', name: 'raw-http' },
      /which is the name of a built-in one: rename it/,
    ],
    [
      'a project that is none',
      {},
      { language: 'go', project: 'x' },
      /--project is "x": give OWNER\/NAME/,
    ],
  ])('refuses %s and writes nothing', async (_, files, more, message) => {
    const folder = folderWith(files);
    const before = listing(folder);
    const error = await initIn(folder, more).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(InputError);
    expect((error as Error).message).toMatch(message);
    expect(listing(folder)).toEqual(before);
  });

  test('refuses the folder of this program', async () => {
    await expect(initIn(join(import.meta.dirname, '../..'))).rejects.toThrow(
      /the folder of S3 Benchmarks itself: name that of your S3 client/,
    );
  });

  test('refuses a folder that is not there', async () => {
    await expect(initIn('/no/such')).rejects.toThrow(/--into "\/no\/such" cannot be read/);
  });

  test('puts no name from outside into a program', async () => {
    const name = `x'); import os; os.system('reboot`;
    const folder = folderWith({ 'pyproject.toml': `[project]\nname = "${name}"\n` });
    await initIn(folder);
    const [[id, client] = []] = Object.entries(await written(folder));
    expect(id).toBe('x-import-os-os.system-reboot');
    expect(client!.version).toEqual(['.venv/bin/python', '--version']);
  });
});

test('what it wrote is measured once the program is there that it asks for', async () => {
  const client = new URL('../testing/small-client.ts', import.meta.url).href;
  // Moves one object after the other, as the file says; the small client reads its arguments when it is loaded.
  const move = `const [action, bucket, root, ...keys] = process.argv.splice(2);
for (const key of keys) {
  process.argv.splice(2, 4, action, bucket, key, \`\${root}/\${key}\`);
  await import(\`${client}?\${key}\`);
}`;
  const folder = folderWith({
    'package.json': '{"name": "fast-s3", "version": "4.5.6"}',
    'bench/move.mjs': move,
  });
  await initIn(folder);
  const workloads = ['--workloads', 'download-64KiB-16x', '--runs', '1'];
  const file = join(folder, 's3-benchmarks.yml');
  const asked = ['--clients', file, '--s3-clients', 'fast-s3', '--instance-types', 'local'];
  const node = dirname(process.execPath);
  const run = new CommandLine([...asked, ...workloads], { PATH: `${node}:${process.env.PATH}` });
  expect(await run.exited, run.stdout + run.stderr).toBe(0);
  const path = join(run.out, 'result.json');
  const [job] = readRunResult(readFileSync(path, 'utf8'), path).jobs;
  expect(job!.s3ClientVersions).toEqual({ 'fast-s3': '4.5.6' });
  expect(job!.cases.map((one) => [one.workload, one.status])).toEqual([
    ['download-64KiB-16x', 'measured'],
  ]);
});

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import type { JobRequest } from '../../src/contract/job-request.ts';
import { mirrorVariables } from '../../src/git/mirrors.ts';
import { GitRepository } from '../../src/testing/git-repository.ts';
import { fakeProgram } from '../../src/testing/processes.ts';
import { aJobRequest } from '../../src/testing/requests.ts';
import { aHost } from '../../src/testing/run-results.ts';
import { tempDir } from '../../src/testing/temp-dir.ts';
import { JobDocument } from '../document.ts';
import { compilerCache, mirroredContent } from './build-tools.ts';

afterEach(() => void vi.unstubAllEnvs());

test('ccache is used where it is there and nothing else was asked for, and said', async () => {
  const PATH = fakeProgram('ccache', 'exit 0');
  const lines: string[] = [];
  const log = (line: string) => lines.push(line);
  const used = (environment: Record<string, string>) =>
    compilerCache({ environment, log, request: { compare: null }, workDir: '/work' });
  const [folder] = PATH.split(':');
  const ccache = join(folder!, 'ccache');
  expect(await used({ PATH })).toEqual({
    CMAKE_C_COMPILER_LAUNCHER: ccache,
    CMAKE_CXX_COMPILER_LAUNCHER: ccache,
    CCACHE_BASEDIR: '/work',
    CCACHE_NOHASHDIR: '1',
  });
  expect(lines).toEqual([expect.stringContaining(`compiled with ${ccache}`)]);
  expect(await used({ PATH, CMAKE_C_COMPILER_LAUNCHER: 'sccache' })).toEqual({});
  expect(await used({ PATH: '/no/such' })).toEqual({});
  expect(lines).toHaveLength(1);
});

test('an A/A run compiles both sides, whatever the machine has compiled before', async () => {
  const PATH = fakeProgram('ccache', 'exit 0');
  const lines: string[] = [];
  const request = { compare: { design: { againstItself: true } } };
  const context = { log: (line: string) => lines.push(line), request };
  for (const asked of [{}, { CMAKE_C_COMPILER_LAUNCHER: 'ccache' }]) {
    const used = await compilerCache({
      ...context,
      environment: { PATH, ...asked },
      workDir: '/w',
    });
    expect(used).toEqual({ CCACHE_DISABLE: '1' });
  }
  expect(lines[0]).toMatch(/^Each side is built again, without ccache/);
});

async function contentOf(declared: string, environment: Record<string, string> = {}) {
  const dir = tempDir();
  const copies = join(dir, 'copies');
  const json = await GitRepository.create(join(copies, 'nlohmann/json.git'));
  const commit = await json.commit({ 'CMakeLists.txt': 'v3' });
  await json.git('tag', 'v3.12.0');
  await json.commit({ 'CMakeLists.txt': 'later' });
  const path = join(dir, 'suite/runners/c/CMakeLists.txt');
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `include(FetchContent)\n${declared.replace('COMMIT', commit)}\n`);
  const mirrors: NonNullable<JobRequest['mirrors']> = [
    { url: 'https://github.com/', folder: `${copies}/` },
  ];
  const request = aJobRequest({ mirrors });
  for (const [name, value] of Object.entries(mirrorVariables({}, mirrors))) vi.stubEnv(name, value);
  const now = () => new Date();
  const sink = { write: async () => {} };
  const lines: string[] = [];
  const variables = await mirroredContent(join(dir, 'suite'), join(dir, 'content'), {
    ...{ request, now, environment, workDir: dir },
    document: new JobDocument(request, aHost(), { sink, now, attempt: 1 }),
    signal: new AbortController().signal,
    log: (line) => lines.push(line),
  });
  return { variables, lines, source: join(dir, 'content/json') };
}

const RELEASE = 'https://github.com/nlohmann/json/releases/download/v3.12.0/json.tar.xz';

test('what CMake would download as an archive comes from a copy of its repository', async () => {
  for (const url of [RELEASE, 'https://github.com/nlohmann/json/archive/COMMIT.zip']) {
    const declared = `FetchContent_Declare(json URL ${url})`;
    const { lines, source, variables } = await contentOf(declared, {
      CMAKE_TOOLCHAIN_FILE: '/own.cmake',
    });
    expect(lines).toEqual([
      expect.stringMatching(/^For json, CMake gets https:.* from its copy\.$/),
    ]);
    expect(readFileSync(join(source, 'CMakeLists.txt'), 'utf8')).toBe('v3');
    expect(readFileSync(variables.CMAKE_TOOLCHAIN_FILE!, 'utf8')).toBe(
      `set(FETCHCONTENT_SOURCE_DIR_JSON "${source}" CACHE PATH "")\ninclude("/own.cmake")\n`,
    );
  }
});

test('what there is no copy of is downloaded', async () => {
  const { lines, variables } = await contentOf(
    `FetchContent_Declare(json URL ${RELEASE.replace('v3.12.0', 'v9')})\n` +
      'FetchContent_Declare(other URL https://example.com/other.tar.gz)',
  );
  expect(variables).toEqual({});
  expect(lines).toEqual([
    expect.stringMatching(/^The copy of .*json has no v9, so it is downloaded/),
  ]);
});

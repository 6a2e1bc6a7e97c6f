import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { execa } from 'execa';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { JobRequest } from '../../src/contract/job-request.ts';
import type { Side } from '../../src/contract/names.ts';
import { DESIGN } from '../../src/testing/compared-suite/suite.ts';
import { GitRepository } from '../../src/testing/git-repository.ts';
import { aJobRequest } from '../../src/testing/requests.ts';
import { aHost } from '../../src/testing/run-results.ts';
import { tempDir } from '../../src/testing/temp-dir.ts';
import { VirtualClock } from '../../src/testing/virtual-clock.ts';
import { JobDocument } from '../document.ts';
import { buildSettings, type SuiteOfSide } from './build-settings.ts';

function settingsFor<S extends Side>(
  sides: readonly S[],
  fields: Partial<JobRequest>,
  log: (line: string) => void = () => {},
) {
  const request = aJobRequest(fields);
  const now = () => new Date();
  const sink = { write: async () => {} };
  const workDir = tempDir();
  const of = sides.map((side) => [side, { suiteDir: join(workDir, side), clients: null }] as const);
  return buildSettings(
    Object.fromEntries(of) as Record<S, SuiteOfSide>,
    {
      ...{ request, now, workDir, environment: { PATH: process.env.PATH } },
      document: new JobDocument(request, aHost(), { sink, now, attempt: 1 }),
      signal: new AbortController().signal,
      log,
    },
    new VirtualClock(),
  );
}

async function repository(name: string) {
  const made = await GitRepository.create(join(tempDir(), name));
  return { made, path: made.path, commit: await made.commit({ f: '1' }) };
}

test.each([
  ['feature', 'feature'],
  ['refs/heads/feature', 'feature'],
  ['main', null],
  [null, null],
  ['refs/pull/7/head', null],
  ['f'.repeat(40), null],
])('of a suite at %s, the branch %s is asked of other repositories', async (ref, branch) => {
  const { path, commit } = await repository('suite');
  const suite = { repository: path, ref, commit };
  const { candidate } = await settingsFor(['candidate'], { suite });
  expect(candidate.branch).toBe(branch);
  expect(candidate.environment).toMatchObject({
    PYTHONUNBUFFERED: '1',
    GIT_TERMINAL_PROMPT: '0',
    GIT_ALLOW_PROTOCOL: 'https:file',
  });
});

test('each side finds its own commit of a client where the client’s repository was', async () => {
  const { commit: first, made: client } = await repository('client');
  const second = await client.commit({ f: '2' });
  const { path, commit } = await repository('suite');
  const settings = await settingsFor(['candidate', 'baseline'], {
    suite: { repository: path, ref: null, commit },
    client: { repository: client.path, ref: 'feature', commit: second },
    compare: {
      ...{ suite: { ref: null, commit }, client: { ref: 'main', commit: first } },
      ...{ design: DESIGN, instanceTypes: 1, maxCaseSeconds: 1 },
    },
  });
  const built = async ({ branch, environment }: (typeof settings)['candidate']) => {
    const args = ['ls-remote', client.path, `refs/heads/${branch}`];
    const { stdout } = await execa('git', args, { env: environment, extendEnv: false });
    return stdout.split('\t')[0];
  };
  expect(settings.candidate.branch).toBe('feature');
  expect(settings.baseline.branch).toBe(`s3-benchmarks-${first.slice(0, 12)}`);
  expect(await built(settings.candidate)).toBe(second);
  expect(await built(settings.baseline)).toBe(first);
});

/** Each command of git fails once where it names a host that stands for the repository. */
function whereTheNetworkComesAndGoes(url: string, path: string): void {
  const dir = tempDir();
  const script = `#!/bin/sh
for command in clone fetch ls-remote; do
  case " $* " in *" $command "*" ${url} "*) ;; *) continue;; esac
  [ -e ${dir}/$command ] && break
  : > ${dir}/$command
  echo 'fatal: unable to access: Could not resolve host: no-such.invalid' >&2
  exit 128
done
PATH=$OTHER_PATH exec git -c url.file://${path}.insteadOf=${url} "$@"
`;
  writeFileSync(join(dir, 'git'), script);
  chmodSync(join(dir, 'git'), 0o755);
  onTestFinished(() => void vi.unstubAllEnvs());
  vi.stubEnv('OTHER_PATH', process.env.PATH);
  vi.stubEnv('PATH', `${dir}:${process.env.PATH}`);
}

test('a network that comes and goes is waited for', async () => {
  const { made: client, path } = await repository('client');
  const url = 'https://no-such.invalid/client.git';
  await client.git('checkout', '--quiet', '-b', 'other');
  const commit = await client.commit({ f: 'of a pull request' });
  await client.git('update-ref', 'refs/pull/1/head', commit);
  await client.git('checkout', '--quiet', 'main');
  await client.git('branch', '--quiet', '-D', 'other');
  whereTheNetworkComesAndGoes(url, path);
  const lines: string[] = [];
  const log = (line: string) => void lines.push(line);
  const of = { repository: url, ref: 'refs/pull/1/head', commit };
  const { candidate } = await settingsFor(['candidate'], { client: of }, log);
  expect(candidate.standIns).toMatchObject([{ url, commit }]);
  const suite = { repository: url, ref: 'feature', commit };
  await settingsFor(['candidate'], { suite }, log);
  const waited = lines.flatMap((line) => /^git (\S+) failed .*trying again/.exec(line)?.[1] ?? []);
  expect(waited).toEqual(['clone', 'fetch', 'ls-remote']);
});

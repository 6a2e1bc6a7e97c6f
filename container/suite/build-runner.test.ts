import { expect, test } from 'vitest';
import { allowedCpus, canPin } from '../../src/process/machine.ts';
import { aJobRequest } from '../../src/testing/requests.ts';
import { aHost } from '../../src/testing/run-results.ts';
import { tempDir } from '../../src/testing/temp-dir.ts';
import { JobDocument } from '../document.ts';
import { buildRunner } from './runner-builds.ts';

const never = new AbortController().signal;

function build(script: string, timeout?: AbortSignal, buildCpus?: readonly number[]) {
  const request = aJobRequest();
  const now = () => new Date();
  const sink = { write: async () => {} };
  const environment = { PATH: process.env.PATH };
  return buildRunner(
    ['sh', '-c', script],
    { environment },
    {
      ...{ request, now, environment, workDir: tempDir(), ...(buildCpus && { buildCpus }) },
      document: new JobDocument(request, aHost(), { sink, now, attempt: 1 }),
      signal: never,
      log: () => {},
    },
    timeout,
  );
}

test.each<[string, string, string[]]>([
  ['is the last line', 'echo building; echo /bin/runner --fast', ['/bin/runner', '--fast']],
  [
    'is quoted as Python’s list2cmdline does',
    `echo '"/a b/runner" "say \\"x\\"" ""'`,
    ['/a b/runner', 'say "x"', ''],
  ],
  ['is printed after what never ended a line', "printf 'at 99 %%' >&2; echo; echo run", ['run']],
])('the command of a runner %s', async (_, script, command) => {
  expect(await build(script)).toEqual({ command });
});

test.each([
  ['fails', 'echo "make: Error 2" >&2; exit 1', 'make: Error 2'],
  ['fails without a word', 'exit 7', 'exit code 7'],
  [
    'fails in a step',
    'echo "/b> make x"; echo "a.c:1: error: no"; echo "FAILED running: make x"; exit 1',
    'a.c:1: error: no',
  ],
  ['is killed', 'kill -9 $$', 'killed by SIGKILL (as the system does when memory runs out)'],
  ['prints nothing', 'true', 'the last line is not a command: nothing'],
  ['leaves a quote open', `echo '"/runner'`, 'the last line is not a command: "/runner'],
])('a build that %s gives no runner', async (_, script, why) => {
  expect(await build(script)).toEqual({ failure: `its runner could not be built: ${why}` });
});

test('a build that goes on without end is ended', async () => {
  expect(await build('exec sleep 1000', AbortSignal.abort())).toEqual({
    failure: 'its runner could not be built: it did not end within 2 h',
  });
});

test.runIf(await canPin())('a build may use more CPUs than its job', async () => {
  const cpu = allowedCpus().at(-1)!;
  const script = "sed -n 's/^Cpus_allowed_list:\\s*//p' /proc/self/status";
  expect(await build(script, undefined, [cpu])).toEqual({ command: [`${cpu}`] });
});

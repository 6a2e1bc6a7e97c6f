import { createWriteStream, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { incomingPrefix } from '../contract/results-bucket.ts';
import { isTerminal, type Job } from '../orchestrator/ports.ts';
import { allowedCpus, canPin } from '../process/machine.ts';
import { aPlannedJob } from '../testing/fake-backend.ts';
import { aCase, aJob, aRunResult } from '../testing/run-results.ts';
import { tempDir } from '../testing/temp-dir.ts';
import { collectFrom, ProcessBackend } from './process-backend.ts';

/** A backend whose jobs run this script with Node. */
function backendFor(
  script: string,
  cpus: readonly number[] | null = null,
  lost: AbortSignal = AbortSignal.any([]),
) {
  const dir = tempDir();
  const program = join(dir, 'job.mjs');
  writeFileSync(program, script);
  const log = join(dir, 'job.log');
  const placed: string[] = [];
  const backend = new ProcessBackend({
    command: [process.execPath, program],
    env: { PATH: process.env.PATH },
    place: async (instanceType) => {
      placed.push(instanceType);
      return cpus;
    },
    openLog: () => createWriteStream(log),
    now: () => new Date('2026-01-01T00:00:00Z'),
    lost,
  });
  return { backend, dir, log, placed };
}

async function ended(backend: ProcessBackend, { jobId }: Job): Promise<Job> {
  return vi.waitUntil(
    async () => {
      const job = await backend.describe(jobId);
      return isTerminal(job.status) && job;
    },
    { timeout: 60_000, interval: 5 },
  );
}

const pinning = await canPin();

describe('ProcessBackend', () => {
  const planned = aPlannedJob('local');

  test('a job is told its request and succeeds with exit code 0', async () => {
    const { backend, placed } = backendFor('console.log(process.argv.slice(2).join("\\n"))');
    const job = await backend.submit(planned);
    expect(job).toMatchObject({ jobName: 'key-local', status: 'RUNNING' });
    expect(await ended(backend, job)).toMatchObject({ status: 'SUCCEEDED', statusReason: null });
    const { lines } = await backend.readLog(job);
    const { request } = planned.parameters;
    expect(lines).toEqual(['--request', request, '--grace-seconds', '5']);
    expect(placed).toEqual(['local']);
  });

  test.each([
    ['process.exit(3)', 'the job ended with exit code 3'],
    ['process.kill(process.pid, "SIGKILL")', 'the job was killed by SIGKILL'],
  ])('a job that runs %s has failed', async (script, statusReason) => {
    const { backend } = backendFor(script);
    const job = await ended(backend, await backend.submit(planned));
    expect(job).toMatchObject({ status: 'FAILED', statusReason });
  });

  test('a log page holds what is new, and the file holds all', async () => {
    const { backend, log } = backendFor('console.log("one"); console.error("two")');
    const job = await backend.submit(planned);
    await ended(backend, job);
    const first = await backend.readLog(job);
    expect([...first.lines].sort()).toEqual(['one', 'two']);
    const second = await backend.readLog(job);
    expect(second).toEqual({ lines: [], cursor: first.cursor });
    await expect.poll(() => readFileSync(log, 'utf8').split('\n')).toHaveLength(3);
  });

  test('a job in flight is listed and found by name; one that has ended is only found', async () => {
    const { backend } = backendFor('setInterval(() => {}, 1000)');
    const job = await backend.submit(planned);
    expect((await backend.listInFlight()).map(({ jobId }) => jobId)).toEqual([job.jobId]);
    await backend.terminate(job.jobId);
    expect(await backend.listInFlight()).toEqual([]);
    expect(await backend.findByName('key-local')).toMatchObject({ status: 'FAILED' });
    expect(await backend.findByName('key-other')).toBeNull();
  });

  test('a terminated job may store what it has, and may be terminated again', async () => {
    const script = `
      import { writeFileSync } from 'node:fs';
      process.on('SIGTERM', () => { writeFileSync('STORED', ''); process.exit(130); });
      setInterval(() => {}, 1000);
      console.log('ready');`;
    const { backend, dir } = backendFor('');
    writeFileSync(join(dir, 'job.mjs'), script.replace('STORED', join(dir, 'stored')));
    const job = await backend.submit(planned);
    await expect.poll(async () => (await backend.readLog(job)).lines).toContain('ready');
    await backend.terminate(job.jobId);
    expect(readFileSync(join(dir, 'stored'), 'utf8')).toBe('');
    await backend.terminate(job.jobId);
    expect((await backend.describe(job.jobId)).statusReason).toBe(
      'the job ended with exit code 130',
    );
  });

  test('what they measure is lost: a job is ended for that reason, and none is begun', async () => {
    const lost = new AbortController();
    const { backend } = backendFor('setInterval(() => {}, 1000)', null, lost.signal);
    const job = await backend.submit(planned);
    expect(await backend.findBroken()).toBeNull();
    lost.abort('the server was killed');
    expect(await ended(backend, job)).toMatchObject({
      ...{ status: 'FAILED', statusReason: 'the server was killed' },
    });
    expect(await backend.findBroken()).toBe('the server was killed');
    // As it was begun, before anybody had asked.
    const late = await backend.submit(aPlannedJob('late'));
    expect(await ended(backend, late)).toMatchObject({ statusReason: 'the server was killed' });
  });

  test('a job that does not exist is an error', async () => {
    const { backend } = backendFor('');
    await expect(backend.describe('nobody')).rejects.toThrow('There is no job nobody.');
  });

  test.runIf(pinning)('a job runs on the CPUs of its instance type', async () => {
    const cpu = allowedCpus().at(-1)!;
    const script = `import { readFileSync } from 'node:fs';
      console.log(/^Cpus_allowed_list:\\s*(.*)$/m.exec(readFileSync('/proc/self/status', 'utf8'))[1]);`;
    const { backend } = backendFor(script, [cpu]);
    const job = await backend.submit(planned);
    await ended(backend, job);
    expect((await backend.readLog(job)).lines).toEqual([String(cpu)]);
  });
});

function folder() {
  const dir = tempDir();
  const planned = aPlannedJob('local');
  const incoming = join(dir, incomingPrefix(planned.request));
  mkdirSync(incoming, { recursive: true });
  return { planned, incoming, collect: collectFrom(dir) };
}

describe('what jobs stored', () => {
  test('is the newest document of every attempt, merged', async () => {
    const { planned, incoming, collect } = folder();
    const names = ['001-000009.json', '001-000010.json', '002-000001.json', '002-000002.json.part'];
    for (const [index, name] of names.entries()) {
      const cases = [aCase({ workload: 'same' }), aCase({ workload: `of-document-${index}` })];
      const job = aJob({ reason: `document ${index}`, cases });
      const run = aRunResult({ runKey: planned.request.runKey, jobs: [job] });
      writeFileSync(join(incoming, name), JSON.stringify(run));
    }
    const collected = await collect(planned);
    expect(collected).toMatchObject({ job: { reason: 'document 2' } });
    const cases = collected && 'job' in collected ? collected.job.cases : [];
    expect(cases.map(({ workload }) => workload)).toEqual([
      'same',
      'of-document-2',
      'of-document-1',
    ]);
  });

  test('is nothing where a job stored nothing', async () => {
    const { collect } = folder();
    expect(await collect(aPlannedJob('other'))).toBeNull();
    expect(await collect(aPlannedJob('local'))).toBeNull();
  });

  test.each([
    ['of another version', '{"schemaVersion":3}', 'schemaVersion 3'],
    ['of another run', JSON.stringify(aRunResult()), 'its run key is "local-1" instead of "key"'],
  ])('is rejected, with where it lies, when it is %s', async (_, text, why) => {
    const { planned, incoming, collect } = folder();
    writeFileSync(join(incoming, '001-000001.json'), text);
    const collected = await collect(planned);
    expect(collected).toEqual({ rejected: expect.stringContaining(why) });
    expect(collected).toEqual({ rejected: expect.stringContaining(incoming) });
  });
});

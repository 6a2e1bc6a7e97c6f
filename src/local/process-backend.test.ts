import { createWriteStream, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { isTerminal, type Job } from '../orchestrator/ports.ts';
import { allowedCpus, canPin } from '../process/machine.ts';
import { aPlannedJob } from '../testing/fake-backend.ts';
import { tempDir } from '../testing/temp-dir.ts';
import { ProcessBackend } from './process-backend.ts';

/** A backend whose jobs run this script with Node. */
function backendFor(script: string, cpus: readonly number[] | null = null) {
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
  });
  return { backend, dir, log, placed };
}

async function ended(backend: ProcessBackend, { jobId }: Job): Promise<Job> {
  return vi.waitUntil(
    async () => {
      const job = await backend.describe(jobId);
      return isTerminal(job.status) && job;
    },
    { timeout: 20_000, interval: 5 },
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
    await vi.waitUntil(() => readFileSync(log, 'utf8').split('\n').length === 3);
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
    await vi.waitUntil(async () => (await backend.readLog(job)).lines.includes('ready'), {
      timeout: 20_000,
    });
    await backend.terminate(job.jobId);
    expect(readFileSync(join(dir, 'stored'), 'utf8')).toBe('');
    await backend.terminate(job.jobId);
    expect((await backend.describe(job.jobId)).statusReason).toBe(
      'the job ended with exit code 130',
    );
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

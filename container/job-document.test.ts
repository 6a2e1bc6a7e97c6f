import { describe, expect, test } from 'vitest';
import { readRunResult } from '../src/contract/read-document.ts';
import { aJobRequest } from '../src/testing/requests.ts';
import { aCase } from '../src/testing/run-results.ts';
import { hostFacts } from './host-facts.ts';
import { JobDocument } from './job-document.ts';

function document(write: (name: string, text: string) => Promise<void>) {
  const now = () => new Date('2026-01-01T00:00:00Z');
  return new JobDocument(aJobRequest(), hostFacts(), { sink: { write }, now, attempt: 2 });
}

describe('a job’s document', () => {
  test('is stored whole after every case, under a new name', async () => {
    const stored = new Map<string, string>();
    const job = document(async (name, text) => void stored.set(name, text));
    job.putCase(aCase({ workload: 'one' }));
    job.putCase(aCase({ workload: 'two' }));
    await job.finish(null);
    const runs = [...stored].map(([name, text]) => readRunResult(text, name));
    expect([...stored.keys()]).toEqual(['002-000001.json', '002-000002.json', '002-000003.json']);
    expect(runs.map((run) => run.jobs[0]?.cases.length)).toEqual([1, 2, 2]);
    expect(runs.map((run) => run.jobs[0]?.status)).toEqual(['FAILED', 'FAILED', 'SUCCEEDED']);
    expect(runs[0]?.jobs[0]?.reason).toBe('the job did not reach its end');
  });

  test('is written one at a time and in order, however slow the store', async () => {
    const written: string[] = [];
    let release = () => {};
    const first = new Promise<void>((resolve) => {
      release = resolve;
    });
    const job = document(async (name) => {
      if (written.length === 0) await first;
      written.push(name);
    });
    job.putCase(aCase());
    job.putCase(aCase());
    const finished = job.finish(null);
    release();
    await finished;
    expect(written).toEqual([...written].sort());
    expect(written).toHaveLength(3);
  });

  test('throws at the end what went wrong on the way', async () => {
    const job = document(async () => {
      throw new Error('no space');
    });
    job.putCase(aCase());
    await expect(job.finish(null)).rejects.toThrow('no space');
  });
});

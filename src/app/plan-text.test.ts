import { expect, test } from 'vitest';
import { spelledOut } from '../contract/input-error.ts';
import type { JobRequest } from '../contract/job-request.ts';
import type { Bucket } from '../contract/names.ts';
import { SEQUENTIAL_DESIGN } from '../judge/judge.ts';
import { aJobRequest, aWorkload } from '../testing/requests.ts';
import { describePlan } from './plan-text.ts';

const STANDARD = { name: 'a-bucket', storageClass: 'S3Standard' } as const;
const EXPRESS = { name: 'a--use1-az4--x-s3', storageClass: 'S3Express' } as const;

/** What is said of two clients and one workload of a minute, on one instance type. */
function describe(buckets: Bucket[], fields: Partial<JobRequest> = {}): string {
  return ofRequest({ buckets, ...fields });
}

function ofRequest(fields: Partial<JobRequest>, count = 1): string {
  const request = aJobRequest({ s3Clients: ['crt-c', 'rclone'], ...fields });
  const job = { jobName: '', queue: '', jobDefinition: '', instanceType: 'local', parameters: {} };
  const offer = {
    ...{ s3Clients: null, missing: [], defaultClients: [], workloadNames: [], notes: [] },
    ...{ chosen: ['w'], refused: new Map() },
    workloads: new Map([['w', aWorkload({ maxRepeatSecs: 59 })]]),
  };
  const plan = { runKey: 'key', jobs: Array(count).fill({ ...job, request }) };
  return spelledOut(describePlan(plan, offer, 'S3'), (name) => `<${name}>`);
}

test('a case is counted for each bucket, as is its time', () => {
  const most = (time: string) =>
    `Repeating stops after at most ${time} in all (maxRepeatSecs of the workloads); starts, checks and runs that have begun come on top.`;
  expect(describe([STANDARD])).toContain(`local; 2 cases. ${most('1m 58s')}`);
  expect(describe([STANDARD, EXPRESS])).toContain(`local; 4 cases. ${most('3m 56s')}`);
});

const BUILDS = 'how long that takes is not known (minutes to an hour), and not in this figure.';
const SUITE = { repository: '/suite', ref: null, commit: 'f'.repeat(40) };

test('what is not known of a suite that is built first is said', () => {
  expect(describe([STANDARD])).not.toContain('First');
  expect(describe([STANDARD], { suite: SUITE })).toContain(
    `come on top.\nFirst the runners are built: ${BUILDS}`,
  );
});

test('of a comparison says what it does, and no time that nobody knows', () => {
  const compare = (budgetSeconds: number | null) => ({
    ...{ suite: { ref: null, commit: null }, client: null, instanceTypes: 1, maxCaseSeconds: 60 },
    design: { againstItself: true, seed: 1, ...SEQUENTIAL_DESIGN, budgetSeconds },
  });
  const rounds = 'local; 2 cases, 3 rounds of each, up to 30 of those that stand out; ';
  expect(describe([STANDARD], { compare: compare(null) })).toContain(
    `${rounds}how long it takes is shown after the first case.`,
  );
  expect(describe([STANDARD], { compare: compare(90) })).toContain(
    `${rounds}at most 1m 30s of measuring (<budget>).`,
  );
});

test('of S3 clients in turn the budget is said, for all instance types, and what comes beside it', () => {
  const turns = { seed: 1, budgetSeconds: 37.5, sized: true };
  expect(ofRequest({ turns }, 2)).toBe(
    'Benchmarking crt-c, rclone with the built-in suite against S3:\n' +
      'local, local; as many workloads as there is time for, in sizes that suit this machine. ' +
      '1m 15s of measuring (<budget>), and about 18s to prepare and check.',
  );
  const named = { turns: { ...turns, sized: false }, workloads: ['a', 'b'] };
  expect(ofRequest(named)).toContain('local; 2 workloads. 38s of measuring (<budget>)');
  expect(ofRequest({ turns: { ...turns, mostRounds: 10 } })).toContain(
    ' 10 runs of each S3 client (<runs>). ',
  );
  const unbound = { turns: { ...turns, budgetSeconds: null, sized: false } };
  expect(ofRequest(unbound)).toMatch(/local; all workloads\.$/);
});

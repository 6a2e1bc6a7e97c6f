/** Five S3 clients under each profile, measured by the command line itself. */
import { delimiter, dirname, join } from 'node:path';
import { keptMeasurements, rateOf } from '../../src/contract/measurement.ts';
import type { CaseResult } from '../../src/contract/run-result.ts';
import { readProgram } from '../../src/process/start-program.ts';
import { PROFILES } from '../../src/s3-server/profiles.ts';
import { type RunningS3Server, startS3Server } from '../../src/s3-server/server.ts';
import { median } from '../../src/stats/quantile.ts';
import { type Figure, showTable } from '../figures.ts';
import { readLatest } from '../runs.ts';

const CLIENTS = ['raw-http', 'sdk-js', 'boto3', 'rclone', 's5cmd'];
/** By default they try ten times; AWS's SDKs three (JavaScript) or five times (Python), which may not be enough. */
const PATIENT = ['rclone', 's5cmd'];
const WORKLOADS = ['download-64KiB-128x', 'download-128MiB-1x'];
const BUDGET = '8s';
const LONGEST_MS = 5 * 60_000;

/**
 * @param python of a virtual environment with boto3 and s5cmd
 * @param only the profile of this name; undefined: all
 */
export async function whatClientsMeet(
  dir: string,
  python: string,
  only: string | undefined,
): Promise<Figure[]> {
  const rows = [['profile', 'workload', ...CLIENTS]];
  /** Of each client under a profile, by workload, why it was not measured. */
  const failures = new Map<string, readonly string[]>();
  for (const [name, profile] of PROFILES) {
    if (only !== undefined && name !== only) continue;
    // In this process, which only waits meanwhile: so it can be asked what the clients met.
    const server = await startS3Server({ dir: join(dir, `clients-${name}`), profile });
    const columns: (readonly string[])[] = [];
    for (const client of CLIENTS) {
      const before = { ...server.troubled };
      const cases: CaseResult[] = [];
      for (const workload of WORKLOADS) {
        const out = join(dir, `out-${name}-${client}-${workload}`);
        cases.push(...(await measure(server, { client, out, python, workload })));
      }
      const troubles = Object.entries(server.troubled ?? {})
        .map(([what, count]) => [what, count - (before[what as keyof typeof before] ?? 0)] as const)
        .filter(([, count]) => count > 0)
        .map(([what, count]) => `${count} ${what}`);
      columns.push(WORKLOADS.map((workload) => cellOf(cases, workload)));
      const reasons = WORKLOADS.flatMap((workload) => {
        const found = cases.find((one) => one.workload === workload);
        return found?.status === 'measured'
          ? []
          : `${workload}: ${found?.reason ?? 'not measured'}`;
      });
      failures.set(`${name} ${client}`, reasons);
      console.log([name, client, ...columns.at(-1)!, ...troubles].join('  '));
    }
    await server.close();
    for (const [at, workload] of WORKLOADS.entries()) {
      rows.push([name, workload, ...columns.map((column) => column[at]!)]);
    }
  }
  console.log(`\n${showTable(rows)}\n(Gb/s, CPU seconds of the client for each GB)`);
  for (const [who, reasons] of failures) {
    for (const reason of reasons) console.log(`${who}, ${reason}`);
  }
  if (only !== undefined && only !== 'throttled') return [];
  const gaveUp = failures.get('throttled raw-http')!.find((reason) => reason.includes(' 503 '));
  const wentOn = PATIENT.filter((one) => failures.get(`throttled ${one}`)!.length === 0);
  return [
    {
      name: 'throttled: a client that gives up on 503',
      measured: gaveUp ?? 'did not fail',
      value: gaveUp === undefined ? 'goes on' : 'fails',
      bound: 'fails',
      reached: gaveUp !== undefined,
    },
    {
      name: 'throttled: clients that back off, ten times if need be',
      measured: wentOn.join(', '),
      value: `${wentOn.length} of ${PATIENT.length} go on`,
      bound: `${PATIENT.length} of ${PATIENT.length}`,
      reached: wentOn.length === PATIENT.length,
    },
  ];
}

interface Asked {
  client: string;
  workload: string;
  out: string;
  python: string;
}

async function measure(
  { bucket, credentials, endpoint }: RunningS3Server,
  { client, out, python, workload }: Asked,
): Promise<readonly CaseResult[]> {
  const main = join(import.meta.dirname, '../../src/cli/main.ts');
  const options = ['--endpoint', endpoint, '--bucket', bucket, '--instance-types', 'local'];
  const what = ['--s3-clients', client, '--workloads', workload, '--budget', BUDGET, '--out', out];
  const { stderr, stdout } = await readProgram([process.execPath, main, ...options, ...what], {
    env: {
      ...process.env,
      PATH: [dirname(python), process.env.PATH].join(delimiter),
      AWS_ACCESS_KEY_ID: credentials.accessKeyId,
      AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
    },
    timeoutMs: LONGEST_MS,
  });
  try {
    const run = await readLatest(out);
    return run.jobs.flatMap(({ cases }) => cases);
  } catch {
    console.log((stderr || stdout).slice(-500));
    return [];
  }
}

function cellOf(cases: readonly CaseResult[], workload: string): string {
  const found = cases.find((one) => one.workload === workload);
  if (!found) return 'not measured';
  if (found.status !== 'measured') return found.status;
  const kept = keptMeasurements(found);
  const rate = median(kept.map(rateOf));
  const known = kept.flatMap(({ cpuSeconds }) => cpuSeconds ?? []);
  const perGigabyte = (1e9 * median(known)) / (found.bytesPerRun ?? 0);
  return `${rate.toPrecision(3)}, ${known.length > 0 ? perGigabyte.toPrecision(3) : '?'}`;
}

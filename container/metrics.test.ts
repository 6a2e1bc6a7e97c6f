import type { CfnDashboard } from 'aws-cdk-lib/aws-cloudwatch';
import { App, Stack } from 'aws-cdk-lib/core';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { nightlyDashboard } from '../infra/monitoring.ts';
import { METRICS_A_RUN } from '../src/contract/deployment.ts';
import type { CaseResult } from '../src/contract/run-result.ts';
import { SEQUENTIAL_DESIGN } from '../src/judge/judge.ts';
import { withoutDelay } from '../src/testing/fake-aws/client-side.ts';
import { FakeMetrics } from '../src/testing/fake-aws/metrics.ts';
import { aJobRequest } from '../src/testing/requests.ts';
import { aCase, aFailedCase, aHost, aSkippedCase } from '../src/testing/run-results.ts';
import { JobDocument } from './document.ts';
import { metricsClient, reportMetrics, sendMetrics } from './metrics.ts';

const AT = new Date('2026-11-22T07:30:00Z');
const REGION = 'us-west-2';

/** A CloudWatch, and a job beside it. */
async function start() {
  const cloudWatch = await FakeMetrics.start(REGION, () => AT);
  vi.stubEnv('AWS_ENDPOINT_URL_CLOUDWATCH', cloudWatch.url);
  vi.stubEnv('AWS_ACCESS_KEY_ID', cloudWatch.session.accessKeyId);
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', cloudWatch.session.secretAccessKey);
  vi.stubEnv('AWS_SESSION_TOKEN', cloudWatch.session.sessionToken);
  onTestFinished(async () => {
    vi.unstubAllEnvs();
    await cloudWatch[Symbol.asyncDispose]();
  });
  const lines: string[] = [];
  const log = (line: string) => lines.push(line);
  const { signal } = new AbortController();
  const of = { instanceType: 'c7gn.16xlarge', gigabitsPerSecond: 200 };
  const where = { ...of, branch: 'main', at: AT, signal, log };
  const send = async (...cases: CaseResult[]) => {
    const client = await metricsClient({ region: REGION, retryStrategy: withoutDelay() });
    await sendMetrics(cases, where, client);
  };
  return { cloudWatch, lines, log, send };
}

describe('the metrics of a job', () => {
  test('are two for every run that counts, as the reference suite sends them', async () => {
    const { cloudWatch, lines, send } = await start();
    await send(
      aCase({
        s3Client: 'raw-http',
        workload: 'upload-64KiB-1x.old',
        storageClass: 'S3Express',
        bytesPerRun: 125_000_000,
        gigabitsPerSecond: [1, 2, 4],
      }),
    );
    const shared = {
      namespace: 'S3Benchmarks',
      seconds: AT.getTime() / 1000,
      dimensions: {
        S3Client: 'raw-http',
        InstanceType: 'c7gn.16xlarge',
        Branch: 'main',
        Workload: 'upload-64KiB-1x',
        StorageClass: 'S3Express',
      },
    };
    const throughput = { name: 'Throughput', unit: 'Gigabits/Second', ...shared };
    const duration = { name: 'Duration', unit: 'Seconds', ...shared };
    expect(cloudWatch.data).toEqual([
      { ...throughput, value: 2 },
      { ...duration, value: 0.5 },
      { ...throughput, value: 4 },
      { ...duration, value: 0.25 },
      {
        ...{ name: 'LineRate', unit: 'Gigabits/Second', value: 200 },
        ...{ namespace: 'S3Benchmarks', seconds: AT.getTime() / 1000 },
        dimensions: { InstanceType: 'c7gn.16xlarge' },
      },
    ]);
    expect(lines).toEqual(['Sent 5 metrics to CloudWatch']);
  });

  test('have what a run cost where it is known, and no Gb/s of requests', async () => {
    const { cloudWatch, send } = await start();
    const [run] = aCase({ gigabitsPerSecond: [1] }).measurements;
    const costs = { cpuSeconds: 0.5, peakMemoryBytes: 2 ** 20 };
    const { gigabitsPerSecond: _, ...request } = run!;
    await send(
      aCase({ bytesPerRun: 250_000_000, measurements: [{ ...run!, ...costs }] }),
      aCase({
        ...{ workload: 'head', bytesPerRun: null, requestsPerRun: { head: 100 } },
        measurements: [{ ...request, requestsPerSecond: 200, ...costs }],
      }),
    );
    const sent = cloudWatch.data.map(({ name, unit, value }) => [name, unit, value]);
    expect(sent.filter(([name]) => name !== 'Duration' && name !== 'LineRate')).toEqual([
      ['Throughput', 'Gigabits/Second', 1],
      ['CpuSecondsPerGigabyte', 'None', 2],
      ['PeakMemory', 'Bytes', 2 ** 20],
      ['RequestRate', 'Count/Second', 200],
      ['CpuSecondsPerRequest', 'None', 0.005],
      ['PeakMemory', 'Bytes', 2 ** 20],
    ]);
    // The price of a run counts on that; with the line rate of the job.
    expect(sent).toHaveLength(2 * METRICS_A_RUN + 1);
  });

  test('are what the dashboards look for', async () => {
    const { cloudWatch, send } = await start();
    await send(aCase({ gigabitsPerSecond: [1] }));
    const stack = new Stack(new App(), 'Stack', { env: { region: REGION } });
    nightlyDashboard(stack, 'Dashboard', {
      stackName: 'stack',
      storageClass: 'S3Standard',
      instanceTypes: ['c7gn.16xlarge'],
      defaultInstanceType: 'c7gn.16xlarge',
      s3Clients: ['sdk-js', 's5cmd'],
      workloads: ['download-64KiB-128x'],
    });
    const body = (stack.node.findChild('Dashboard') as CfnDashboard).dashboardBody;
    const [sent, , lineRate] = cloudWatch.data;
    const [first, , [search], last] = JSON.parse(body).widgets[0].properties.metrics;
    const named = (row: unknown[]) => {
      const [namespace, name, ...rest] = row.filter((one) => typeof one === 'string');
      const pairs = rest.flatMap((key, at) => (at % 2 === 0 ? [[key, rest[at + 1]]] : []));
      return { namespace, name, dimensions: Object.fromEntries(pairs) };
    };
    expect(sent).toMatchObject(named(first));
    expect(lineRate).toMatchObject(named(last));
    const [, schema = '', terms = ''] =
      /SEARCH\('\{([^}]*)\} ([^']*)'/.exec(search.expression) ?? [];
    expect(schema.split(',').sort()).toEqual(
      [sent!.namespace, ...Object.keys(sent!.dimensions)].sort(),
    );
    const all: Record<string, string> = { MetricName: sent!.name, ...sent!.dimensions };
    const wanted = [...terms.matchAll(/(?<!NOT )\b(\w+)="([^"]*)"/g)];
    expect(wanted.map(([, key = '']) => all[key])).toEqual(wanted.map(([, , value]) => value));
    expect(wanted).toHaveLength(5);
    expect(terms).toContain('NOT S3Client="sdk-js" NOT S3Client="s5cmd"');
  });

  test('count the runs before a failure, and nothing else of cases without a measurement', async () => {
    const { cloudWatch, send } = await start();
    const died = aCase({ status: 'failed', reason: 'Bus error', gigabitsPerSecond: [1, 2] });
    await send(aFailedCase(), aSkippedCase(), died);
    expect(cloudWatch.data.map(({ value }) => value)).toEqual([2, expect.any(Number), 200]);
  });

  test('come in as few requests as CloudWatch takes', async () => {
    const { cloudWatch, send } = await start();
    const cases = Array.from({ length: 132 }, (_, index) =>
      aCase({ s3Client: `client-${index}`, gigabitsPerSecond: Array(11).fill(1) }),
    );
    await send(...cases);
    expect(cloudWatch.data).toHaveLength(132 * 10 * 2 + 1);
    expect(cloudWatch.calls).toHaveLength(6);
  });

  test('are not sent when there are none', async () => {
    const { cloudWatch, send } = await start();
    await send(aFailedCase());
    expect(cloudWatch.calls).toEqual([]);
  });

  test.each(['throttle', 'server-error', 'drop-request'] as const)(
    'get over a %s',
    async (fault) => {
      const { cloudWatch, lines, send } = await start();
      cloudWatch.faults.add('monitoring:PutMetricData', fault, { times: 2 });
      await send(aCase({ gigabitsPerSecond: [1] }));
      expect(cloudWatch.data).toHaveLength(3);
      expect(lines).toEqual(['Sent 3 metrics to CloudWatch']);
    },
  );

  test.each<[Parameters<FakeMetrics['faults']['add']>[1], RegExp]>([
    ['deny', /cloudwatch:PutMetricData on namespace S3Benchmarks is not allowed/],
    ['server-error', /internal error/],
    ['drop-request', /socket hang up|ECONNRESET/],
  ])('cost no measurement when CloudWatch answers with %s', async (fault, why) => {
    const { cloudWatch, lines, send } = await start();
    cloudWatch.faults.add('monitoring:PutMetricData', fault);
    await send(aCase());
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^warning: the metrics could not be sent to CloudWatch: /);
    expect(lines[0]).toMatch(why);
    expect(cloudWatch.calls).toHaveLength(fault === 'deny' ? 1 : 3);
  });
});

describe('a job', () => {
  const rights = { metrics: true, trusted: true, trigger: 'schedule' } as const;
  const asked = { ...rights, instanceType: 'c7gn.16xlarge', region: REGION };
  const design = { againstItself: true, seed: 1, budgetSeconds: null, ...SEQUENTIAL_DESIGN };
  const suite = { ref: null, commit: null };
  const compare = { suite, client: null, design, instanceTypes: 1, maxCaseSeconds: 1 };

  async function report(request: Parameters<typeof aJobRequest>[0], aborted = false) {
    const { cloudWatch, log } = await start();
    const whole = aJobRequest(request);
    const now = () => AT;
    const sink = { write: async () => {} };
    const document = new JobDocument(whole, aHost(), { sink, now, attempt: 1 });
    document.putCase(aCase({ gigabitsPerSecond: [1] }));
    const signal = aborted ? AbortSignal.abort() : new AbortController().signal;
    await reportMetrics({ request: whole, document, log, now, signal });
    return cloudWatch.data;
  }

  test('sends the metrics of its document', async () => {
    const data = await report(asked);
    expect(data[0]?.dimensions).toMatchObject({ InstanceType: 'c7gn.16xlarge', Branch: 'main' });
    expect(data).toHaveLength(2);
  });

  test.each([
    ['it was not asked to', { ...asked, metrics: false }],
    ['it may not', { ...asked, trusted: false }],
    ['it is a stranger’s', { ...asked, trigger: 'issue_comment' as const }],
    ['it compares', { ...asked, compare }],
  ])('sends none when %s', async (_, request) => {
    expect(await report(request)).toEqual([]);
  });

  test('sends none when it was stopped', async () => {
    expect(await report(asked, true)).toEqual([]);
  });
});

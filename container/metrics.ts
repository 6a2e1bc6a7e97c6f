import type { CloudWatchClient, MetricDatum } from '@aws-sdk/client-cloudwatch';
import { callAws } from '../src/aws/call-aws.ts';
import { type AwsAccess, clientConfig, until } from '../src/aws/client-config.ts';
import {
  COST_METRICS,
  DATA_A_REQUEST,
  DEFAULT_BRANCH,
  LINE_RATE_METRIC,
  type METRIC_DIMENSIONS,
  METRICS_NAMESPACE,
  SPEED_METRICS,
} from '../src/contract/deployment.ts';
import { messageOf, printable } from '../src/contract/input-error.ts';
import { costsOf, keptMeasurements, type Measurement } from '../src/contract/measurement.ts';
import { sendsMetrics } from '../src/contract/names.ts';
import type { CaseResult } from '../src/contract/run-result.ts';
import { requestsOf } from '../src/contract/tasks.ts';
import type { JobContext } from './job-context.ts';

/** What figures belong to, besides what their cases say. */
export interface MetricsContext {
  instanceType: string;
  /** Line rate of the instance type, if known. */
  gigabitsPerSecond: number | null;
  /** `main` for the default branch. */
  branch: string;
  /** When they were measured, at least to the day: dashboards have a point a night. */
  at: Date;
  signal: AbortSignal;
  log: (line: string) => void;
}

/**
 * Sends all that a job has measured, if it was asked to. A suite's own script could send it too
 * (`--report-metrics`), but ends with its first client where CloudWatch cannot be reached.
 */
export async function reportMetrics({
  document,
  log,
  now,
  request,
  signal,
}: Pick<JobContext, 'document' | 'log' | 'now' | 'request' | 'signal'>): Promise<void> {
  const { gigabitsPerSecond, instanceType, metrics, region, suite, trusted } = request;
  // Strangers' code has a role that may not.
  if (!metrics || !trusted || !sendsMetrics(request) || signal.aborted) return;
  const of = { instanceType, gigabitsPerSecond };
  const where = { ...of, branch: suite.ref ?? DEFAULT_BRANCH, at: now(), signal, log };
  await sendMetrics(document.cases, where, await metricsClient({ region }));
}

/** The client is loaded only where metrics are sent. */
export async function metricsClient(access: AwsAccess): Promise<CloudWatchClient> {
  const { CloudWatchClient } = await import('@aws-sdk/client-cloudwatch');
  return new CloudWatchClient(clientConfig(access));
}

/**
 * Sends every run but warm-ups, also those that came before a failure, as the reference suite does:
 * the same namespace, names, units and dimensions, so that one dashboard shows both; and what the runs cost,
 * where that is known, which the suite does not send. Metrics are a copy of what the result holds: when they cannot be sent the log says so, and that is all.
 */
export async function sendMetrics(
  cases: readonly CaseResult[],
  where: MetricsContext,
  client: CloudWatchClient,
): Promise<void> {
  const { PutMetricDataCommand } = await import('@aws-sdk/client-cloudwatch');
  const figures = cases.flatMap((one) => metricData(one, where));
  const data = figures.length > 0 ? [...figures, ...lineRate(where)] : [];
  const call = { action: 'cloudwatch:PutMetricData', resource: `namespace ${METRICS_NAMESPACE}` };
  try {
    for (let start = 0; start < data.length; start += DATA_A_REQUEST) {
      const MetricData = data.slice(start, start + DATA_A_REQUEST);
      const command = new PutMetricDataCommand({ Namespace: METRICS_NAMESPACE, MetricData });
      await callAws(call, undefined, () => client.send(command, until(where.signal)));
    }
    where.log(`Sent ${data.length} metrics to CloudWatch`);
  } catch (error) {
    const why = printable(messageOf(error), 400);
    where.log(`warning: the metrics could not be sent to CloudWatch: ${why}`);
  }
}

/** Once a job: an axis of CloudWatch reaches to the largest of its figures, and no further. */
function lineRate({ at, gigabitsPerSecond, instanceType }: MetricsContext): MetricDatum[] {
  if (gigabitsPerSecond === null) return [];
  return [
    {
      ...{ MetricName: LINE_RATE_METRIC, Unit: 'Gigabits/Second', Value: gigabitsPerSecond },
      Timestamp: at,
      Dimensions: [{ Name: 'InstanceType', Value: instanceType }],
    },
  ];
}

function metricData(
  result: CaseResult,
  { instanceType, branch, at }: MetricsContext,
): MetricDatum[] {
  const dimensions: Record<(typeof METRIC_DIMENSIONS)[number], string> = {
    S3Client: result.s3Client,
    InstanceType: instanceType,
    Branch: branch,
    // The suite cuts its workloads' names there.
    Workload: result.workload.split('.')[0]!,
    StorageClass: result.storageClass,
  };
  const shared = {
    Timestamp: at,
    Dimensions: Object.entries(dimensions).map(([Name, Value]) => ({ Name, Value })),
  };
  return keptMeasurements(result).flatMap((run): MetricDatum[] => [
    { ...speedOf(run), ...shared },
    { MetricName: SPEED_METRICS.duration, Unit: 'Seconds', Value: run.seconds, ...shared },
    ...costsOfRun(run, result).map((cost) => ({ ...cost, ...shared })),
  ]);
}

function speedOf({ gigabitsPerSecond, requestsPerSecond }: Measurement): MetricDatum {
  const { requests, throughput } = SPEED_METRICS;
  return requestsPerSecond === undefined
    ? { MetricName: throughput, Unit: 'Gigabits/Second', Value: gigabitsPerSecond }
    : { MetricName: requests, Unit: 'Count/Second', Value: requestsPerSecond };
}

/** What is not known is not sent. */
function costsOfRun(run: Measurement, { bytesPerRun, requestsPerRun }: CaseResult): MetricDatum[] {
  const size = { bytes: bytesPerRun, requests: requestsOf(requestsPerRun) };
  const { cpuSecondsPerGigabyte, cpuSecondsPerRequest, peakMemoryBytes } = costsOf([run], size);
  const datum = (MetricName: string, Unit: 'None' | 'Bytes', Value: number | null) =>
    Value === null ? [] : [{ MetricName, Unit, Value }];
  return [
    // CloudWatch has no unit of that kind.
    ...datum(COST_METRICS.cpu, 'None', cpuSecondsPerGigabyte),
    ...datum(COST_METRICS.cpuOfRequest, 'None', cpuSecondsPerRequest),
    ...datum(COST_METRICS.memory, 'Bytes', peakMemoryBytes),
  ];
}

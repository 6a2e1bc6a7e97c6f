/** Where the console shows a job, and what it waits for. */
import { consoleOf } from '../contract/deployment.ts';

/** Page of a Batch job. */
export function jobPage(region: string, jobId: string): string {
  return `${batchHome(region)}#jobs/detail/${encodeURIComponent(jobId)}`;
}

/** Page of a Batch compute environment. */
export function computeEnvironmentPage(region: string, arn: string): string {
  return `${batchHome(region)}#compute-environments/detail/${encodeURIComponent(arn)}`;
}

/** Page of the EC2 quotas of the account. */
export function quotasPage(region: string): string {
  return `${consoleOf(region)}/servicequotas/home/services/ec2/quotas?region=${region}`;
}

/** Page of one log stream. */
export function logPage(region: string, logGroup: string, logStream: string): string {
  const home = `${consoleOf(region)}/cloudwatch/home?region=${region}`;
  return `${home}#logsV2:log-groups/log-group/${escapeTwice(logGroup)}/log-events/${escapeTwice(logStream)}`;
}

function batchHome(region: string): string {
  return `${consoleOf(region)}/batch/home?region=${region}`;
}

/** CloudWatch's page wants names encoded twice, with `$` for the `%` of the second time. */
function escapeTwice(name: string): string {
  return encodeURIComponent(encodeURIComponent(name)).replaceAll('%', '$');
}

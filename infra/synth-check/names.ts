/** What things of a deployed stack are called, so that requests to them can be judged. */
import { partitionOf } from '../../src/contract/aws-places.ts';
import {
  JOB_TAGS,
  LOG_STREAM_PREFIX,
  logGroupOf,
  PROJECT_TAG,
} from '../../src/contract/deployment.ts';
import { StackNames } from '../manifest.ts';
import type { Settings } from '../settings/read-settings.ts';

/** ARNs, but for what has another name. */
export type Names = ReturnType<typeof namesOf>;

const JOB_ID = '01234567-89ab-cdef-0123-456789abcdef';

/** Names in the stack of the settings; `instanceType` is the one whose jobs are judged. */
export function namesOf(
  { account, region, stackName }: Pick<Settings, 'account' | 'region' | 'stackName'>,
  instanceType: string,
) {
  const partition = partitionOf(region);
  const names = new StackNames(stackName);
  const arn = (service: string, rest: string) =>
    `arn:${partition}:${service}:${region}:${account}:${rest}`;
  const s3 = (rest: string) => `arn:${partition}:s3:::${rest}`;
  const batch = (rest: string) => arn('batch', rest);
  const logGroup = arn('logs', `log-group:${logGroupOf(stackName)}`);
  return {
    any: '*',
    manifest: arn('ssm', `parameter${names.manifestParameter}`),
    queue: batch(`job-queue/${names.queue(instanceType)}`),
    trusted: batch(`job-definition/${names.trusted(instanceType)}:1`),
    untrusted: batch(`job-definition/${names.untrusted(instanceType)}:1`),
    lock: batch('consumable-resource/Lock-0123456789ab'),
    newJob: batch(`job/${JOB_ID}`),
    jobTags: tagged(JOB_TAGS),
    canaryTags: tagged(JOB_TAGS.filter((key) => key !== 'runKey')),
    logGroup,
    logStream: `${logGroup}:log-stream:${LOG_STREAM_PREFIX}/default/0123456789ab`,
    bucket: s3('s3benchmarks-standardbucket-0123456789ab'),
    download: s3('s3benchmarks-standardbucket-0123456789ab/download/5GiB/1'),
    upload: s3('s3benchmarks-standardbucket-0123456789ab/upload/5GiB/1'),
    expressBucket: arn('s3express', 'bucket/0123456789ab--usw2-az1--x-s3'),
    results: s3('s3benchmarks-resultsbucket-0123456789ab'),
    incoming: s3(
      `s3benchmarks-resultsbucket-0123456789ab/incoming/gh-1/${'0'.repeat(32)}/${instanceType}/001-000001.json`,
    ),
    history: s3('s3benchmarks-resultsbucket-0123456789ab/history/schedule/2026/11/27/gh-1.json'),
    cluster: arn('ecs', `cluster/AWSBatch-Environment-0123456789ab-${JOB_ID}`),
    machine: arn(
      'ecs',
      `container-instance/AWSBatch-Environment-0123456789ab-${JOB_ID}/0123456789ab`,
    ),
    imageRepository: arn('ecr', 'repository/s3-benchmarks'),
    other: { arn, s3, batch, account, partition, region },
  };
}

/** What IAM is told of a job that is submitted with these tags. */
function tagged(keys: readonly string[]) {
  return {
    [`aws:RequestTag/${PROJECT_TAG.key}`]: PROJECT_TAG.value,
    'aws:TagKeys': [...keys],
  };
}

import { FAIL_ON_METRIC } from '../../src/app/request.ts';
import { oneLine } from '../../src/report/escape.ts';
import type { PullRequest } from './repository-api.ts';

/** Text from outside, in a block where nothing of it is markup, a link or a mention. */
function block(text: string): string {
  return ['```text', oneLine(text, 1000).replaceAll('`', "'"), '```'].join('\n');
}

export const HELP = `**\`/benchmark\`** measures this pull request on AWS, one instance type after the other, and compares it with the commit it branched off.

\`\`\`text
/benchmark
/benchmark 40-DIGITS-OF-A-COMMIT
/benchmark instance-types=c7gn.16xlarge,c5n.18xlarge s3-clients=crt-c workloads=download-5GiB-1x
/benchmark compare-with=main
/benchmark cancel
\`\`\`

| word | means |
|---|---|
| a commit | what to measure; it must be the head. Required for a fork, with all 40 digits |
| \`instance-types=\` \`s3-clients=\` \`workloads=\` | names, separated by commas, without spaces; default: the stack's defaults |
| \`filter=\` \`skip=\` | only these cases, or all but these: \`S3-CLIENT/WORKLOAD\`, where \`*\` stands for any text, e.g. \`skip=rclone/*,*/*-crc32\` |
| \`compare-with=\` | branch, tag or commit of this repository, by 7 digits or more; \`self\`: measure the noise; \`none\`: no comparison |
| \`budget=\` | whole minutes for measuring, all instance types together; the report says what was not reached |
| \`fail-on-metric=\` | ${FAIL_ON_METRIC}: \`cpu\`, \`memory\` |
| \`suite=\` | for a client: one of the suites that the workflow allows |

The command must be on the first line of the comment. The lines below it are ignored.`;

export function refusal(reason: string): string {
  return `Not started.\n\n${block(reason)}\n\n\`/benchmark help\` explains the command.`;
}

export function needsPermission(least: string): string {
  return `Not started: \`/benchmark\` needs the permission \`${least}\` in this repository.`;
}

/** @param again the command with the commit in it */
export function nameCommit({ head, number }: PullRequest, repositoryUrl: string, again: string) {
  return `This pull request is from a fork. [Review its code at this commit](${repositoryUrl}/pull/${number}/files/${head}); if it may run on AWS, comment:

\`\`\`text
${again}
\`\`\``;
}

export interface Queued {
  head: string;
  /** null: nothing is compared. */
  compareWith: string | null;
  /** Runs that comments have started and that have not ended; null where that is not known. */
  others: number | null;
  runUrl: string;
}

export function queued({ compareWith, head, others, runUrl }: Queued): string {
  const against = compareWith ? `, compared with \`${compareWith}\`` : '';
  const place =
    others === 0 || others === null
      ? 'It starts when nothing else runs on the stack.'
      : `${others === 1 ? 'One other run that a comment started has' : `${others} other runs that comments started have`} not ended; one runs at a time.`;
  return `**Queued**: \`${head}\`${against}. ${place} [Run](${runUrl}) · \`/benchmark cancel\` ends it.`;
}

export function cancelled(count: number): string {
  if (count === 0)
    return 'Nothing to cancel: no benchmark of this pull request is running or waiting.';
  return `Cancelled ${count === 1 ? 'the run' : `${count} runs`} of this pull request. A job on AWS ends within seconds.`;
}

/** For a job on AWS that goes on when the last leg of the workflow has stopped watching it. */
export function waitsForReRun(runUrl: string): string {
  return `**The job on AWS continues, but nothing watches it any more.** *Re-run failed jobs* of the [run](${runUrl}) picks it up.`;
}

/** @param result GitHub's word for how the job ended */
export function endedWithoutResult(result: string, runUrl: string): string {
  const how = result === 'cancelled' ? 'Cancelled' : 'Ended without a result';
  return `**${how}**. [Run](${runUrl})`;
}

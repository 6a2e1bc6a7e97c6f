import { printable } from '../src/contract/input-error.ts';
import { type CaseResult, markWarmup } from '../src/contract/run-result.ts';
import { parseRunLine, type RunLine, SKIPPED_EXIT_CODE } from '../src/contract/runner-output.ts';
import { type CommandEnd, type CommandOptions, runCommand } from './run-command.ts';

export type CaseOutcome = Pick<CaseResult, 'status' | 'reason' | 'measurements'>;

/**
 * Runs a runner once: all repeats of one S3 client on one workload.
 *
 * Its exit code and its `Run:` lines decide; other lines are the client's log. Runs printed before a
 * failure are kept.
 */
export async function runRunner(
  command: readonly string[],
  options: CommandOptions,
): Promise<CaseOutcome> {
  const runs: RunLine[] = [];
  let lastWords = '';
  const onLine = (line: string) => {
    options.onLine(line);
    const run = parseRunLine(line);
    if (run) runs.push(run);
    else if (line.trim()) lastWords = printable(line);
  };
  const end = await runCommand(command, { ...options, onLine });
  const measurements = markWarmup(runs.map((run) => ({ round: 0, ...run })));
  return { ...judge(end, runs.length, lastWords), measurements };
}

function judge(
  end: CommandEnd,
  runs: number,
  lastWords: string,
): Pick<CaseResult, 'status' | 'reason'> {
  if (end.ended === 'interrupted') return { status: 'failed', reason: 'interrupted' };
  if (end.ended === 'timeout') {
    return { status: 'failed', reason: 'it did not end in time' };
  }
  if (end.code === SKIPPED_EXIT_CODE) {
    return { status: 'skipped', reason: lastWords || 'the runner does not support it' };
  }
  if (end.code === 0 && runs > 0) return { status: 'measured', reason: null };
  if (end.code === 0) return { status: 'failed', reason: 'the runner printed no run' };
  const how = end.signal ? `killed by ${end.signal}` : `exit code ${end.code}`;
  return { status: 'failed', reason: lastWords.replace(/^FAIL\s*-\s*/, '') || how };
}

import { createLogUpdate } from 'log-update';
import { createColors } from 'picocolors';
import prettyMs from 'pretty-ms';
import type { Progress, ProgressEvent } from '../orchestrator/ports.ts';
import {
  type CaseProgress,
  type ProgressListener,
  ProgressState,
  type RoundProgress,
} from './progress-state.ts';

const REFRESH_MS = 200;

/** Shows a run to a person; must be closed, whatever happens. */
export interface ProgressDisplay extends Progress, Disposable {}

/** A line that changes on a terminal; plain lines elsewhere, and where CI keeps a log. */
export function showProgress(
  stream: NodeJS.WriteStream,
  environment: Readonly<Record<string, string | undefined>>,
): ProgressDisplay {
  const live = stream.isTTY && !environment.CI;
  return live ? liveProgress(stream) : plainProgress((line) => stream.write(`${line}\n`));
}

/** One line for each case as it ends. */
export function plainProgress(print: (line: string) => void): ProgressDisplay {
  const state = new ProgressState(
    {
      ...notices(print),
      jobStarted: (type, index, total) => print(`${type} (${index} of ${total})`),
      step: (step) => print(`  ${step}`),
      caseEnded: (progress) => print(`  ${describeCase(progress)}`),
      timeKnown: (leftMs) => print(`  ${leftInWords(leftMs)}`),
      roundEnded: (progress) => print(`  ${describeRound(progress)}`),
    },
    Date.now,
  );
  return { report: (event) => state.take(event), [Symbol.dispose]: () => {} };
}

function liveProgress(stream: NodeJS.WriteStream): ProgressDisplay {
  const update = createLogUpdate(stream);
  const colors = createColors(true);
  const keep = (line: string) => {
    update.clear();
    stream.write(`${line}\n`);
  };
  const state = new ProgressState(notices(keep), Date.now);
  const draw = () => {
    if (state.jobs === 0 || state.instanceType === '') return;
    const { current, round } = state;
    const left = state.timeLeftMs();
    const parts = [
      colors.bold(`${state.instanceType} (${state.jobIndex} of ${state.jobs})`),
      round ? describeTurn(round) : current ? describeCase(current) : state.step,
      left === null ? '' : colors.dim(leftInWords(left)),
    ];
    update(parts.filter((part) => part !== '').join('  '));
  };
  const timer = setInterval(draw, REFRESH_MS);
  return {
    report: (event: ProgressEvent) => {
      state.take(event);
      draw();
    },
    [Symbol.dispose]: () => {
      clearInterval(timer);
      update.clear();
      update.done();
    },
  };
}

function notices(print: (line: string) => void): ProgressListener {
  return {
    notice: print,
    jobEnded: (job) => {
      if (job.status === 'FAILED') print(`${job.instanceType} failed: ${job.reason}`);
    },
  };
}

function leftInWords(ms: number): string {
  return `about ${prettyMs(ms, { secondsDecimalDigits: 0 })} left`;
}

/** What is measured now. */
function describeTurn({ round, s3Client, workload }: RoundProgress): string {
  return `${workload}, round ${round}: ${s3Client}`;
}

/** What a round came to; the time is what was left as its last process began. */
function describeRound({
  figures,
  round,
  secondsLeft,
  storageClass,
  workload,
}: RoundProgress): string {
  const rates = [...figures]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([s3Client, rate]) => `${s3Client} ${rate.toPrecision(3)}`);
  const where = storageClass === 'S3Standard' ? '' : ` ${storageClass}`;
  const left = secondsLeft === null ? '' : `; ${Math.round(secondsLeft)} s of measuring left`;
  return `${workload}${where}, round ${round}: ${rates.join(', ')} Gb/s${left}`;
}

function describeCase(progress: CaseProgress): string {
  const { index, lastRun, runs, s3Client, storageClass, total, workload } = progress;
  const number = String(index).padStart(String(total).length);
  const place =
    progress.phase === 'confirm'
      ? `following up ${number}, round ${progress.round}:`
      : `${number}/${total}`;
  const figure = lastRun
    ? `run ${runs}: ${lastRun.gigabitsPerSecond.toPrecision(3)} Gb/s`
    : 'no run yet';
  const where = storageClass === 'S3Standard' ? '' : ` ${storageClass}`;
  return `${place} ${s3Client} ${workload}${where}  ${figure}`;
}

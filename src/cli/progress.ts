import { styleText } from 'node:util';
import { createLogUpdate } from 'log-update';
import prettyMs from 'pretty-ms';
import { rateOf, unitOf } from '../contract/measurement.ts';
import type {
  CaseProgress,
  MillisecondsLeft,
  News,
  RoundProgress,
} from '../orchestrator/measuring.ts';
import type { ProgressEvent } from '../orchestrator/ports.ts';
import type { RunState, Weight } from '../orchestrator/run-state.ts';
import { asShown, type Shown } from '../report/draw/wrap.ts';
import { figure } from '../report/format.ts';

const REFRESH_MS = 200;

/**
 * Shows a run to a person: a line that changes on a terminal; plain lines elsewhere, and where CI keeps a
 * log. What is returned must be disposed of, whatever happens.
 */
export function showProgress(
  state: RunState,
  stream: NodeJS.WriteStream,
  environment: Readonly<Record<string, string | undefined>>,
): Disposable {
  if (stream.isTTY && !environment.CI) return liveProgress(state, stream, environment);
  plainProgress(state, (line) => stream.write(`${asShown(line, stream)}\n`));
  return { [Symbol.dispose]: () => {} };
}

/** One line for each case as it ends. */
export function plainProgress(state: RunState, print: (line: string) => void): void {
  state.showOn({
    told: (event, { news, weight }) => {
      if (event.type === 'submitted' || event.type === 'adopted') print(jobOf(state));
      for (const one of news) print(`  ${newsInWords(one)}`);
      const notice = noticeOf(event, weight);
      if (notice !== null) print(notice);
    },
  });
}

function liveProgress(
  state: RunState,
  stream: NodeJS.WriteStream,
  environment: Readonly<Record<string, string | undefined>>,
): Disposable {
  const update = createLogUpdate(stream);
  const keep = (line: string) => {
    update.clear();
    stream.write(`${asShown(line, stream)}\n`);
  };
  const draw = () => {
    if (state.instanceType === '') return;
    update(liveText(state, stream, !environment.NO_COLOR));
  };
  state.showOn({
    told: (event, { weight }) => {
      const notice = noticeOf(event, weight);
      if (notice !== null) keep(notice);
      draw();
    },
  });
  const timer = setInterval(draw, REFRESH_MS);
  return {
    [Symbol.dispose]: () => {
      clearInterval(timer);
      update.clear();
      update.done();
    },
  };
}

/** What is shown of a run just now, broken at spaces where it is wider than the terminal. */
export function liveText(state: RunState, shown: Shown, isStyled: boolean): string {
  const { measuring } = state;
  const { current, round, step } = measuring;
  const left = measuring.timeLeft();
  const job = jobOf(state);
  const time = left === null ? '' : leftInWords(left);
  const doing = round ? turnInWords(round) : current ? caseInWords(current) : step;
  const text = asShown([job, doing, time].filter((part) => part !== '').join('  '), shown);
  if (!isStyled) return text;
  const styled = (style: 'bold' | 'dim', part: string) =>
    styleText(style, part, { validateStream: false });
  // What a line's end has divided stays as it is.
  const [head, rest] = text.startsWith(job) ? [job, text.slice(job.length)] : ['', text];
  const [middle, tail] =
    time !== '' && rest.endsWith(time) ? [rest.slice(0, -time.length), time] : [rest, ''];
  return `${head && styled('bold', head)}${middle}${tail && styled('dim', tail)}`;
}

function jobOf({ instanceType, measuring }: RunState): string {
  return `${instanceType} (${measuring.jobIndex} of ${measuring.jobs})`;
}

/** What is worth a line however a run is shown. */
function noticeOf(event: ProgressEvent, weight: Weight): string | null {
  switch (event.type) {
    case 'waiting':
      return weight === 'nothing' ? null : `Waiting for ${event.for.jobName}.`;
    case 'runnable':
      return event.explanation;
    case 'log-unreadable':
      return `The log of the job cannot be read: ${event.error.message}`;
    case 'lost-contact':
      return `Lost sight of the job: ${event.error.message}`;
    case 'finished': {
      const { instanceType, reason, status } = event.result;
      return status === 'FAILED' ? `${instanceType} failed: ${reason}` : null;
    }
    default:
      return null;
  }
}

function newsInWords(news: News): string {
  switch (news.type) {
    case 'step':
      return news.step;
    case 'case-ended':
      return caseInWords(news.ended);
    case 'time-known':
      return leftInWords(news.left);
    case 'round-ended':
      return roundInWords(news.ended);
    case 'turn-failed': {
      const { reason, s3Client, workload } = news.failure;
      return `${s3Client} failed on ${workload}: ${reason}`;
    }
  }
}

/** A range only where its ends are told apart. */
function leftInWords({ ms, within }: MillisecondsLeft): string {
  const words = (time: number) => prettyMs(time, { secondsDecimalDigits: 0 });
  const [from, to] = (within ?? []).map(words);
  const range = from === to ? '' : ` (${from} to ${to})`;
  return `about ${words(ms)} left${range}`;
}

/** What is measured now. */
function turnInWords({ round, s3Client, workload }: RoundProgress): string {
  return `${workload}, round ${round}: ${s3Client}`;
}

/** What a round came to; the time is what was left as its last process began. */
function roundInWords({
  figures,
  round,
  secondsLeft,
  storageClass,
  workload,
}: RoundProgress): string {
  const rates = [...figures]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([s3Client, run]) => `${s3Client} ${figure(rateOf(run))}`);
  const left = secondsLeft === null ? '' : `; ${Math.round(secondsLeft)} s of measuring left`;
  return `${workload}${placeInWords(storageClass)}, round ${round}: ${rates.join(', ')} ${unitOf([...figures.values()])}${left}`;
}

function caseInWords(progress: CaseProgress): string {
  const { index, lastRun, runs, s3Client, storageClass, total, workload } = progress;
  const number = String(index).padStart(String(total).length);
  const place =
    progress.phase === 'confirm'
      ? `following up ${number}, round ${progress.round}:`
      : `${number}/${total}`;
  const rate = lastRun
    ? `run ${runs}: ${figure(rateOf(lastRun))} ${unitOf([lastRun])}`
    : 'no run yet';
  return `${place} ${s3Client} ${workload}${placeInWords(storageClass)}  ${rate}`;
}

function placeInWords(storageClass: string): string {
  return storageClass === 'S3Standard' ? '' : ` ${storageClass}`;
}

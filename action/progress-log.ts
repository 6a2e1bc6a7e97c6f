import { randomBytes } from 'node:crypto';
import type { JobResult } from '../src/contract/run-result.ts';
import type { Job, PlannedJob, ProgressEvent } from '../src/orchestrator/ports.ts';
import type { RunView } from '../src/orchestrator/run-state.ts';
import { terminalText } from '../src/report/escape.ts';
import { counted, duration } from '../src/report/format.ts';

export interface LogSink {
  write(text: string): void;
  /** Shown on the page of the workflow run too. */
  warning(message: string): void;
}

/** Shows a run in the step's log: one foldable group for each job, with links to the console. */
export class ProgressLog implements RunView {
  readonly #sink: LogSink;
  #jobs: readonly PlannedJob[] = [];
  #inGroup = false;
  #waitsFor = '';
  #logLink = '';

  constructor(sink: LogSink) {
    this.#sink = sink;
  }

  told(event: ProgressEvent): void {
    switch (event.type) {
      case 'planned':
        this.#jobs = event.plan.jobs;
        break;
      case 'waiting':
        this.#waiting(event.for, event.queued);
        break;
      case 'submitted':
        this.#open(event.planned, event.job, 'Submitted');
        break;
      case 'adopted':
        this.#open(event.planned, event.job, 'Resumed, from an earlier start,');
        break;
      case 'status':
        this.#status(event.job);
        break;
      case 'runnable':
        this.#say(event.explanation);
        this.#sink.warning(`${event.planned.instanceType}: ${event.explanation}`);
        break;
      case 'log':
        this.#sink.write(fenced(event.lines));
        break;
      case 'log-unreadable':
        this.#sink.warning(
          `${event.planned.instanceType}: the log of the job cannot be read, but the job itself continues: ${event.error.message}`,
        );
        break;
      case 'lost-contact':
        this.#say(
          `The job cannot be seen at the moment (${event.error.message}); trying again in ` +
            `${Math.round(event.retryInMs / 1000)} s.`,
        );
        break;
      case 'finished':
        this.#finished(event.result);
        break;
    }
  }

  /** Words of our own. */
  say(text: string): void {
    for (const line of text.split('\n')) this.#say(line);
  }

  /** Ends the group of a job that was left. */
  close(): void {
    if (this.#inGroup) this.#sink.write('::endgroup::\n');
    this.#inGroup = false;
  }

  #waiting(other: Job, queued: PlannedJob): void {
    if (this.#waitsFor === other.jobId) return;
    this.#waitsFor = other.jobId;
    const whose = other.owner ? ` of ${other.owner}` : '';
    this.#say(
      `${queued.instanceType} waits for job ${other.jobName}${whose}, which is ${other.status}${since(other)}${at(other.links?.job)}.`,
    );
  }

  #open({ instanceType }: PlannedJob, job: Job, how: string): void {
    this.close();
    const index = this.#jobs.findIndex((one) => one.instanceType === instanceType) + 1;
    this.#sink.write(`::group::${instanceType} (${index} of ${this.#jobs.length})\n`);
    this.#inGroup = true;
    this.#logLink = '';
    this.#say(`${how} job ${job.jobName}${at(job.links?.job)}`);
    this.#linkLog(job);
  }

  #status(job: Job): void {
    const reason = job.statusReason ? `: ${job.statusReason}` : '';
    this.#say(`${job.status}${reason}`);
    this.#linkLog(job);
  }

  #linkLog({ links }: Job): void {
    if (!links?.log || links.log === this.#logLink) return;
    this.#logLink = links.log;
    this.#say(`Log: ${links.log}`);
  }

  #finished(result: JobResult): void {
    this.close();
    const { cases, instanceType, reason, status } = result;
    const failed = cases.filter((one) => one.status === 'failed').length;
    const took = tookMs(result);
    const facts = [
      reason ?? `${counted(cases.length, 'case')}, ${failed} failed`,
      ...(took === null ? [] : [`took ${duration(took)}`]),
    ];
    this.#say(`${instanceType}: ${status}, ${facts.join(', ')}`);
  }

  #say(line: string): void {
    const text = terminalText(line, Number.POSITIVE_INFINITY);
    this.#sink.write(`${text.replaceAll('\u00a0', ' ')}\n`);
  }
}

function since({ createdAt, startedAt }: Job): string {
  const moment = startedAt ?? createdAt;
  return moment ? ` since ${moment.toISOString().slice(0, 16).replace('T', ' ')} UTC` : '';
}

function at(link: string | undefined): string {
  return link ? ` (${link})` : '';
}

function tookMs({ startedAt, finishedAt }: JobResult): number | null {
  return startedAt && finishedAt ? Date.parse(finishedAt) - Date.parse(startedAt) : null;
}

/**
 * Lines of programs, as a part of the log in which the runner obeys no command: between
 * `::stop-commands::TOKEN` and `::TOKEN::`, with a token that nobody could know. The log's viewer still
 * understands the old `##[command]` form, so that is broken.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#stopping-and-starting-workflow-commands
 */
export function fenced(lines: readonly string[]): string {
  const token = randomBytes(16).toString('hex');
  const harmless = lines.map((line) => line.replaceAll('##[', '# #['));
  return `::stop-commands::${token}\n${harmless.join('\n')}\n::${token}::\n`;
}

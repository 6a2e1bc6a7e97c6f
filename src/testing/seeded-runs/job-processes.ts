import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import type { BatchJob } from '../fake-aws/batch/batch-job.ts';
import type { JobPrograms } from '../fake-aws/batch/job-life.ts';
import type { FakeAws } from '../fake-aws/fake-aws.ts';
import { killGroup } from '../killable-job.ts';
import { tempDir } from '../temp-dir.ts';

const MAIN = fileURLToPath(new URL('../../../container/main.ts', import.meta.url));
const CLOCK = new URL('../fake-aws/preload-job-clock.ts', import.meta.url).href;
/** What the suite prints when it has measured its first case, and waits for leave to go on. */
const AT_THE_GATE = 'waiting at the gate';
const GRACE_SECONDS = 5;

/**
 * A suite as the contract has it, whose script measures one case and goes on when it may: a job is then interrupted, or
 * loses its machine, in the middle of its work however fast that is.
 */
export const GATED_SUITE = `
import argparse, os, time
parser = argparse.ArgumentParser()
for name in ['buckets', 's3-clients', 'workloads']:
    parser.add_argument('--' + name, nargs='+')
args, _ = parser.parse_known_args()
begun = 0
for client in args.s3_clients:
    print('*' * 37, f'***** RUN BENCHMARKS: S3Standard - {client} *****', '*' * 37, sep='\\n')
    for bucket in args.buckets:
        for workload in args.workloads:
            if begun == 1:
                print('${AT_THE_GATE}', flush=True)
                while not os.path.exists(os.environ['GATE']):
                    time.sleep(0.005)
            begun += 1
            print(f'/files> runner.py {client} {workload} {bucket} us-east-1 10')
            for run in [1, 2, 3]:
                print(f'Run:{run} Secs:0.500000 Gb/s:2.000000', flush=True)
`;

interface Program {
  child: ChildProcess;
  gate: string;
  exited: Promise<unknown>;
  /** At the gate, or at its end. */
  paused: Promise<void>;
  log: string;
  stopped: boolean;
}

/** Runs the job itself for each job of Batch, as a process group that stores its results in the fake's S3. */
export class JobProcesses implements JobPrograms {
  readonly #aws: FakeAws;
  readonly #env: Readonly<Record<string, string>>;
  readonly #programs = new Map<string, Program>();
  readonly #disks = new Map<string, string>();
  /** Secrets that the jobs were given. */
  readonly secrets: string[] = [];

  /** @param env in which git finds the suite */
  constructor(aws: FakeAws, env: Readonly<Record<string, string>>) {
    this.#aws = aws;
    this.#env = env;
    aws.clock.hold = (toMs) => this.#hold(toMs);
    aws.batch.run(this);
    onTestFinished(() => this.kill());
  }

  get logs(): string[] {
    return [...this.#programs.values()].map(({ log }) => log);
  }

  kill(): void {
    for (const { child } of this.#programs.values()) killGroup(child.pid);
  }

  start(job: BatchJob, attempt: number): void {
    const request = job.input.parameters?.request;
    if (request === undefined) return; // Somebody else's.
    const disk = this.#disks.get(job.jobId) ?? join(tempDir(), 'disk');
    this.#disks.set(job.jobId, disk);
    const { accessKeyId, secretAccessKey, sessionToken } = this.#aws.sessions.issueForJob();
    this.secrets.push(secretAccessKey, sessionToken);
    const gate = join(tempDir(), 'gate');
    const args = [
      ...['--import', CLOCK, MAIN, '--request', request, '--work-dir', disk],
      ...['--results-bucket', this.#aws.manifest.resultsBucket!],
      ...['--grace-seconds', String(GRACE_SECONDS)],
    ];
    const { HOME, NODE_COMPILE_CACHE, PATH } = process.env;
    const child = spawn(process.execPath, args, {
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...{ HOME, NODE_COMPILE_CACHE, PATH, GATE: gate },
        ...this.#env,
        AWS_ENDPOINT_URL: this.#aws.env().AWS_ENDPOINT_URL,
        AWS_MAX_ATTEMPTS: '1',
        AWS_ACCESS_KEY_ID: accessKeyId,
        AWS_SECRET_ACCESS_KEY: secretAccessKey,
        AWS_SESSION_TOKEN: sessionToken,
        AWS_BATCH_JOB_ATTEMPT: String(attempt),
        FAKE_AWS_CONTROL: this.#aws.controlUrl,
      },
    });
    const exited = once(child, 'close');
    const program: Program = {
      ...{ child, gate, exited, log: '', stopped: false },
      paused: Promise.resolve(),
    };
    const atTheGate = new Promise<void>((resolve) => {
      for (const stream of [child.stdout, child.stderr]) {
        stream.on('data', (data) => {
          program.log += data;
          if (program.log.includes(AT_THE_GATE)) resolve();
        });
      }
    });
    program.paused = Promise.race([atTheGate, exited.then(() => {})]);
    this.#programs.set(job.jobId, program);
  }

  stop(job: BatchJob): void {
    const program = this.#programs.get(job.jobId);
    if (!program || program.stopped) return;
    program.stopped = true;
    program.child.kill('SIGTERM');
  }

  isRunning({ jobId, status }: BatchJob): boolean {
    const program = this.#programs.get(jobId);
    const { exitCode, signalCode } = program?.child ?? { exitCode: 0, signalCode: null };
    return status === 'RUNNING' && exitCode === null && signalCode === null;
  }

  ended({ jobId }: BatchJob): { exitCode: number | null } | undefined {
    return this.#programs.get(jobId)?.child;
  }

  /** Before time passes, jobs do what they do until then. */
  async #hold(toMs: number): Promise<void> {
    // Jobs go by the clock of the servers.
    const untilMs = toMs + this.#aws.sessions.skewMs;
    for (const job of this.#aws.batch.jobs) {
      const program = this.#programs.get(job.jobId);
      if (!program || !this.isRunning(job)) continue;
      await program.paused;
      if (job.nextAt > untilMs) continue;
      const attempt = Math.min(job.attempts.length + 1, job.script.attempts.length);
      const isLost = job.script.attempts[attempt - 1] === 'host-lost' && !program.stopped;
      if (isLost) killGroup(program.child.pid);
      else if (!program.stopped) writeFileSync(program.gate, '');
      await program.exited;
    }
  }
}

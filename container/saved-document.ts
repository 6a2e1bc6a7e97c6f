import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { whyNotTheAnswer } from '../src/contract/check-result.ts';
import { InputError } from '../src/contract/input-error.ts';
import type { JobRequest } from '../src/contract/job-request.ts';
import type { AttemptDocument } from '../src/contract/merge-attempts.ts';
import { readRunResult } from '../src/contract/read-document.ts';
import type { Host } from '../src/contract/run-result.ts';
import { replaceFile } from './replace-file.ts';

/** Folder of the work folder that outlives a killed attempt. */
export const SAVED = 'saved';

/** A job's documents on its own disk, one for each attempt, under the nonce that only this run knows. */
export class SavedDocuments {
  readonly #folder: string;
  readonly #request: JobRequest;

  constructor(workDir: string, request: JobRequest) {
    this.#folder = join(workDir, SAVED, request.nonce);
    this.#request = request;
    mkdirSync(this.#folder, { recursive: true });
  }

  /** The newest attempt that left a document here, from 1; 0 if none did. */
  get lastAttempt(): number {
    const start = `${this.#request.instanceType}-`;
    const attempts = readdirSync(this.#folder)
      .filter((name) => name.startsWith(start))
      .map((name) => /^(\d{3})\.json$/.exec(name.slice(start.length))?.[1] ?? 0);
    return Math.max(0, ...attempts.map(Number));
  }

  /**
   * What the newest attempt left, if it was this very job's, on this very machine.
   *
   * @param host this machine; only an instance id that is known on both sides tells two apart
   * @param log told why a document is not taken up
   */
  read(host: Host, log: (line: string) => void): AttemptDocument | null {
    const attempt = this.lastAttempt;
    if (attempt === 0) return null;
    const path = this.pathOf(attempt);
    try {
      const document = readRunResult(readFileSync(path, 'utf8'), path);
      const before = document.jobs[0]?.host?.instanceId ?? host.instanceId;
      const why =
        host.instanceId !== null && before !== host.instanceId
          ? `it is of instance ${before}`
          : whyNotTheAnswer(document, this.#request, attempt);
      if (why === null) return { attempt, document };
      log(`${path} is not taken up: ${why}.`);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      log(`${path} is not taken up: ${error.message}`);
    }
    return null;
  }

  write(attempt: number, text: string): void {
    replaceFile(this.pathOf(attempt), text);
  }

  pathOf(attempt: number): string {
    const number = String(attempt).padStart(3, '0');
    return join(this.#folder, `${this.#request.instanceType}-${number}.json`);
  }
}

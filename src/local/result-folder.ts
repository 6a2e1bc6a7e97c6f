import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type AttemptUpload, answerOf } from '../contract/answer-of.ts';
import { incomingPrefix, newestUploads } from '../contract/result-keys.ts';
import type { RunResult } from '../contract/run-result.ts';
import type {
  CollectedResult,
  PlannedJob,
  RejectedResult,
  ResultStore,
} from '../orchestrator/ports.ts';

/** Results in folders: jobs write below `incoming`, the run goes into one file. */
export class ResultFolder implements ResultStore {
  readonly #incoming: string;
  readonly #resultFile: string;

  /**
   * @param incoming folder that has the layout of the results bucket
   * @param resultFile where the run is stored; replaced as a whole, so that it is always readable
   */
  constructor(incoming: string, resultFile: string) {
    this.#incoming = incoming;
    this.#resultFile = resultFile;
  }

  async collect({ request }: PlannedJob): Promise<CollectedResult | RejectedResult | null> {
    const folder = join(this.#incoming, incomingPrefix(request));
    const names = await readdir(folder).catch(() => []);
    const uploads: AttemptUpload[] = [];
    for (const { attempt, name } of newestUploads(names)) {
      const where = join(folder, name);
      uploads.push({ attempt, where, content: { text: await readFile(where, 'utf8') } });
    }
    return answerOf(uploads, request);
  }

  async save(run: RunResult): Promise<void> {
    const text = `${JSON.stringify(run, null, 2)}\n`;
    await writeFile(`${this.#resultFile}.part`, text);
    await rename(`${this.#resultFile}.part`, this.#resultFile);
  }
}

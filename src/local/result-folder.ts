import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readRunResult } from '../contract/read-document.ts';
import { incomingPrefix } from '../contract/result-keys.ts';
import type { RunResult } from '../contract/run-result.ts';
import type { CollectedResult, PlannedJob, ResultStore } from '../orchestrator/ports.ts';

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

  async collect(planned: PlannedJob): Promise<CollectedResult | null> {
    const folder = join(this.#incoming, incomingPrefix(planned.request));
    const names = await readdir(folder).catch(() => []);
    const newest = names
      .filter((name) => name.endsWith('.json'))
      .sort()
      .at(-1);
    if (newest === undefined) return null;
    const path = join(folder, newest);
    const document = readRunResult(await readFile(path, 'utf8'), path);
    const job = document.jobs[0];
    return job ? { job, suite: document.suite } : null;
  }

  async save(run: RunResult): Promise<void> {
    const text = `${JSON.stringify(run, null, 2)}\n`;
    await writeFile(`${this.#resultFile}.part`, text);
    await rename(`${this.#resultFile}.part`, this.#resultFile);
  }
}

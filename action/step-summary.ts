import { writeFileSync } from 'node:fs';
import type { ProgressEvent } from '../src/orchestrator/ports.ts';
import type { RunState, RunView, Weight } from '../src/orchestrator/run-state.ts';
import { markdownCode } from '../src/report/escape.ts';
import type { ReportLink } from '../src/report/model/model.ts';

/**
 * The summary of the step, written first and amended: GitHub shows what the file holds when the step ends,
 * however it ends.
 */
export class StepSummary implements RunView {
  readonly #file: string | null;
  readonly #state: RunState;
  readonly #links: readonly ReportLink[];
  /** What was measured so far, in Markdown; '' for nothing. */
  readonly #measured: () => Promise<string>;
  #results = '';
  #text: string;
  #isOver = false;

  /** @param file where the runner wants it; null for nowhere */
  constructor(
    file: string | null,
    state: RunState,
    { links, measured }: { links: readonly ReportLink[]; measured: () => Promise<string> },
  ) {
    this.#file = file;
    this.#state = state;
    this.#links = links;
    this.#measured = measured;
    this.#text = `## S3 Benchmarks\n\nRun ${markdownCode(state.runKey)} has started; nothing has been measured yet.\n`;
    this.#write(this.#text);
  }

  told({ type }: ProgressEvent, { weight }: { weight: Weight }): void {
    if (weight === 'much') void this.#amend(type === 'finished');
  }

  /** The whole report, in the place of all that was written on the way. */
  end(text: string): void {
    this.#isOver = true;
    this.#write(text);
  }

  /** How the step ended, above all that was written on the way. */
  endWith(message: string): void {
    this.end(`${this.#text.trimEnd()}\n\n**The end:** ${markdownCode(message, 2000)}\n`);
  }

  async #amend(hasMeasured: boolean): Promise<void> {
    const progress = this.#state.progress();
    const { progressComment } = await import('../src/report/comment.ts');
    if (hasMeasured) this.#results = await this.#measured();
    if (this.#isOver) return;
    const told = progressComment(progress, this.#links);
    this.#text = [told, ...(this.#results ? [this.#results] : [])].join('\n\n');
    this.#write(this.#text);
  }

  #write(text: string): void {
    if (this.#file !== null) writeFileSync(this.#file, text);
  }
}

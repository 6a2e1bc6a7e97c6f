import type { RunResult } from '../contract/run-result.ts';
import type { HistorySource, StoredDocument } from '../history/source.ts';

/** A history in memory, which remembers what was read of it. */
export class MemorySource implements HistorySource {
  readonly name = 'memory';
  readonly wasRead: string[] = [];
  readonly #documents = new Map<string, string>();

  put(name: string, run: RunResult | string): void {
    this.#documents.set(name, typeof run === 'string' ? run : JSON.stringify(run));
  }

  async list(): Promise<StoredDocument[]> {
    return [...this.#documents].map(([name, text]) => ({ name, bytes: text.length }));
  }

  async read({ name }: StoredDocument): Promise<string> {
    this.wasRead.push(name);
    return this.#documents.get(name)!;
  }
}

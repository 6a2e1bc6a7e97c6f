import { expect, test } from 'vitest';
import { type ResultSink, Uploads } from './uploads.ts';

/** A store of which each document is let through, or refused, by the test. */
class SlowSink implements ResultSink {
  readonly begun: string[] = [];
  readonly impatient: AbortSignal[] = [];
  readonly #answers: { resolve: () => void; reject: (error: Error) => void }[] = [];

  write(name: string, text: string, impatient: AbortSignal): Promise<void> {
    this.begun.push(`${name} ${text}`);
    this.impatient.push(impatient);
    return new Promise((resolve, reject) => this.#answers.push({ resolve, reject }));
  }

  /** Answers the oldest that is under way. */
  async answer(error?: Error): Promise<void> {
    const { resolve, reject } = this.#answers.shift()!;
    if (error) reject(error);
    else resolve();
    await new Promise((next) => setImmediate(next));
  }
}

function start() {
  const sink = new SlowSink();
  const lines: string[] = [];
  const stored: string[] = [];
  const uploads = new Uploads(sink, 1, (line) => lines.push(line));
  const upload = (text: string) => ({ text, onStored: () => stored.push(text) });
  return { sink, lines, stored, uploads, upload };
}

test('stores one document at a time, and of those that wait only the newest', async () => {
  const { sink, stored, uploads, upload } = start();
  for (const text of ['a', 'b', 'c']) uploads.offer(upload(text));
  expect(sink.begun).toEqual(['001-000001.json a']);
  await sink.answer();
  expect(sink.begun).toEqual(['001-000001.json a', '001-000002.json c']);
  await sink.answer();
  uploads.offer(upload('d'));
  await sink.answer();
  expect(stored).toEqual(['a', 'c', 'd']);
});

test('what cannot be stored on the way is told, and made good by the next', async () => {
  const { sink, lines, stored, uploads, upload } = start();
  uploads.offer(upload('a'));
  await sink.answer(new Error('no route'));
  uploads.offer(upload('b'));
  await sink.answer();
  expect(stored).toEqual(['b']);
  expect(lines).toEqual([
    'Results so far could not be stored, and will be with the next case: no route',
  ]);
});

test('the last waits for none on the way, of which none is waited for patiently any longer', async () => {
  const { sink, stored, uploads, upload } = start();
  for (const text of ['a', 'b']) uploads.offer(upload(text));
  const last = uploads.last(upload('end'));
  expect(sink.begun).toEqual(['001-000001.json a', '001-000002.json end']);
  expect(sink.impatient.map(({ aborted }) => aborted)).toEqual([true, false]);
  await sink.answer(new Error('no route'));
  await sink.answer();
  await last;
  expect(stored).toEqual(['end']);
});

test('the last is stored though one on the way never ends', async () => {
  const stored: string[] = [];
  const hangs = {
    write: (_: string, text: string) =>
      text === 'a' ? new Promise<void>(() => {}) : Promise.resolve(),
  };
  const uploads = new Uploads(hangs, 1, () => {});
  const upload = (text: string) => ({ text, onStored: () => stored.push(text) });
  uploads.offer(upload('a'));
  await uploads.last(upload('end'));
  expect(stored).toEqual(['end']);
});

test('the last decides', async () => {
  const { sink, uploads, upload } = start();
  const last = uploads.last(upload('end'));
  await Promise.all([expect(last).rejects.toThrow('no space'), sink.answer(new Error('no space'))]);
});

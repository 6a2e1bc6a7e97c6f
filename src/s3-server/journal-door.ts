/** Where a journal answers what is asked of it: a door of its own, so that no client of S3 meets it. */
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { messageOf } from '../contract/input-error.ts';
import { SeenQuestion } from '../contract/requests-seen.ts';
import type { Journal } from './journal.ts';
import { seenAnswerOf } from './requests-seen.ts';

interface JournalDoor extends AsyncDisposable {
  /** http://127.0.0.1:PORT */
  url: string;
}

/** Of a question: for a thousand runs, as no more of a process are kept. Each costs a look at all requests. */
const MOST_BYTES = 128 * 1024;

/** Answers `SeenQuestion`, posted as JSON, with a `SeenAnswer`; to this machine only. */
export async function openJournal(journal: Journal): Promise<JournalDoor> {
  const door = createServer((message, response) => {
    const answered = read(message).then((text) =>
      JSON.stringify(seenAnswerOf(SeenQuestion.parse(JSON.parse(text)), journal)),
    );
    answered.then(
      (text) => response.writeHead(200, { 'content-type': 'application/json' }).end(text),
      (error: unknown) => response.writeHead(400).end(messageOf(error)),
    );
  });
  await new Promise<void>((resolve, reject) => {
    door.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(door.address() as AddressInfo).port}`,
    [Symbol.asyncDispose]: async () => {
      const closed = new Promise((resolve) => door.close(resolve));
      door.closeAllConnections();
      await closed;
    },
  };
}

async function read(message: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  let bytes = 0;
  for await (const piece of message as AsyncIterable<Buffer>) {
    bytes += piece.length;
    if (bytes > MOST_BYTES) throw new Error('The question is too long.');
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString('utf8');
}

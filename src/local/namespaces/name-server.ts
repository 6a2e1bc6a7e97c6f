import type { Socket } from 'node:dgram';

/** https://www.rfc-editor.org/rfc/rfc1035, §3.2.2 and §4.1 */
const HEADER_BYTES = 12;
const TYPE_A = 1;
const CLASS_IN = 1;
/** An answer, recursion desired and available. */
const ANSWER_FLAGS = 0x8180;
const NAME_ERROR = 3;
const SECONDS_TO_LIVE = 60;
/** The name of the question. */
const POINTER = 0xc000 | HEADER_BYTES;

export interface NameServerOptions {
  /** Names whose address is 127.0.0.1; there are no others. Asked in lower case. */
  isKnown: (name: string) => boolean;
  /** Called with a name that there is not, before it is answered. */
  onRefused: (name: string) => void;
}

/** Answers the questions for names that come to a socket. */
export function serveNames(socket: Socket, options: NameServerOptions): void {
  socket.on('message', (query, from) => {
    const reply = answer(query, options);
    // Who gets no answer asks again.
    if (reply) socket.send(reply, from.port, from.address, () => {});
  });
}

/** @returns null for what is no question */
export function answer(query: Buffer, { isKnown, onRefused }: NameServerOptions): Buffer | null {
  const question = readQuestion(query);
  if (!question) return null;
  const { end, name, type } = question;
  const known = isKnown(name);
  // A question for the name of an address reaches out to nobody.
  if (!known && !name.endsWith('.arpa')) onRefused(name);
  const hasAddress = known && type === TYPE_A;
  const header = Buffer.alloc(HEADER_BYTES);
  header.writeUInt16BE(query.readUInt16BE(0), 0);
  header.writeUInt16BE(ANSWER_FLAGS | (known ? 0 : NAME_ERROR), 2);
  header.writeUInt16BE(1, 4);
  header.writeUInt16BE(hasAddress ? 1 : 0, 6);
  const asked = query.subarray(HEADER_BYTES, end);
  return Buffer.concat(hasAddress ? [header, asked, loopbackAddress()] : [header, asked]);
}

function readQuestion(query: Buffer): { name: string; type: number; end: number } | null {
  const isQuestion = query.length > HEADER_BYTES && (query.readUInt8(2) & 0x80) === 0;
  if (!isQuestion || query.readUInt16BE(4) !== 1) return null;
  const labels: string[] = [];
  let at = HEADER_BYTES;
  for (let length = query[at] ?? 0; length > 0; length = query[at] ?? 0) {
    if (length > 63) return null;
    labels.push(query.toString('latin1', at + 1, at + 1 + length));
    at += 1 + length;
  }
  const end = at + 5;
  if (end > query.length) return null;
  return { name: labels.join('.').toLowerCase(), type: query.readUInt16BE(at + 1), end };
}

function loopbackAddress(): Buffer {
  const record = Buffer.alloc(16);
  record.writeUInt16BE(POINTER, 0);
  record.writeUInt16BE(TYPE_A, 2);
  record.writeUInt16BE(CLASS_IN, 4);
  record.writeUInt32BE(SECONDS_TO_LIVE, 6);
  record.writeUInt16BE(4, 10);
  record.set([127, 0, 0, 1], 12);
  return record;
}

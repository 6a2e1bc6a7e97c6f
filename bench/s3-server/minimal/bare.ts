/** A server that answers every GET with so many bytes: what an exchange of two programs takes when nothing is done. */
import { type AddressInfo, createServer } from 'node:net';

const bytes = Number(process.argv[2]);
const head = `HTTP/1.1 200 OK\r\ncontent-length: ${bytes}\r\n\r\n`;
const answer = Buffer.concat([Buffer.from(head), Buffer.alloc(bytes)]);

const server = createServer({ noDelay: true }, (socket) => {
  // The bench's client sends a request in one piece, and no other before it has the answer.
  socket.on('data', () => socket.write(answer));
  socket.on('error', () => {});
});
server.listen(0, '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});

/** A client in a thread of its own, so that the server's loop is the server's alone. */
import { workerData } from 'node:worker_threads';
import { LoadClient } from '../s3-server/client.ts';
import { inParallel } from '../s3-server/load.ts';

const { concurrency, connection, requests } = workerData;
const client = new LoadClient(connection);
await client.put('small', { body: Buffer.alloc(1024, 'x') });
await inParallel(requests, concurrency, () => client.get('small', 1024));
client.close();

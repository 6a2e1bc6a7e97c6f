/** Moves workloads by single requests to S3, as many at once as suit the machine's network. */
import type { IncomingHttpHeaders } from 'node:http';
import { atOnceOf, isOfRequests } from '../../src/contract/tasks.ts';
import type { WorkloadChecksum, WorkloadTask } from '../../src/contract/workload.ts';
import { checksumHeader, digestOf } from '../../src/s3/checksum.ts';
import { forEachLimited } from '../s3.ts';
import {
  type CaseSetup,
  concurrencyFor,
  type DownloadTarget,
  downloadTargets,
  type OpenClient,
  type Part,
  partSizeOf,
  partsOf,
  type UploadSource,
  uploadSources,
} from './client.ts';
import { type Requester, timedRequests } from './requests.ts';

export interface SmallRequest {
  method: 'GET' | 'PUT' | 'POST' | 'HEAD' | 'DELETE';
  key: string;
  query?: Readonly<Record<string, string>>;
  headers?: Readonly<Record<string, string>>;
  body?: Buffer;
}

export interface PutRequest extends Omit<SmallRequest, 'method'> {
  /** The caller's number, from 0; each makes one request at a time. */
  worker: number;
  /** Not to be changed before it is sent. */
  body: Buffer;
}

/** What is read goes to one of `onChunk` and `memory`. */
export interface GetRequest {
  /** The caller's number, from 0; each makes one request at a time. */
  worker: number;
  key: string;
  headers: Readonly<Record<string, string>>;
  length: number;
  /** Begins again with offset 0 when an attempt failed midway. A chunk may be overwritten once it returns. */
  onChunk?: (chunk: Buffer, offset: number) => void;
  /** Of `length` bytes, which are read into it. */
  memory?: Buffer;
  /** Of a whole object only: S3 keeps none of a range. */
  checksum: WorkloadChecksum | null;
}

/**
 * Requests to one bucket. Each is signed, and tried again when it fails in passing. It throws when S3 refuses it, which
 * can also be said by an `<Error>` in an answer of 200, or when it keeps failing. Names of headers are in lower case.
 */
export interface S3Requests {
  /** A request that says little and is answered with little. */
  send(request: SmallRequest): Promise<{ headers: IncomingHttpHeaders; text: string }>;
  /** Puts an object or a part. @returns headers of the answer */
  put(request: PutRequest): Promise<IncomingHttpHeaders>;
  /** Gets exactly the bytes asked for, and checks them by the checksum that S3 sends, if any. */
  get(request: GetRequest): Promise<void>;
  close(): void;
}

/**
 * Makes a client from a class that makes requests.
 *
 * @param connect opens it for this many workers
 */
export function openByRequests(
  setup: CaseSetup,
  connect: (workers: number) => S3Requests,
): OpenClient {
  const { workload, gigabitsPerSecond } = setup;
  if (isOfRequests(workload)) {
    const requester = requesterOf(connect(atOnceOf(workload)));
    return timedRequests(requester, workload, setup.contentInMemory());
  }
  const { checksum, tasks } = workload;
  const parts = [...partsOf(tasks)];
  const workers = Math.min(parts.length, concurrencyFor(gigabitsPerSecond));
  const s3 = connect(workers);
  const transfer = { s3, parts, workers, checksum };
  const close = async () => s3.close();
  if (tasks[0]?.action === 'download') {
    const targets = downloadTargets(setup, workers);
    return { run: (sink) => download(transfer, targets(sink)), close };
  }
  const sources = uploadSources(setup, workers);
  return { run: () => upload(transfer, sources()), close };
}

function requesterOf(s3: S3Requests): Requester {
  return {
    async get({ key, size }, worker) {
      const memory = Buffer.allocUnsafe(size);
      await s3.get({ worker, key, headers: {}, length: size, checksum: null, memory });
      return memory;
    },
    put: (key, body, worker) => s3.put({ worker, key, body }),
    async head(key) {
      const { headers } = await s3.send({ method: 'HEAD', key });
      return Number(headers['content-length']);
    },
    async list(prefix, token) {
      const from = token === undefined ? {} : { 'continuation-token': token };
      const query = { 'list-type': '2', prefix, ...from };
      const { text } = await s3.send({ method: 'GET', key: '', query });
      const next = /<NextContinuationToken>([^<]+)</.exec(text)?.[1];
      const keys = text.split('<Key>').length - 1;
      return next === undefined ? { keys } : { keys, next: next.replaceAll('&amp;', '&') };
    },
    delete: (key) => s3.send({ method: 'DELETE', key }),
    close: async () => s3.close(),
  };
}

interface Transfer {
  s3: S3Requests;
  parts: readonly Part[];
  workers: number;
  checksum: WorkloadChecksum | null;
}

async function download(transfer: Transfer, target: DownloadTarget): Promise<void> {
  const { s3, parts, workers, checksum } = transfer;
  const get = async (part: Part, worker: number) => {
    const { task, offset, length, whole } = part;
    const memory = target.memory?.(part, worker);
    await s3.get({
      worker,
      key: task.key,
      headers: whole
        ? { 'x-amz-checksum-mode': 'ENABLED' }
        : { range: `bytes=${offset}-${offset + length - 1}` },
      length,
      checksum: whole ? checksum : null,
      ...(memory ? { memory } : { onChunk: (chunk, at) => target.write(part, worker, chunk, at) }),
    });
    target.end(part, worker);
  };
  try {
    await forEachLimited(parts, workers, get);
  } finally {
    target.close();
  }
}

async function upload(transfer: Transfer, source: UploadSource): Promise<void> {
  const { s3, parts, workers, checksum } = transfer;
  const multipart = new MultipartUploads(s3, checksum);
  const put = async (part: Part, worker: number) => {
    const body = await source.read(part, worker);
    const value = checksum && (await digestOf(checksum, body));
    if (!part.whole) return multipart.put(part, worker, body, value);
    const headers: Record<string, string> = value ? { [checksumHeader(checksum)]: value } : {};
    await s3.put({ worker, key: part.task.key, headers, body });
  };
  try {
    await forEachLimited(parts, workers, put);
  } finally {
    await source.close();
  }
}

interface MultipartUpload {
  id: Promise<string>;
  partsLeft: number;
  /** The `<Part>` elements, by part number. */
  elements: string[];
}

/** Uploads in parts, each begun by the first of its parts and completed by the last. */
class MultipartUploads {
  readonly #s3: S3Requests;
  readonly #checksum: WorkloadChecksum | null;
  /** By task, not by key: one key may be uploaded several times at once. */
  readonly #uploads = new Map<WorkloadTask, MultipartUpload>();

  constructor(s3: S3Requests, checksum: WorkloadChecksum | null) {
    this.#s3 = s3;
    this.#checksum = checksum;
  }

  /** @param value of the part's checksum in base64, if the upload has any */
  async put(
    { task, number }: Part,
    worker: number,
    body: Buffer,
    value: string | null,
  ): Promise<void> {
    const { key, size } = task;
    let upload = this.#uploads.get(task);
    if (!upload) {
      const partsLeft = Math.ceil(size / partSizeOf(size));
      upload = { id: this.#create(key), partsLeft, elements: [] };
      this.#uploads.set(task, upload);
    }
    const uploadId = await upload.id;
    const headers = await this.#s3.put({
      worker,
      key,
      query: { partNumber: String(number), uploadId },
      headers: this.#checksum && value ? { [checksumHeader(this.#checksum)]: value } : {},
      body,
    });
    const name = `Checksum${this.#checksum}`;
    const checksum = value ? `<${name}>${value}</${name}>` : '';
    upload.elements[number] =
      `<Part><PartNumber>${number}</PartNumber><ETag>${headers.etag}</ETag>${checksum}</Part>`;
    upload.partsLeft--;
    if (upload.partsLeft > 0) return;
    this.#uploads.delete(task);
    await this.#complete(key, uploadId, upload.elements.join(''));
  }

  async #create(key: string): Promise<string> {
    const { text } = await this.#s3.send({
      method: 'POST',
      key,
      query: { uploads: '' },
      headers: this.#checksum ? { 'x-amz-checksum-algorithm': this.#checksum } : {},
    });
    const id = /<UploadId>([^<]+)<\/UploadId>/.exec(text)?.[1];
    if (!id) throw new Error(`S3 did not start a multipart upload of ${key}`);
    return id;
  }

  async #complete(key: string, uploadId: string, parts: string): Promise<void> {
    const body = Buffer.from(`<CompleteMultipartUpload>${parts}</CompleteMultipartUpload>`);
    await this.#s3.send({ method: 'POST', key, query: { uploadId }, body });
  }
}

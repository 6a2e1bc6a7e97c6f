import type { ChecksumAlgorithm, WorkloadTask } from '../../../src/contract/workload.ts';
import { type Part, partSizeOf } from '../parts.ts';
import { checksumHeader, type RawS3 } from './raw-s3.ts';

interface MultipartUpload {
  id: Promise<string>;
  partsLeft: number;
  /** The `<Part>` elements, by part number. */
  elements: string[];
}

/** Uploads in parts, each begun by the first of its parts and completed by the last. */
export class MultipartUploads {
  readonly #s3: RawS3;
  readonly #checksum: ChecksumAlgorithm | null;
  /** By task, not by key: one key may be uploaded several times at once. */
  readonly #uploads = new Map<WorkloadTask, MultipartUpload>();

  constructor(s3: RawS3, checksum: ChecksumAlgorithm | null) {
    this.#s3 = s3;
    this.#checksum = checksum;
  }

  /** @param value of the part's checksum in base64, if the upload has any */
  async put({ task, number }: Part, body: Buffer, value: string | null): Promise<void> {
    const { key, size } = task;
    let upload = this.#uploads.get(task);
    if (!upload) {
      const partsLeft = Math.ceil(size / partSizeOf(size));
      upload = { id: this.#create(key), partsLeft, elements: [] };
      this.#uploads.set(task, upload);
    }
    const uploadId = await upload.id;
    const { headers } = await this.#s3.send({
      method: 'PUT',
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
    if (!id) throw new Error(`S3 began no multipart upload of ${key}`);
    return id;
  }

  async #complete(key: string, uploadId: string, parts: string): Promise<void> {
    const body = Buffer.from(`<CompleteMultipartUpload>${parts}</CompleteMultipartUpload>`);
    await this.#s3.send({ method: 'POST', key, query: { uploadId }, body });
  }
}

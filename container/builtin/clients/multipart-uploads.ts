import { type Part, partSizeOf } from '../parts.ts';
import type { RawS3 } from './raw-s3.ts';

interface MultipartUpload {
  id: Promise<string>;
  partsLeft: number;
  /** The `<Part>` elements, by part number. */
  elements: string[];
}

/** Uploads in parts, each begun by the first of its parts and completed by the last. */
export class MultipartUploads {
  readonly #s3: RawS3;
  readonly #withCrc32: boolean;
  readonly #uploads = new Map<string, MultipartUpload>();

  constructor(s3: RawS3, withCrc32: boolean) {
    this.#s3 = s3;
    this.#withCrc32 = withCrc32;
  }

  async put({ task, number }: Part, body: Buffer, crc32: string | undefined): Promise<void> {
    const { key, size } = task;
    let upload = this.#uploads.get(key);
    if (!upload) {
      const partsLeft = Math.ceil(size / partSizeOf(size));
      upload = { id: this.#create(key), partsLeft, elements: [] };
      this.#uploads.set(key, upload);
    }
    const uploadId = await upload.id;
    const { headers } = await this.#s3.send({
      method: 'PUT',
      key,
      query: { partNumber: String(number), uploadId },
      headers: crc32 ? { 'x-amz-checksum-crc32': crc32 } : {},
      body,
    });
    const checksum = crc32 ? `<ChecksumCRC32>${crc32}</ChecksumCRC32>` : '';
    upload.elements[number] =
      `<Part><PartNumber>${number}</PartNumber><ETag>${headers.etag}</ETag>${checksum}</Part>`;
    upload.partsLeft--;
    if (upload.partsLeft > 0) return;
    this.#uploads.delete(key);
    await this.#complete(key, uploadId, upload.elements.join(''));
  }

  async #create(key: string): Promise<string> {
    const { text } = await this.#s3.send({
      method: 'POST',
      key,
      query: { uploads: '' },
      headers: this.#withCrc32 ? { 'x-amz-checksum-algorithm': 'CRC32' } : {},
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

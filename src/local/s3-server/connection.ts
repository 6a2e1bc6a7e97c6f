/** How to reach a server: what `child.ts` sends to the process that started it. */
export interface S3Connection {
  endpoint: string;
  region: string;
  accessKeyId: string;
  secretAccessKey: string;
  bucket: string;
}

/** The child's first message: that the server runs, or why it cannot. */
export type ChildMessage = S3Connection | { inputError: string };

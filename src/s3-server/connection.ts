/** How to reach an S3-compatible server, ours or another. */
export interface S3Connection {
  endpoint: string;
  region: string;
  accessKeyId: string;
  secretAccessKey: string;
  sessionToken?: string;
}

/** Our own server, which comes with a bucket: what `child.ts` sends to the process that started it. */
export interface StartedServer extends S3Connection {
  bucket: string;
}

/** The child's first message: that the server runs, or why it cannot. */
export type FirstMessage = RunningMessage | { inputError: string };

export interface RunningMessage {
  started: StartedServer;
  certificateAuthority: string | null;
}

/** Comes to the child with a socket that listens, and goes back when it answers on it. */
export interface ServeMessage {
  serve: number;
}

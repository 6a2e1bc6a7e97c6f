import type { CloudWatchLogsClient } from '@aws-sdk/client-cloudwatch-logs';
import type { LogPage } from '../orchestrator/ports.ts';
import { callAws } from './call-aws.ts';
import { type AwsAccess, clientConfig, lazily, until, withServerTime } from './client-config.ts';

/** Where reading goes on: the stream's number and the token for its next page ('' at its beginning). */
interface Position {
  stream: number;
  token: string;
}

/** Reads jobs' logs from CloudWatch. */
export class JobLog {
  readonly #access: AwsAccess;
  readonly #logGroup: string;
  readonly #client: () => Promise<CloudWatchLogsClient>;

  constructor(access: AwsAccess, logGroup: string) {
    this.#access = access;
    this.#logGroup = logGroup;
    this.#client = lazily(async () => {
      const { CloudWatchLogsClient } = await import('@aws-sdk/client-cloudwatch-logs');
      return withServerTime(new CloudWatchLogsClient(clientConfig(access)), access);
    });
  }

  /**
   * Reads one page. A page without lines is not the end; at the end the cursor stays the same.
   *
   * @param streams of the job's attempts so far, oldest first
   */
  async read(
    streams: readonly string[],
    cursor: string | undefined,
    signal: AbortSignal,
  ): Promise<LogPage> {
    const at = positionOf(cursor);
    const name = streams[at.stream];
    if (name === undefined) return { lines: [], cursor };
    const page = await this.#getLogEvents(name, at.token, signal);
    // At the end of a stream its last token comes back; before the first line there may be no stream.
    const ended = page === null || (page.events.length === 0 && page.token === at.token);
    if (ended && at.stream + 1 < streams.length) {
      const next = { stream: at.stream + 1, token: '' };
      return { lines: ['=== Batch has started the job again ==='], cursor: cursorOf(next) };
    }
    if (page === null) return { lines: [], cursor };
    return { lines: page.events, cursor: cursorOf({ ...at, token: page.token }) };
  }

  async #getLogEvents(logStreamName: string, token: string, signal: AbortSignal) {
    const { GetLogEventsCommand, ResourceNotFoundException } = await import(
      '@aws-sdk/client-cloudwatch-logs'
    );
    const client = await this.#client();
    const command = new GetLogEventsCommand({
      logGroupName: this.#logGroup,
      logStreamName,
      startFromHead: true,
      ...(token && { nextToken: token }),
    });
    const call = {
      action: 'logs:GetLogEvents',
      resource: `log stream ${this.#logGroup}:${logStreamName}`,
    };
    try {
      const { events = [], nextForwardToken = token } = await callAws(
        call,
        this.#access.credentials,
        () => client.send(command, until(signal)),
      );
      const lines = events.flatMap(({ message = '' }) =>
        message.replace(/\r?\n$/, '').split(/\r?\n|\r/),
      );
      return { events: lines, token: nextForwardToken };
    } catch (error) {
      if (error instanceof ResourceNotFoundException) return null;
      throw error;
    }
  }
}

function positionOf(cursor: string | undefined): Position {
  const [stream = '0', token = ''] = cursor?.split(' ', 2) ?? [];
  return { stream: Number(stream), token };
}

function cursorOf({ stream, token }: Position): string {
  return `${stream} ${token}`;
}

import { type GetLogEventsRequest, GetLogEventsRequest$ } from '@aws-sdk/client-cloudwatch-logs';
import { json11 } from './protocols.ts';
import { AwsError, operation, type Service } from './service.ts';

interface LogEvent {
  timestamp: number;
  message: string;
}

const MOST_EVENTS = 10_000;
const MOST_BYTES = 1024 ** 2;
/** What CloudWatch counts for each event besides its message. */
const EVENT_BYTES = 26;

/** CloudWatch Logs: streams of one log group, read page by page. */
export class LogStreams {
  /** Most events of a page. */
  pageSize = MOST_EVENTS;
  /** Whether an empty page comes before every full one, as happens on AWS. */
  emptyPages = true;
  readonly #group: string;
  readonly #now: () => Date;
  readonly #streams = new Map<string, LogEvent[]>();

  constructor(group: string, now: () => Date) {
    this.#group = group;
    this.#now = now;
  }

  /** Makes a stream; its lines can be read from their time on, which must not go backwards. */
  create(stream: string, events: readonly LogEvent[] = []): void {
    this.#streams.set(stream, [...events]);
  }

  /** Takes a stream away, as before its first line it does not exist. */
  remove(stream: string): void {
    this.#streams.delete(stream);
  }

  /** Drops lines that come after `atMs`: the program that would have written them is dead. */
  cutOff(stream: string, atMs: number): void {
    const events = this.#streams.get(stream) ?? [];
    this.#streams.set(
      stream,
      events.filter(({ timestamp }) => timestamp <= atMs),
    );
  }

  /** @param settle lets happen what is to have happened by now, before an answer */
  service(settle: () => void): Service {
    return {
      name: 'logs',
      signed: true,
      protocol: json11,
      codes: {
        throttled: ['ThrottlingException', 400],
        denied: ['AccessDeniedException', 400],
        expired: ['ExpiredTokenException', 400],
        unknownKey: ['UnrecognizedClientException', 400],
        invalid: ['InvalidParameterException', 400],
      },
      operations: {
        GetLogEvents: operation(
          GetLogEventsRequest$,
          (input: GetLogEventsRequest) => {
            settle();
            return this.#getLogEvents(input);
          },
          ({ nextToken = 'f/0' }) => ({ events: [], nextForwardToken: nextToken }),
        ),
      },
    };
  }

  #getLogEvents(input: GetLogEventsRequest) {
    const { logGroupName, logGroupIdentifier, logStreamName = '', limit, nextToken } = input;
    if ((logGroupName === undefined) === (logGroupIdentifier === undefined)) {
      throw invalid('Exactly one of logGroupName and logGroupIdentifier is needed.');
    }
    if (limit !== undefined && !(limit >= 1 && limit <= MOST_EVENTS)) throw invalid('limit');
    if (nextToken !== undefined && !input.startFromHead) {
      throw invalid('A forward token needs startFromHead.');
    }
    const all = this.#streams.get(logStreamName);
    if (logGroupName !== this.#group || !all) {
      const message = 'The specified log stream does not exist.';
      throw new AwsError('ResourceNotFoundException', 400, message);
    }
    const nowMs = this.#now().getTime();
    const written = all.filter(({ timestamp }) => timestamp <= nowMs);
    const { at, emptyGiven } = positionOf(nextToken);
    if (this.emptyPages && !emptyGiven && at < written.length) {
      return answer([], at, `f/${at}/e`);
    }
    const page = fitting(written.slice(at, at + Math.min(limit ?? MOST_EVENTS, this.pageSize)));
    // At the end the same token comes back.
    const end = page.length === 0 && nextToken ? nextToken : `f/${at + page.length}`;
    return answer(page, at, end);
  }
}

function answer(events: LogEvent[], at: number, nextForwardToken: string) {
  return {
    events: events.map((event) => ({ ...event, ingestionTime: event.timestamp })),
    nextForwardToken,
    nextBackwardToken: `b/${at}`,
  };
}

function positionOf(token: string | undefined): { at: number; emptyGiven: boolean } {
  if (token === undefined) return { at: 0, emptyGiven: true };
  const match = /^f\/(\d+)(\/e)?$/.exec(token);
  if (!match) throw invalid('The specified nextToken is invalid.');
  return { at: Number(match[1]), emptyGiven: match[2] !== undefined };
}

function fitting(events: readonly LogEvent[]): LogEvent[] {
  let bytes = 0;
  return events.filter(({ message }) => {
    bytes += Buffer.byteLength(message) + EVENT_BYTES;
    return bytes <= MOST_BYTES;
  });
}

function invalid(message: string): AwsError {
  return new AwsError('InvalidParameterException', 400, message);
}

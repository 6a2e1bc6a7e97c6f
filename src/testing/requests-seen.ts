import { keptLine, MOST_KEPT, type RequestsSeen } from '../contract/requests-seen.ts';

const MIB = 1024 ** 2;

/** How a client asks, for `requestsSeen`. */
export interface Asking {
  operation?: string;
  requests?: number;
  /** Bytes of each. */
  bytes?: number;
  /** As many are in flight at once. */
  connections?: number;
  /** Of the run. */
  seconds?: number;
  /** Requests that were refused and made again. */
  retries?: number;
}

/** What the server would have seen of a client that asks for one after another on each connection. */
export function requestsSeen(asking: Asking = {}): RequestsSeen {
  const { bytes = 8 * MIB, connections = 10, requests = 17, seconds = 0.2 } = asking;
  const { operation = 'GetObject', retries = 0 } = asking;
  const all = requests + retries;
  const waves = Math.ceil(all / connections);
  const ms = (seconds * 1000) / waves;
  const times = { p50: ms / 4, p90: ms / 3, p99: ms / 2 };
  const isUpload = operation !== 'GetObject';
  const kept = Array.from({ length: Math.min(all, MOST_KEPT) }, (_, index) => {
    const begin = Math.floor(index / connections) * ms + (index % connections) * (ms / 100);
    const isRefused = index > 0 && index <= retries;
    const end = begin + ms * (isRefused ? 0.05 : 0.85);
    return keptLine({
      ...{ begin, end, operation, connection: 1 + (index % connections) },
      firstByte: isUpload || isRefused ? end : begin + ms / 4,
      status: isRefused ? 503 : 200,
      bytes: isRefused ? 0 : bytes,
    });
  });
  return {
    operations: { [operation]: all },
    bytesIn: isUpload ? requests * bytes : 0,
    bytesOut: isUpload ? 0 : requests * bytes,
    ...{ connections, opened: 0, handshakes: 0 },
    mostInFlight: Math.min(connections, all),
    meanInFlight: Number((Math.min(connections, all) * 0.85).toFixed(3)),
    ...{ repeats: 0, retries },
    ...(retries > 0 && { errors: { SlowDown: retries } }),
    details: {
      operations: [
        {
          operation,
          sizes: [{ bytes, count: requests }],
          firstByteMs: times,
          lastByteMs: { p50: 3 * ms, p90: 3.1 * ms, p99: 3.2 * ms },
        },
      ],
      checksums: isUpload ? { CRC32: requests } : {},
      kept,
    },
  };
}

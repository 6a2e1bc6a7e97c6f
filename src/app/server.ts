import { join } from 'node:path';
import type { S3Profile } from '../contract/s3-profile.ts';
import { standInForAws } from '../local/namespaces/stand-in.ts';
import type { S3Access } from '../s3-server/spawn.ts';
import { startS3ServerProcess } from '../s3-server/spawn.ts';
import { connectTo } from './endpoint.ts';
import { type Place, type PlaceAsked, placeOf } from './place.ts';

/** The server that jobs talk to. */
export interface Server extends AsyncDisposable {
  connection: S3Access;
  /** Process of the embedded server; null for another's. */
  pid: number | null;
  /** A file that says how runners are started; null where they are started as they are. */
  runnerEntry: string | null;
  /** Aborts, with the reason in words, when the embedded server has ended; null for another's. */
  gone: AbortSignal | null;
  /** Where the journal of the embedded server is asked; null for another's. */
  journal: string | null;
  /** How requests reach it, in words. */
  way: string;
}

/**
 * The embedded server, started for this run with what it keeps in `dir`; or the one that was named.
 *
 * @param profile of the embedded server; undefined: it answers at once
 * @throws InputError
 */
export async function openServer(
  asked: PlaceAsked,
  profile: S3Profile | undefined,
  dir: string,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<Server> {
  const { asAws, endpoint } = asked;
  const place = placeOf(asked);
  if (endpoint !== undefined) {
    const connection = await connectTo(endpoint, place, environment);
    const none = {
      pid: null,
      gone: null,
      runnerEntry: null,
      journal: null,
      [Symbol.asyncDispose]: async () => {},
    };
    return { connection, way: connection.endpoint, ...none };
  }
  if (asAws) return openAsAws(place, profile, dir, environment);
  const options = { dir: join(dir, 's3'), journal: true, ...(profile && { profile }) };
  const { connection, gone, journal, pid, stop } = await startS3ServerProcess(options);
  const way = `${connection.endpoint}${behaving(profile)}`;
  return { connection, gone, pid, runnerEntry: null, journal, way, [Symbol.asyncDispose]: stop };
}

function behaving(profile: S3Profile | undefined): string {
  return profile ? ` (S3 profile ${profile.name})` : '';
}

async function openAsAws(
  place: Place,
  profile: S3Profile | undefined,
  dir: string,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<Server> {
  const asAws = { region: place.region, buckets: place.buckets.map(({ name }) => name) };
  const options = { dir: join(dir, 's3'), asAws, journal: true, ...(profile && { profile }) };
  const server = await startS3ServerProcess(options);
  try {
    const standIn = await standInForAws({
      ...{ ...asAws, environment, server },
      dir: join(dir, 'as-aws'),
    });
    const beside = standIn.kind.network ? '' : '; the rest of the network can be reached too';
    return {
      connection: server.connection,
      pid: server.pid,
      gone: server.gone,
      runnerEntry: standIn.entry,
      journal: server.journal,
      way: `the embedded server, over TLS and AWS hostnames${beside}${behaving(profile)}`,
      [Symbol.asyncDispose]: async () => {
        standIn[Symbol.dispose]();
        await server.stop();
      },
    };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

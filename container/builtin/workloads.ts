import { readdirSync, readFileSync } from 'node:fs';
import { compileWorkload, workloadNameOf } from '../../src/contract/compile-workload.ts';
import { readDocument } from '../../src/contract/read-document.ts';
import { REQUEST_WORKLOADS, REQUESTS_AT_ONCE } from '../../src/contract/tasks.ts';
import {
  bytesPerRun,
  WORKLOAD_VERSION,
  type Workload,
  WorkloadSource,
  type WorkloadTask,
} from '../../src/contract/workload.ts';
import { workloadsUrl } from '../../src/process/programs.ts';

const FOLDER = workloadsUrl();
const ENDING = '.src.json';

/** The workloads of the built-in suite as they were written, by name, in the order of their names. */
function loadSources(): Map<string, WorkloadSource> {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith(ENDING));
  const names = files.map((file) => file.slice(0, -ENDING.length)).sort();
  return new Map(
    names.map((name) => {
      const file = name + ENDING;
      const text = readFileSync(new URL(file, FOLDER), 'utf8');
      return [name, readDocument(WorkloadSource, text, file)];
    }),
  );
}

/** The workloads of the built-in suite by name, in the order of their names; other sizes of them: `loadFamilies`. */
export function loadBuiltinWorkloads(): Map<string, Workload> {
  return new Map(
    [...loadSources()].map(([name, source]) => [name, compileWorkload(name, source)] as const),
  );
}

/** Workloads of one shape in several sizes, of which a run takes the one that suits its machine. */
export interface Family {
  /** The workload that stands for it where sizes must not vary from run to run. */
  standard: string;
  /** Started only when everything about the others is decided. */
  extra: boolean;
  /** What its S3 clients are tried with; by name, as all others. */
  trial: string;
  /** Smallest first. */
  members: ReadonlyMap<string, Workload>;
}

const MIB_SIZES = [8, 12, 16, 24, 32, 48, 64, 96, 128, 192, 256, 384, 512, 768, 1024];
const COUNTS = [16, 24, 32, 48, 64, 96, 128, 192, 256, 384, 512, 768, 1024];
const FEW = [2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64];

/** One large object, in several sizes; or objects of one size, in several numbers. */
const SHAPES: readonly {
  standard: string;
  vary: 'fileSize' | 'numFiles';
  sizes: readonly number[];
  trial: number;
  extra?: true;
}[] = [
  { standard: 'download-128MiB-1x', vary: 'fileSize', sizes: MIB_SIZES, trial: 48 },
  { standard: 'upload-64MiB-1x', vary: 'fileSize', sizes: MIB_SIZES, trial: 24 },
  { standard: 'download-64KiB-128x', vary: 'numFiles', sizes: COUNTS, trial: 64 },
  { standard: 'upload-64KiB-128x', vary: 'numFiles', sizes: COUNTS, trial: 48 },
  { standard: 'download-8MiB-8x-crc32', vary: 'numFiles', sizes: FEW, trial: 6, extra: true },
  { standard: 'upload-8MiB-8x-crc32', vary: 'numFiles', sizes: FEW, trial: 3, extra: true },
  {
    standard: 'download-128MiB-1x-ram',
    vary: 'fileSize',
    sizes: MIB_SIZES,
    trial: 48,
    extra: true,
  },
  { standard: 'upload-64MiB-1x-ram', vary: 'fileSize', sizes: MIB_SIZES, trial: 24, extra: true },
];

/** The families of the built-in suite, in the order in which they are begun: two down, two up, then the rest. */
export function loadFamilies(): Family[] {
  const sources = loadSources();
  return SHAPES.map(({ extra = false, sizes, standard, trial, vary }) => {
    const source = sources.get(standard)!;
    const sized = (size: number): WorkloadSource =>
      vary === 'numFiles' ? { ...source, numFiles: size } : { ...source, fileSize: `${size}MiB` };
    const nameOfSize = (size: number) => workloadNameOf(sized(size));
    return {
      standard,
      extra,
      trial: nameOfSize(trial),
      members: new Map(
        sizes.map((size) => [nameOfSize(size), compileWorkload(nameOfSize(size), sized(size))]),
      ),
    };
  });
}

/**
 * Workloads that a client file has, by names that say what they do.
 *
 * @throws InputError for one that cannot be
 */
export function ownWorkloads(sources: readonly WorkloadSource[]): Map<string, Workload> {
  return new Map(
    sources.map(
      (source) =>
        [workloadNameOf(source), compileWorkload(workloadNameOf(source), source)] as const,
    ),
  );
}

/**
 * The member whose runs come nearest to the time that they should take.
 *
 * @param trialSeconds what a run of each S3 client on the trial takes; none: it could not be tried
 * @param wantedSeconds of a run, as a mean over the clients
 * @param mostBytes that a run may move, as there is no room for more
 * @param liked a member that is taken, if its runs are no more than `likeEnough` times as long or short
 */
export function memberFor(
  { members, standard, trial }: Family,
  trialSeconds: readonly number[],
  wantedSeconds: number,
  mostBytes: number,
  liked: string | null = null,
  likeEnough = 1,
): string {
  const bytes = (name: string) => bytesPerRun(members.get(name)!);
  const fitting = [...members.keys()].filter((name) => bytes(name) <= mostBytes);
  if (fitting.length === 0) return [...members.keys()][0]!;
  if (trialSeconds.length === 0) return fitting.includes(standard) ? standard : fitting.at(-1)!;
  const mean = trialSeconds.reduce((sum, seconds) => sum + seconds, 0) / trialSeconds.length;
  const perByte = mean / bytes(trial);
  const off = (name: string) => Math.abs(Math.log((perByte * bytes(name)) / wantedSeconds));
  if (liked !== null && fitting.includes(liked) && off(liked) <= Math.log(likeEnough)) return liked;
  return fitting.toSorted((a, b) => off(a) - off(b))[0]!;
}

/** A listing of so many has ten pages: two waves of listings at once, so that p99 has some requests beyond it. */
const LISTED = 10_000;
const LISTINGS = 16;
/** Writes take three times as long at S3 as reads do. */
const READS = 1000;
const WRITES = 200;
const MIXED = 1000;
/** One of so many requests of `mixed-90-10` is a PUT. */
const PUT_EVERY = 10;

/**
 * Workloads of requests, by name: what counts is how long a request takes. They are measured only when they
 * are named, and stay as they are: a figure of another number of requests would be another figure.
 */
export function requestWorkloads(): Map<string, Workload> {
  return new Map(REQUEST_WORKLOADS.map((name) => [name, BY_NAME[name]()]));
}

const BY_NAME: Readonly<Record<(typeof REQUEST_WORKLOADS)[number], () => Workload>> = {
  delete: () => workloadOf('200 DELETEs of objects of a byte', same('delete', '1byte', WRITES)),
  'get-1byte-1000x': () => workloadOf('1000 GETs of a byte', same('get', '1byte', READS)),
  head: () => workloadOf('1000 HEADs of objects of a byte', same('head', '1byte', READS)),
  'list-10_000': () => workloadOf('16 listings of 10,000 objects, of 10 pages each', listings()),
  'mixed-90-10': () => workloadOf('900 GETs and 100 PUTs of 16 KiB, in turn', mixed()),
};

function workloadOf(comment: string, tasks: WorkloadTask[]): Workload {
  return {
    version: WORKLOAD_VERSION,
    comment: `${comment}; ${REQUESTS_AT_ONCE} requests at once`,
    ...{ filesOnDisk: false, checksum: null, maxRepeatCount: 10, maxRepeatSecs: 600, tasks },
    atOnce: REQUESTS_AT_ONCE,
  };
}

/** Keys are those of a download or an upload of such objects, which are prepared once for all. */
function same(
  action: 'get' | 'put' | 'head' | 'delete',
  fileSize: string,
  numFiles: number,
): WorkloadTask[] {
  const isWrite = action === 'put' || action === 'delete';
  const moved = isWrite ? 'upload' : 'download';
  const source = WorkloadSource.parse({ action: moved, fileSize, numFiles });
  const { tasks } = compileWorkload(action, source);
  // What one workload deletes no other may count on.
  const own = (key: string) => (isWrite ? key.replace('upload/', `upload/${action}-`) : key);
  return tasks.map(({ key, size }) => ({ action, key: own(key), size }));
}

function listings(): WorkloadTask[] {
  return Array.from({ length: LISTINGS }, () => ({
    action: 'list' as const,
    ...{ key: 'download/1byte-10_000x/', size: 0, objects: LISTED },
  }));
}

function mixed(): WorkloadTask[] {
  const puts = same('put', '16KiB', MIXED / PUT_EVERY);
  const gets = same('get', '16KiB', MIXED - puts.length);
  return puts.flatMap((put, at) => [
    ...gets.slice(at * (PUT_EVERY - 1), (at + 1) * (PUT_EVERY - 1)),
    put,
  ]);
}

import { posix } from 'node:path';
import { z } from 'zod';
import { OWN, refuseOtherKinds } from './file-kinds.ts';
import { InputError, printable } from './input-error.ts';
import { checkDocument, readDocument } from './read-document.ts';
import type { CaseResult } from './run-result.ts';
import { isOperation, isRead } from './tasks.ts';
import { WORKLOAD_VERSION, Workload, type WorkloadTask } from './workload.ts';

/** A workload of another version: a mistake for who asked for it, a reason to skip for a runner. */
export class UnsupportedWorkloadVersion extends InputError {}

/** What becomes of a case that is not timed. */
export type Settled = Pick<CaseResult, 'status' | 'reason'>;

/** A workload with its text, or why none of its cases can be run. */
export type ReadWorkload = { text: string; workload: Workload } | Settled;

/**
 * Reads a `NAME.run.json`.
 *
 * @throws UnsupportedWorkloadVersion
 * @throws InputError when it is no JSON or does not fit
 */
export function readWorkload(text: string, fileName: string): Workload {
  const value = readDocument(z.looseObject({ version: z.unknown().optional() }), text, fileName);
  refuseOtherKinds(value, OWN.workload, fileName, 'give a NAME.run.json of the suite');
  if (value.version !== WORKLOAD_VERSION) {
    throw new UnsupportedWorkloadVersion(
      `Workload file "${printable(fileName)}" has version ` +
        `${printable(JSON.stringify(value.version) ?? 'none')}, but only version ` +
        `${WORKLOAD_VERSION} is read: compile it again for this version.`,
    );
  }
  return checkDocument(Workload, value, fileName);
}

/**
 * Reads a workload that must not keep others from being run.
 *
 * @param text of a `NAME.run.json`
 */
export function tryWorkload(text: string, fileName: string): ReadWorkload {
  try {
    return { text, workload: readWorkload(text, fileName) };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const skipped = error instanceof UnsupportedWorkloadVersion;
    return { status: skipped ? 'skipped' : 'failed', reason: error.message };
  }
}

/** The same workloads; those that cannot be prepared beside the ones before them have failed. */
export function withoutClashes(
  workloads: ReadonlyMap<string, ReadWorkload>,
): Map<string, ReadWorkload> {
  const faults = faultsOf(runnable(workloads));
  return new Map(
    [...workloads].map(([name, read]) => {
      const reason = faults.get(name);
      return [name, reason === undefined ? read : { status: 'failed' as const, reason }];
    }),
  );
}

/** Those that can be run. */
export function runnable(workloads: ReadonlyMap<string, ReadWorkload>): Map<string, Workload> {
  return new Map(
    [...workloads].flatMap(([name, read]) =>
      'workload' in read ? [[name, read.workload] as const] : [],
    ),
  );
}

/** Those that cannot be run, each with what becomes of its cases. */
export function refused(workloads: ReadonlyMap<string, ReadWorkload>): Map<string, Settled> {
  return new Map(
    [...workloads].flatMap(([name, read]) =>
      'workload' in read ? [] : [[name, { status: read.status, reason: read.reason }] as const],
    ),
  );
}

/** What a key is first used for, and by which workload. */
interface Use {
  name: string;
  task: WorkloadTask;
  checksum: Workload['checksum'];
}

/**
 * What keeps workloads from being prepared: they would leave their folder, or clash with one before
 * them. All others can be prepared side by side. One key may stand any number of times in a workload,
 * and in any number of them, as long as it means the same object: it is prepared once.
 *
 * @param workloads by name, the name of `NAME.run.json`; of two that clash, the first goes on
 * @returns a sentence for each workload that cannot be prepared, naming file, key and fix
 */
export function faultsOf(workloads: ReadonlyMap<string, Workload>): Map<string, string> {
  const faults = new Map<string, string>();
  const taken = new Claims();
  for (const [name, { checksum, filesOnDisk, tasks }] of workloads) {
    const own = new Claims();
    let fault: string | null = null;
    for (const task of tasks) {
      const use = { name, task, checksum };
      const first = own.uses.get(task.key) ?? taken.uses.get(task.key);
      fault =
        (isOperation(task.action) === isOperation(tasks[0]!.action)
          ? null
          : 'mixes requests with uploads or downloads; give them a workload each') ??
        (first ? clashOf(first, use) : null) ??
        keyFault(task, filesOnDisk) ??
        (filesOnDisk ? (placeFault(task.key, own) ?? placeFault(task.key, taken)) : null);
      if (fault !== null) {
        const where = `Workload file "${printable(name)}.run.json": key "${printable(task.key)}"`;
        faults.set(name, `${where} ${fault}.`);
        break;
      }
      own.add(use, filesOnDisk);
    }
    if (fault === null) taken.addAll(own);
  }
  return faults;
}

/** What workloads use of the bucket and of the disk; each value is by key or path. */
class Claims {
  readonly uses = new Map<string, Use>();
  /** Names of the workloads that have a file there. */
  readonly files = new Map<string, string>();
  /** Names of the workloads that need a folder there. */
  readonly folders = new Map<string, string>();

  add(use: Use, onDisk: boolean): void {
    const { key } = use.task;
    if (!this.uses.has(key)) this.uses.set(key, use);
    if (!onDisk) return;
    const path = posix.normalize(key);
    if (this.files.has(path)) return;
    this.files.set(path, use.name);
    for (const parent of parentsOf(path)) this.folders.set(parent, use.name);
  }

  addAll({ files, folders, uses }: Claims): void {
    for (const [key, use] of uses) if (!this.uses.has(key)) this.uses.set(key, use);
    for (const [path, name] of files) this.files.set(path, name);
    for (const [path, name] of folders) this.folders.set(path, name);
  }
}

/** On disk a key is also a relative path, so what would leave FILES_DIR is refused. */
function keyFault(task: WorkloadTask, onDisk: boolean): string | null {
  const { action, key } = task;
  const inUpload = key.startsWith('upload/');
  if (!isRead(task) && !inUpload) return `is ${named(action)} outside upload/: move it there`;
  if (isRead(task) && inUpload) {
    return `is ${named(action)} inside upload/, which is emptied daily: use download/`;
  }
  if (!onDisk) return null;
  if (isOperation(action)) {
    return `is ${named(action)}, which moves no file: set filesOnDisk to false`;
  }
  if (key.includes('\0')) return 'holds a NUL, which file names cannot: remove it';
  if (key.endsWith('/')) return 'ends with a slash, which file names cannot: remove it';
  const path = posix.normalize(key);
  const leaves = posix.isAbsolute(path) || /^\.\.?(\/|$)/.test(path);
  return leaves ? 'is not a path inside the folder of files: use one that stays in it' : null;
}

function named(action: WorkloadTask['action']): string {
  return action === 'upload' ? 'an upload' : `a ${action}`;
}

function clashOf(first: Use, { checksum, name, task }: Use): string | null {
  const where = first.name === name ? 'before' : `in "${printable(first.name)}.run.json"`;
  const also = `${where}; give one of them another key`;
  if (first.task.size !== task.size) {
    return `has ${task.size} bytes here and ${first.task.size} ${also}`;
  }
  if (isRead(task) && first.checksum !== checksum) {
    return `has the checksum ${checksum ?? 'none'} here and ${first.checksum ?? 'none'} ${also}`;
  }
  return null;
}

/** S3 can hold `a` and `a/b`; a disk cannot. */
function placeFault(key: string, { files, folders }: Claims): string | null {
  const path = posix.normalize(key);
  for (const parent of parentsOf(path)) {
    const file = files.get(parent);
    if (file !== undefined) {
      return `needs a folder where "${printable(file)}.run.json" has a file; rename one`;
    }
  }
  const folder = folders.get(path);
  if (folder === undefined) return null;
  return `is a file where "${printable(folder)}.run.json" needs a folder; rename one`;
}

/** `a` and `a/b` of `a/b/c`. */
function parentsOf(path: string): string[] {
  const parents: string[] = [];
  for (let end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
    parents.push(path.slice(0, end));
  }
  return parents;
}

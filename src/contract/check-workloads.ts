import { InputError, printable } from './input-error.ts';
import { WORKLOAD_VERSION, type Workload, type WorkloadTask } from './workload.ts';

/** What a key was first used for, and by which workload. */
interface Use {
  name: string;
  task: WorkloadTask;
  checksum: Workload['checksum'];
}

/**
 * Refuses workloads that cannot be prepared side by side, or that would leave their folder.
 *
 * @param workloads by name, the name of `NAME.run.json`
 * @throws InputError naming workload file, key and fix
 */
export function checkWorkloads(workloads: ReadonlyMap<string, Workload>): void {
  const uses = new Map<string, Use>();
  for (const [name, workload] of workloads) {
    checkVersion(name, workload);
    const own = new Set<string>();
    for (const task of workload.tasks) {
      checkKey(name, task);
      if (own.has(task.key)) refuse(name, task.key, 'is named twice: name each key once');
      own.add(task.key);
      const use = { name, task, checksum: workload.checksum };
      const first = uses.get(task.key);
      if (first) checkClash(first, use);
      else uses.set(task.key, use);
    }
  }
  checkFolders(uses);
}

function checkVersion(name: string, workload: Workload): void {
  if ((workload.version as number) === WORKLOAD_VERSION) return;
  throw new InputError(
    `Workload file "${printable(name)}.run.json" has version ${workload.version}, ` +
      `but only version ${WORKLOAD_VERSION} is read: compile it again for this version.`,
  );
}

/** A key is also a relative path on disk, so what would leave FILES_DIR is refused. */
function checkKey(name: string, { action, key }: WorkloadTask): void {
  if (key.startsWith('/')) refuse(name, key, 'is absolute: write it without the leading slash');
  if (/\\|\p{Cc}/u.test(key))
    refuse(name, key, 'holds a backslash or a control character: remove it');
  if (key.split('/').some((segment) => ['', '.', '..'].includes(segment))) {
    refuse(name, key, 'has an empty, "." or ".." segment: write a plain path');
  }
  const inUpload = key.startsWith('upload/');
  if (action === 'upload' && !inUpload)
    refuse(name, key, 'is an upload outside upload/: move it there');
  if (action === 'download' && inUpload) {
    refuse(name, key, 'is a download inside upload/, which is emptied daily: use download/');
  }
}

function checkClash(first: Use, second: Use): void {
  const also = `in "${printable(first.name)}.run.json"; give one of them another key`;
  const { name, task } = second;
  if (first.task.size !== task.size) {
    refuse(name, task.key, `has ${task.size} bytes here and ${first.task.size} ${also}`);
  }
  if (task.action === 'download' && first.checksum !== second.checksum) {
    const [here, there] = [second.checksum ?? 'none', first.checksum ?? 'none'];
    refuse(name, task.key, `has the checksum ${here} here and ${there} ${also}`);
  }
}

/** S3 can hold `a` and `a/b`; a disk cannot. */
function checkFolders(uses: ReadonlyMap<string, Use>): void {
  for (const [key, { name }] of uses) {
    for (let end = key.indexOf('/'); end >= 0; end = key.indexOf('/', end + 1)) {
      const file = uses.get(key.slice(0, end));
      if (file) {
        refuse(
          name,
          key,
          `needs a folder where "${printable(file.name)}.run.json" has a file; rename one`,
        );
      }
    }
  }
}

function refuse(name: string, key: string, fault: string): never {
  throw new InputError(
    `Workload file "${printable(name)}.run.json": key "${printable(key)}" ${fault}.`,
  );
}

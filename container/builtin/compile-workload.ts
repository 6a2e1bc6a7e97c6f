import { InputError } from '../../src/contract/input-error.ts';
import {
  WORKLOAD_VERSION,
  type Workload,
  type WorkloadSource,
} from '../../src/contract/workload.ts';
import { parseSize } from './parse-size.ts';

/**
 * Turns a workload as people write it into one as runners read it.
 *
 * @param name for messages
 * @throws InputError for a size that is none
 */
export function compileWorkload(name: string, source: WorkloadSource): Workload {
  const what = `Workload file "${name}.src.json": fileSize`;
  const size = parseSize(source.fileSize, what);
  if (size * source.numFiles > Number.MAX_SAFE_INTEGER) {
    throw new InputError(`${what} times numFiles is too large: use fewer or smaller files.`);
  }
  const group = keyGroup(source);
  const digits = String(source.numFiles).length;
  return {
    version: WORKLOAD_VERSION,
    comment: source.comment,
    filesOnDisk: source.filesOnDisk,
    checksum: source.checksum,
    maxRepeatCount: source.maxRepeatCount,
    maxRepeatSecs: source.maxRepeatSecs,
    tasks: Array.from({ length: source.numFiles }, (_, index) => ({
      action: source.action,
      key: `${group}/${String(index + 1).padStart(digits, '0')}`,
      size,
    })),
  };
}

/**
 * The folder of a workload's keys. Equal files share it (RAM and disk, say) and so are made once;
 * the checksum is part of it, as an object has only one.
 */
function keyGroup({ action, fileSize, numFiles, checksum }: WorkloadSource): string {
  const count = String(numFiles).replace(/\B(?=(\d{3})+$)/g, '_');
  const suffix = checksum === null ? '' : `-${checksum.toLowerCase()}`;
  return `${action}/${fileSize}-${count}x${suffix}`;
}

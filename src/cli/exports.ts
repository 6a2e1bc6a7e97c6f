import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RunResult } from '../contract/run-result.ts';
import { EXPORTS } from '../report/exports.ts';
import { EXPORT_FILES, type ExportFormat } from './export-formats.ts';

/**
 * Writes a result in other formats.
 *
 * @returns the files
 */
export async function writeExports(
  run: RunResult,
  folder: string,
  formats: readonly ExportFormat[],
): Promise<string[]> {
  const files = formats.map((format) => join(folder, EXPORT_FILES[format]));
  await Promise.all(formats.map((format, index) => writeFile(files[index]!, EXPORTS[format](run))));
  return files;
}

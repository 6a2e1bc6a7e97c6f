import { appendFile, stat } from 'node:fs/promises';
import { markdownCode as code } from '../src/report/escape.ts';
import { headline } from '../src/report/headline.ts';
import type { ReportModel } from '../src/report/model.ts';
import { coverage, lede, partial, provenance } from '../src/report/words.ts';

/** GitHub drops a larger summary of a step without a word. */
export const SUMMARY_BYTES = 1024 ** 2;

/**
 * What a job summary can hold of a report.
 *
 * @param full the report in Markdown
 * @param room bytes that are left in the summary
 */
export function fitSummary(full: string, model: ReportModel, room: number): string {
  const whole =
    `The whole summary has ${Buffer.byteLength(full)} bytes, more than a job summary can hold: it is ` +
    `in the file that the output ${code('summary-file')} names.\n`;
  const brief = [
    '# S3 Benchmarks',
    `**${headline(model, code)}.**`,
    ...[partial(model)].flatMap((sentence) => (sentence ? [sentence] : [])),
    [coverage(model), ...lede(model, code)].join(' '),
    provenance(model, code),
    whole,
  ].join('\n\n');
  return [full, brief, whole].find((text) => Buffer.byteLength(text) <= room) ?? '';
}

/** Adds the report to the summary of this step. */
export async function writeJobSummary(
  path: string,
  full: string,
  model: ReportModel,
): Promise<void> {
  const used = await stat(path).then(
    ({ size }) => size,
    () => 0,
  );
  await appendFile(path, fitSummary(full, model, SUMMARY_BYTES - used));
}

import { appendFile } from 'node:fs/promises';
import { markdownCode as code } from '../src/report/escape.ts';
import { headline } from '../src/report/headline.ts';
import type { ReportModel } from '../src/report/model.ts';
import { coverage, lede, partial, provenance } from '../src/report/words.ts';

/** GitHub drops a larger one without a word; https://docs.github.com/en/actions/reference/limits */
export const MOST_BYTES = 1024 ** 2;

/**
 * What a job summary can hold of a report.
 *
 * @param full the report in Markdown
 * @param room bytes that are left in the summary
 */
export function fitSummary(full: string, model: ReportModel, room = MOST_BYTES): string {
  if (Buffer.byteLength(full) <= room) return full;
  const mebibytes = (Buffer.byteLength(full) / MOST_BYTES).toFixed(1);
  const brief = [
    '# S3 Benchmarks',
    `**${headline(model, code)}.**`,
    partial(model) ?? '',
    [coverage(model), ...lede(model, code)].join(' '),
    `The whole summary has ${mebibytes} MiB, more than a job summary can hold: it is in the file that ` +
      `the output ${code('summary-file')} names.`,
    provenance(model, code),
  ];
  return `${brief.filter((block) => block !== '').join('\n\n')}\n`;
}

/** Adds to the summary of this step; nothing outside GitHub Actions. */
export async function writeJobSummary(path: string | undefined, text: string): Promise<void> {
  if (path) await appendFile(path, text);
}

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { printable } from '../contract/input-error.ts';
import type { RunResult } from '../contract/run-result.ts';
import { renderSummary } from '../report/draw/markdown.ts';
import { renderHtml } from '../report/draw/page.ts';
import { EXPORTS } from '../report/exports.ts';
import { summariseComparison } from '../report/model/comparison.ts';
import type { ReportContext } from '../report/model/model.ts';
import { type ReportModel, reportModel } from '../report/model/model.ts';
import { verdictInWords } from '../report/verdict-in-words.ts';
import type { OutFolder } from './folders.ts';
import { EXPORT_FILES, type ExportFormat } from './request.ts';

export interface WrittenReports {
  model: ReportModel;
  /** In Markdown; below the 1 MiB above which GitHub drops a step's summary without a word. */
  summary: string;
  /** Files in other formats, in the order in which they were asked for. */
  exports: string[];
}

/** Writes the reports of a run beside its result. */
export async function writeReports(
  run: RunResult,
  out: OutFolder,
  context: ReportContext = {},
  formats: readonly ExportFormat[] = [],
): Promise<WrittenReports> {
  const model = reportModel(run, context);
  const summary = renderSummary(model);
  await writeFile(out.summary, summary);
  await writeFile(out.report, renderHtml(model));
  return { model, summary, exports: await writeExports(run, out.path, formats) };
}

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

/** What a run has measured so far, in Markdown. */
export function summaryOf(run: RunResult, context: ReportContext): string {
  return renderSummary(reportModel(run, context));
}

/** What a run's comparison came to, in a line; '' when nothing was to be compared. */
export function verdictOf(run: RunResult): string {
  const comparison = summariseComparison(run, []);
  return comparison ? verdictInWords(comparison, name).replaceAll('\u00a0', ' ') : '';
}

function name(text: string): string {
  return printable(text, 60);
}

import { writeFile } from 'node:fs/promises';
import type { ExportFormat } from '../src/cli/export-formats.ts';
import type { OutFolder } from '../src/cli/out-folder.ts';
import type { RunResult } from '../src/contract/run-result.ts';
import { renderSummary } from '../src/report/draw/markdown.ts';
import { renderHtml } from '../src/report/draw/page.ts';
import type { ReportContext } from '../src/report/model/model.ts';
import { reportModel } from '../src/report/model/model.ts';

/**
 * Writes the reports beside the result.
 *
 * @param options.exports other formats to write
 * @returns the summary; it is below the 1 MiB above which GitHub drops a step's summary without a word
 */
export async function publish(
  run: RunResult,
  out: OutFolder,
  context: ReportContext,
  { exports }: { exports: readonly ExportFormat[] },
): Promise<string> {
  const model = reportModel(run, context);
  const summary = renderSummary(model);
  await writeFile(out.summary, summary);
  await writeFile(out.report, renderHtml(model));
  if (exports.length > 0) {
    const { writeExports } = await import('../src/cli/exports.ts');
    await writeExports(run, out.path, exports);
  }
  return summary;
}

/** What a run has measured so far, in Markdown. */
export function summaryOf(run: RunResult, context: ReportContext): string {
  return renderSummary(reportModel(run, context));
}

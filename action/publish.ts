import { appendFile, writeFile } from 'node:fs/promises';
import type { ExportFormat } from '../src/cli/export-formats.ts';
import type { OutFolder } from '../src/cli/out-folder.ts';
import type { RunResult } from '../src/contract/run-result.ts';
import type { ReportContext } from '../src/report/context.ts';
import { renderHtml } from '../src/report/html.ts';
import { renderSummary } from '../src/report/job-summary.ts';
import { reportModel } from '../src/report/model.ts';

/**
 * Writes the reports beside the result, and the summary of the step.
 *
 * @param options.exports other formats to write
 * @param options.summaryFile where the runner wants the step's summary; null for nowhere
 */
export async function publish(
  run: RunResult,
  out: OutFolder,
  context: ReportContext,
  { exports, summaryFile }: { exports: readonly ExportFormat[]; summaryFile: string | null },
): Promise<void> {
  const model = reportModel(run, context);
  const summary = renderSummary(model);
  await writeFile(out.summary, summary);
  await writeFile(out.report, renderHtml(model));
  if (exports.length > 0) {
    const { writeExports } = await import('../src/cli/exports.ts');
    await writeExports(run, out.path, exports);
  }
  // It is below the 1 MiB above which GitHub drops a step's summary without a word.
  if (summaryFile) await appendFile(summaryFile, summary);
}

import { writeFile } from 'node:fs/promises';
import { relative } from 'node:path';
import type { RunResult } from '../contract/run-result.ts';
import { renderHtml } from '../report/html.ts';
import { renderSummary } from '../report/job-summary.ts';
import { reportModel } from '../report/model.ts';
import { renderTable } from '../report/terminal-table.ts';
import type { OutFolder } from './out-folder.ts';

/** Writes the reports beside the result, and shows the figures. */
export async function publish(
  run: RunResult,
  out: OutFolder,
  stream: NodeJS.WriteStream,
): Promise<void> {
  const model = reportModel(run);
  await writeFile(out.summary, renderSummary(model));
  await writeFile(out.report, renderHtml(model));
  const color = stream.isTTY && !process.env.NO_COLOR;
  const files = [out.result, out.summary, out.report].map((file) => {
    const short = relative(process.cwd(), file);
    return short.startsWith('..') ? file : short;
  });
  stream.write(`${renderTable(model, { color, width: stream.columns || 80 })}\n`);
  stream.write(`\nFigures: ${files[0]}\nSummary: ${files[1]}\nReport:  ${files[2]}\n`);
}

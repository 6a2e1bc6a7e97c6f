import { writeFile } from 'node:fs/promises';
import { relative } from 'node:path';
import type { RunResult } from '../contract/run-result.ts';
import { renderSummary } from '../report/draw/markdown.ts';
import { renderHtml } from '../report/draw/page.ts';
import { renderTable } from '../report/draw/terminal.ts';
import { reportModel } from '../report/model/model.ts';
import type { ExportFormat } from './export-formats.ts';
import type { OutFolder } from './out-folder.ts';

/** Writes the reports beside the result, and shows the figures. */
export async function publish(
  run: RunResult,
  out: OutFolder,
  stream: NodeJS.WriteStream,
  formats: readonly ExportFormat[] = [],
): Promise<void> {
  const model = reportModel(run);
  await writeFile(out.summary, renderSummary(model));
  await writeFile(out.report, renderHtml(model));
  const color = stream.isTTY && !process.env.NO_COLOR;
  const exports = formats.length > 0 ? await exported(run, out, formats) : [];
  const files = [out.result, out.summary, out.report, ...exports].map((file) => {
    const short = relative(process.cwd(), file);
    return short.startsWith('..') ? file : short;
  });
  stream.write(`${renderTable(model, { color, width: stream.columns || 80 })}\n`);
  stream.write(`\nFigures: ${files[0]}\nSummary: ${files[1]}\nReport:  ${files[2]}\n`);
  for (const file of files.slice(3)) stream.write(`Export:  ${file}\n`);
}

/** Loads what writes them only when they are wanted. */
async function exported(run: RunResult, out: OutFolder, formats: readonly ExportFormat[]) {
  const { writeExports } = await import('./exports.ts');
  return writeExports(run, out.path, formats);
}

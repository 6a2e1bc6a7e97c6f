import type { EXPORTS } from '../report/exports.ts';

export type ExportFormat = keyof typeof EXPORTS;

/** What a result can be written as for other programs, and the file that it is written to. */
export const EXPORT_FILES: Readonly<Record<ExportFormat, string>> = {
  json: 'figures.json',
  csv: 'figures.csv',
  'github-action-benchmark': 'github-action-benchmark.json',
  bencher: 'bencher.json',
};

export const EXPORT_FORMATS = Object.keys(EXPORT_FILES) as ExportFormat[];

import { expect, test } from 'vitest';
import { aJob, aRunResult } from '../testing/run-results.ts';
import { renderSummary } from './draw/markdown.ts';
import { renderHtml } from './draw/page.ts';
import { renderTable } from './draw/terminal.ts';
import { reportModel } from './model/model.ts';

const note = 'Objects of earlier runs cannot be deleted <b>(AccessDenied)</b>.';
const model = reportModel(aRunResult({ jobs: [aJob({ notes: [note] })] }));

test('every report of a run tells what its jobs could not do for themselves', () => {
  const table = renderTable(model, { color: false, width: 200 });
  expect(table).toContain(`On local: ${note}`);
  expect(renderSummary(model)).toContain('Objects of earlier runs cannot be deleted');
  expect(renderHtml(model)).toContain('cannot be deleted &lt;b&gt;(AccessDenied)&lt;/b&gt;.');
});

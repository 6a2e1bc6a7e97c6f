import { readFileSync } from 'node:fs';
import { parseAction } from '@actions/workflow-parser/actions/action-parser';
import { NoOperationTraceWriter } from '@actions/workflow-parser/templates/trace-writer';
import { expect, test } from 'vitest';

const content = readFileSync(new URL('../action.yml', import.meta.url), 'utf8');
test('x', () => {
  const result = parseAction({ name: 'action.yml', content }, new NoOperationTraceWriter());
  console.log(result.context.errors.getErrors().map(String), String(result.value).slice(0, 300));
});

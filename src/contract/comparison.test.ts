import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { publishedSchemas } from '../../infra/settings/write-schema.ts';
import { aComparison } from '../testing/comparisons.ts';
import { aRunResult } from '../testing/run-results.ts';
import type { Comparison } from './comparison.ts';
import { readRunResult } from './read-document.ts';

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
addFormats.default(ajv);
const validate = ajv.compile(JSON.parse(publishedSchemas().get('run-result.v1.schema.json') ?? ''));
const aRun = (fields: Partial<Comparison>) => aRunResult({ comparisons: [aComparison(fields)] });

describe('comparisons in a result document', () => {
  test('are read as they were written, and may be absent', () => {
    for (const run of [aRun({}), aRun({ ratio: null, interval: null }), aRunResult()]) {
      expect(readRunResult(JSON.stringify(run), 'x')).toEqual(run);
      expect(validate(run)).toBe(true);
    }
  });

  test.each<[string, object]>([
    ['a ratio of 0', { ratio: 0 }],
    ['half an interval', { interval: [0.9] }],
    ['an interval of three', { interval: [0.9, 1, 1.1] }],
    ['a p above 1', { pValue: 1.1 }],
    ['a verdict of another version', { verdict: 'better' }],
    ['a share of a run', { kept: [9.5, 10] }],
    ['a field too many', { extra: 1 }],
  ])('refuse %s, also by the published schema', (_, fields) => {
    const run = aRun(fields);
    expect(() => readRunResult(JSON.stringify(run), 'x')).toThrow('comparisons.0');
    expect(validate(run)).toBe(false);
  });
});

import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { aRunResult } from '../../src/testing/run-results.ts';
import { publishedSchemas } from './write-schema.ts';

const folder = new URL('../../docs/schemas/', import.meta.url);

describe('published schemas', () => {
  test.each([...publishedSchemas()])(
    '%s is what the code checks; npm run schemas writes it',
    (name, text) => {
      expect(readFileSync(new URL(name, folder), 'utf8')).toBe(text);
    },
  );

  test('another validator agrees on a result document', () => {
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
    addFormats.default(ajv);
    const text = publishedSchemas().get('run-result.v1.schema.json') ?? '';
    const validate = ajv.compile(JSON.parse(text));
    expect(validate(aRunResult())).toBe(true);
    expect(validate({ ...aRunResult(), runKey: undefined })).toBe(false);
    expect(validate({ ...aRunResult(), schemaVersion: 3 })).toBe(false);
  });
});

import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { GENERATED, tablesOf, withTables } from './tables.ts';

const root = new URL('../../', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, root), 'utf8');

describe('what npm run docs writes', () => {
  test.each(GENERATED)('in %s, the %s, is fresh', (file, name, textOf) => {
    if (!existsSync(new URL(file, root))) return;
    const document = read(file);
    const fresh = withTables(document, name, textOf(read('action.yml')));
    expect(fresh === document, `${file} is stale: run npm run docs.`).toBe(true);
    expect(document).toContain(`<!-- ${name}: npm run docs -->`);
  });

  test('stand in the documentation', () => {
    expect(read('docs/action.md')).toContain('| `role-to-assume` |  | ARN of the role');
    expect(read('CONTRIBUTING.md')).toContain('| contract, cost, stats, judge, history |');
  });

  test('name, default and meaning are one row', () => {
    const yml = [
      'inputs:',
      '  a: {description: "x | y\\n  z", default: "1"}',
      '  b: {description: B}',
      'outputs:',
      '  c: {description: C}',
    ].join('\n');
    expect(tablesOf(yml).split('\n')).toEqual([
      '| Input | Default | Meaning |',
      '| --- | --- | --- |',
      '| `a` | `1` | x \\| y z |',
      '| `b` |  | B |',
      '',
      '| Output | Meaning |',
      '| --- | --- |',
      '| `c` | C |',
    ]);
  });

  test('leave a document alone that has no place for them', () => {
    expect(withTables('# x\n', 'inputs and outputs', 'tables')).toBe('# x\n');
  });
});

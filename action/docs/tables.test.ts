import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { tablesOf, withTables } from './tables.ts';

const root = new URL('../../', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, root), 'utf8');

describe('the tables of inputs and outputs', () => {
  test.each(['docs/action.md'])('in %s are those of action.yml', (name) => {
    if (!existsSync(new URL(name, root))) return;
    const document = read(name);
    const fresh = withTables(document, tablesOf(read('action.yml')));
    expect(fresh === document, `${name} is stale: run npm run docs.`).toBe(true);
  });

  test('stand in the documentation', () => {
    expect(read('docs/action.md')).toContain('| `role-to-assume` |  | ARN of the role');
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
    expect(withTables('# x\n', 'tables')).toBe('# x\n');
  });
});

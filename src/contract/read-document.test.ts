import { expect, test } from 'vitest';
import { jsonFault } from './read-document.ts';

test.each<[string, string, string]>([
  ['a trailing comma', '{\n  "a": 1,\n}', 'line 2, column 9: the comma before "}" is one too many'],
  [
    'a trailing comma of a list',
    '[1, 2,\r\n]',
    'line 1, column 6: the comma before "]" is one too many',
  ],
  ['a comment', '{\r\n  "a": 1 // mine\r\n}', 'line 2, column 10: JSON has no comments'],
  ['a comment above all', '/* mine */ {}', 'line 1, column 1: JSON has no comments'],
  ['a comment of a shell', '# mine\n{}', 'line 1, column 1: JSON has no comments'],
  ['single quotes', "{'a': 1}", `line 1, column 2: JSON allows only double quotes (")`],
  [
    'quotes of a word processor',
    '{“a”: 1}',
    `line 1, column 2: JSON allows only double quotes (")`,
  ],
  ['a name without quotes', '{a: 1}', 'line 1, column 2: "a" needs double quotes around it'],
  ['a word of Python', '{"a": True}', 'line 1, column 7: "True" is not a JSON value'],
  ['NaN', '[NaN]', 'line 1, column 2: "NaN" is not a JSON value'],
  ['a missing comma', '{"a": 1\n "b": 2}', 'line 2, column 2: a comma is missing before it'],
  ['a missing colon', '{"a" 1}', 'line 1, column 6: a colon (:) is missing before it'],
  [
    'a path of Windows',
    '{"a": "C:\\temp\\new\\x"}',
    'line 1, column 19: write \\\\ for a backslash',
  ],
  [
    'a line that ends in a text',
    '{"a": "b\nc"}',
    'line 1, column 9: the text that begins in column 7 has no closing quote',
  ],
  [
    'a file that is cut',
    '{"a": [1, {"b": "c',
    'it ends too early, in line 1, column 19: is the file cut off?',
  ],
  [
    'a file that is cut after a comma',
    '{"a": 1,\n',
    'it ends too early, in line 2, column 1: is the file cut off?',
  ],
  ['a number with zeros', '[007]', 'line 1, column 2: "007" is not a JSON value'],
  ['a no-break space', '{\u00a0"a": 1}', 'line 1, column 2: U+00A0 here only looks like a space'],
  [
    'two documents',
    '{"a": 1}\n{"a": 2}\n',
    'line 2, column 1: there is more text after the end of the document',
  ],
  ['a conflict', '{\n<<<<<<< HEAD\n"a": 1}', 'line 2, column 1: a conflict of git is not settled'],
  ['a wrong bracket', '{"a": [1}', 'line 1, column 9: "}" stands where "]" belongs'],
  ['signs beyond 16 bits before it', '["🧪" 1]', 'line 1, column 6: a comma is missing before it'],
])('%s', (_, text, said) => {
  expect(() => JSON.parse(text)).toThrow();
  expect(jsonFault(text)).toContain(said);
});

test('nothing is said of what is JSON', () => {
  for (const text of [
    '{}',
    ' [1, -2.5e+3, "a\\u00e9\\n", {"b": [true, false, null, {}], "c": []}]\n',
    '"x"',
  ]) {
    expect(() => JSON.parse(text)).not.toThrow();
    expect(jsonFault(text)).toBeNull();
  }
});

test('the deepest and the longest are looked at without end of stack', () => {
  expect(jsonFault('['.repeat(200_000))).toMatch(/^it ends too early/);
  expect(jsonFault(`["${'x'.repeat(5_000_000)}", ]`)).toMatch(/one too many/);
});

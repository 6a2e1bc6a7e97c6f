import { describe, expect, it } from 'vitest';
import {
  type Argument,
  type ConditionValues,
  checkCommand,
  expandCommand,
  modeOf,
  type Values,
} from './client-command.ts';

const VALUES: Values = {
  bucket: 'b',
  key: 'a/1',
  file: '/f/a/1',
  checksum: null,
  keys: ['x', 'y'],
};
const ASKED: ConditionValues = {
  endpoint: true,
  http: true,
  checksum: false,
  folder: false,
  express: false,
};

function expanded(
  command: Argument[],
  values: Values = VALUES,
  asked: Partial<ConditionValues> = {},
) {
  return expandCommand(command, values, { ...ASKED, ...asked });
}

describe('a command', () => {
  it('gets its values as whole arguments and as parts of them, whatever characters they have', () => {
    const values = { ...VALUES, key: "a/1 +%$(id)'" };
    expect(expanded(['mc', 'cp', 's3://{bucket}/{key}', '{file}'], values)).toEqual([
      'mc',
      'cp',
      "s3://b/a/1 +%$(id)'",
      '/f/a/1',
    ]);
  });

  it('gets many arguments for a placeholder that stands for many', () => {
    expect(expanded(['get', '{keys}', 'to'])).toEqual(['get', 'x', 'y', 'to']);
  });

  it('does without a group that something is missing for', () => {
    const command = ['a', ['--checksum', '{checksum}'], ['{if checksum}', '--check', 'yes']];
    expect(expanded(command)).toEqual(['a']);
    expect(expanded(command, { ...VALUES, checksum: 'CRC32' }, { checksum: true })).toEqual([
      'a',
      '--checksum',
      'CRC32',
      '--check',
      'yes',
    ]);
  });

  it('asks for what is so and for what is not', () => {
    const command = ['a', '{if folder}copy', '{unless folder}copyto', '{if http}--no-ssl'];
    expect(expanded(command)).toEqual(['a', 'copyto', '--no-ssl']);
    expect(expanded(command, VALUES, { folder: true, http: false })).toEqual(['a', 'copy']);
  });

  it('keeps braces that are no placeholders, and those that are doubled', () => {
    const command = ['a', '{"x": {"y": 1}}', '{{key}}', '{}', '{Key}', '%(bucket)s'];
    expect(expanded(command)).toEqual([
      'a',
      '{"x": {"y": 1}}',
      '{key}',
      '{}',
      '{Key}',
      '%(bucket)s',
    ]);
  });

  it.each([
    [['a', '{file}'], 'each'],
    [['a', '{files}', '{prefix}'], 'list'],
    [['a', '{folder}', '{prefix}'], 'folder'],
    [['a', '{local}'], 'path'],
    [['a'], null],
  ] as const)('%j moves by %s', (command, mode) => {
    expect(modeOf(command)).toBe(mode);
  });

  it.each<[string, Argument[], string]>([
    ['an unknown placeholder', ['a', '{fil}'], 'Did you mean "file"?'],
    ['an unknown condition', ['a', '{file}', '{if foldr}-r'], 'Did you mean "folder"?'],
    [
      'a checksum that may be missing',
      ['a', '{file}', '--sum', '{checksum}'],
      'put it in brackets',
    ],
    ['many within one', ['a', 'x={files}'], 'make it an argument by itself'],
    ['a secret', ['a', '{file}', '{secret-key}'], 'put it into "environment"'],
    ['two ways to move', ['a', '{file}', '{keys}'], 'uses {file} and {keys}'],
    ['nothing to move', ['a', '{bucket}'], 'does not say what it moves'],
    ['a program that varies', ['{file}'], 'must begin with the name of a program'],
  ])('is refused with %s', (_, command, message) => {
    const check = () => checkCommand('"upload" of x', command, true);
    expect(check).toThrow(message);
    expect(check).toThrow('"upload" of x');
  });
});

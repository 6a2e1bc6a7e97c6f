import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { aRunResult } from '../../src/testing/run-results.ts';
import { tempDir } from '../../src/testing/temp-dir.ts';
import { readSettingsFile } from './read-settings-file.ts';

const EXAMPLE = new URL('../example.settings.json', import.meta.url);
const SETTINGS = readFileSync(EXAMPLE, 'utf8');

function aFile(content: string | Buffer): string {
  const file = join(tempDir(), 'my.settings.json');
  writeFileSync(file, content);
  return file;
}

describe('a settings file', () => {
  test.each<[string, Buffer]>([
    ['an editor of Windows', Buffer.from(`\ufeff${SETTINGS.replaceAll('\n', '\r\n')}`)],
    ['PowerShell', Buffer.from(`\ufeff${SETTINGS}`, 'utf16le')],
  ])('is read as %s leaves it', (_, content) => {
    expect(readSettingsFile(aFile(content))).toMatchObject({ account: '123456789012' });
  });

  test.each<[string, string | Buffer, RegExp]>([
    [
      'a comment',
      SETTINGS.replace('{', '{ // ours'),
      /my\.settings\.json is not JSON: line 1, column 3: JSON has no comments: delete it\.$/,
    ],
    [
      'a trailing comma',
      SETTINGS.replace(/\}\s*\}\s*$/, '},\n}\n'),
      /is not JSON: line 11, column 4: the comma before "}" is one too many\.$/,
    ],
    [
      'another encoding',
      Buffer.from('{"account": "Büro"}', 'latin1'),
      /is no UTF-8 text \(line 1,/,
    ],
    ['nothing', '', /is empty\.$/],
    [
      'a result',
      JSON.stringify(aRunResult()),
      /is a result of S3 Benchmarks, not a settings file of the stack: see infra\/example/,
    ],
    [
      'a package.json',
      '{"name": "x", "scripts": {}}',
      /is the package\.json of an npm package, not a settings file of the stack: see infra\/example/,
    ],
  ])('with %s is refused in the words of its owner', (_, content, message) => {
    expect(() => readSettingsFile(aFile(content))).toThrow(message);
  });

  test('that is none is refused with the reason', () => {
    expect(() => readSettingsFile('/no/such')).toThrow(
      'The settings file "/no/such" cannot be read (there is no such file or folder, ENOENT): see',
    );
    expect(() => readSettingsFile(tempDir())).toThrow('cannot be read (it is a folder, EISDIR)');
  });
});

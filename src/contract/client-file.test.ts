import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { publishedSchemas } from '../../infra/settings/write-schema.ts';
import { PLACEHOLDERS } from './client-command.ts';
import { readClientFile } from './client-file.ts';

const SHIPPED = new URL('../../clients/', import.meta.url);
const FILES = readdirSync(SHIPPED).filter((name) => name.endsWith('.yml'));

const UPLOAD = '{action: upload, fileSize: 1KiB';
const MC = 'clients: {mc: {download: [mc, cp, "x/{bucket}/{key}", "{file}"]}}';

describe('a client file', () => {
  it.each(FILES)('clients/%s is one, of the client that it is called after', async (name) => {
    const text = readFileSync(new URL(name, SHIPPED), 'utf8');
    const { clients } = await readClientFile(text, name);
    expect(Object.keys(clients)).toEqual([name.replace('.yml', '')]);
    const lines = text.split('\n').filter((line) => !/^\s*(#.*)?$/.test(line));
    expect(lines.length, 'short enough to be read at a glance').toBeLessThanOrEqual(25);
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
    const schema = JSON.parse(publishedSchemas().get('client-file.schema.json')!);
    expect(ajv.validate(schema, parse(text)), ajv.errorsText()).toBe(true);
  });

  it.each(FILES)('clients/%s knows the token that the credentials of a role have', async (name) => {
    const { clients } = await readClientFile(readFileSync(new URL(name, SHIPPED), 'utf8'), name);
    for (const { environment } of Object.values(clients)) {
      const text = JSON.stringify(environment);
      expect(text.includes('{session-token}')).toBe(text.includes('{secret-key}'));
    }
  });

  it.each(['CRC32', 'CRC32C', 'CRC64NVME', 'SHA1', 'SHA256'])(
    'may have workloads with %s, as its documents say',
    async (checksum) => {
      const text = `workloads: [{ action: upload, fileSize: 1KiB, checksum: ${checksum} }]`;
      expect((await readClientFile(text, 'x.yml')).workloads).toMatchObject([{ checksum }]);
      expect(PLACEHOLDERS.checksum.what.split(/, | or /)).toContain(checksum);
      for (const [name, line] of [
        ['clients.md', /^\| `\{checksum\}` .*$/m],
        ['suite.md', /^- `checksum` is .*$/m],
      ] as const) {
        const document = readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8');
        expect(line.exec(document)?.[0]).toContain(`\`${checksum}\``);
      }
    },
  );

  it('is read as JSON by its name', async () => {
    const text = JSON.stringify({ clients: { mc: { runner: ['mc'] } } });
    expect(await readClientFile(text, 'x.json')).toEqual(await readClientFile(text, 'x.yml'));
    await expect(readClientFile(MC, 'x.json')).rejects.toThrow('Client file "x.json" is not JSON');
  });

  it.each([
    ['a key that is misspelt', 'clints: {}', 'Did you mean "clients"?'],
    [
      'a key of a client that is misspelt',
      'clients: {mc: {donwload: [a, "{file}"]}}',
      '(clients.mc): "donwload". Did you mean "download"?',
    ],
    [
      'a key of a workload that is misspelt',
      'workloads: [{action: upload, filesize: 1KiB}]',
      '"fileSize"?',
    ],
    ['a size that is none', 'workloads: [{action: upload, fileSize: 1KB}]', 'e.g. 8MiB'],
    ['a size of nothing', 'workloads: [{action: upload, fileSize: 0KiB}]', 'above 0 and its unit'],
    [
      'a file that S3 cannot store',
      'workloads: [{action: upload, fileSize: 6TiB}]',
      '5TiB at most',
    ],
    [
      'more files than can be handled',
      `workloads: [${UPLOAD}, numFiles: 1}, ${UPLOAD}, numFiles: 500000}]`,
      'the workloads have 500001 files together, and at most 500000 are allowed',
    ],
    [
      'a long comment',
      `workloads: [${UPLOAD}, comment: ${'x'.repeat(201)}}]`,
      'workloads.0.comment: write at most 200 characters.',
    ],
    ['a command that is a text', 'clients: {mc: {download: mc cp}}', 'write a command as a list'],
    [
      'a word of a command that YAML takes for no text',
      'clients: {mc: {download: [true, "{file}"]}}',
      'clients.mc.download.0: write it as text, in quotes, e.g. "true".',
    ],
    [
      'a command of nothing but that',
      'clients: {mc: {download: [false]}}',
      'clients.mc.download.0: write it as text, in quotes',
    ],
    [
      'a name that none can be',
      'clients: {"m m": {runner: [a]}}',
      'clients.m m: name a client by up to 64 letters, digits, ".", "_", "+" or "-", the first a letter or a digit.',
    ],
    ['no client', 'clients: {}', 'has no clients'],
    ['a client without a command', 'clients: {mc: {version: [mc]}}', 'give it "download"'],
    ['two ways of measuring', 'clients: {mc: {runner: [a], upload: [a, "{file}"]}}', 'leave one'],
    ['a placeholder that is unknown', MC.replace('{file}', '{path}'), '"download" of mc'],
    [
      'a secret in a file',
      'clients: {mc: {runner: [a], files: {X: "{secret-key}"}}}',
      '"environment"',
    ],
    ['a name that is built in', 'clients: {raw-http: {runner: [a]}}', 'the name of a built-in one'],
    ['no YAML', 'clients:\n  mc: [', 'is not YAML: line 2'],
    ['a key that is there twice', 'clients: {}\nclients: {}', 'is not YAML: line 2'],
  ])('is refused in one sentence with %s', async (_, text, message) => {
    const read = readClientFile(text, 's3-benchmarks.yml');
    await expect(read).rejects.toThrow(message);
    await expect(read).rejects.toThrow(/^[^\n]*s3-benchmarks\.yml[^\n]*$/);
  });

  it('may have as many files in all its workloads as can be handled', async () => {
    const text = `workloads: [${UPLOAD}, numFiles: 499999}, ${UPLOAD}}]`;
    expect((await readClientFile(text, 'x.yml')).workloads).toHaveLength(2);
  });
});

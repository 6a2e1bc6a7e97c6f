import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { readSettings } from './settings/read-settings.ts';
import { synthesize } from './testing/synthesize.ts';

const example = new URL('example.settings.json', import.meta.url);

/** As people read it: a line of a dashboard is a line; digests of files change with every commit. */
function readable(template: object): string {
  const text = JSON.stringify(template, (key, value) => {
    if (key === 'DashboardBody') return JSON.parse(value);
    if (key === 'metrics') return value.map((row: unknown) => JSON.stringify(row));
    return value;
  });
  return stringify(JSON.parse(text.replace(/[0-9a-f]{64}/g, 'DIGEST')), {
    lineWidth: 0,
    aliasDuplicateObjects: false,
  });
}

test('the stack of the example is as reviewed; npx vitest run infra/snapshot -u accepts a change', async () => {
  const settings = readSettings(readFileSync(example, 'utf8'), 'the example');
  const text = readable(synthesize(settings));
  await expect(text).toMatchFileSnapshot('example.template.yaml');
});

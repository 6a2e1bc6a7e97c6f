import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { INSTANCE_TYPES } from '../src/contract/instance-types.ts';
import { diskUsdPerHour } from '../src/cost/cost.ts';
import { PRICES } from '../src/cost/prices.ts';
import { readSettings } from './settings/read-settings.ts';

const docs = new URL('../docs/', import.meta.url);
const page = readFileSync(new URL('first-deploy.md', docs), 'utf8');
const rows = [...page.matchAll(/^\| (.*?) \| (.*?) \|(.*?)\|(.*?)\|$/gm)]
  .map((match) => match.slice(1).map((cell) => cell.trim()))
  .filter(([, , , cost]) => cost?.startsWith('$'));

describe('docs/first-deploy.md', () => {
  test('costs less than $5', () => {
    const sum = rows.reduce((total, [, , , cost]) => total + Number(cost!.slice(1)), 0);
    expect(rows.length).toBeGreaterThan(8);
    expect(sum).toBeGreaterThan(1);
    expect(sum).toBeLessThan(5);
  });

  test.each(rows.filter(([, type]) => INSTANCE_TYPES.has(type!)))(
    '%s on %s for %s minutes costs at most %s',
    (_, type, minutes, cost) => {
      const { usdPerHour } = INSTANCE_TYPES.get(type!)!;
      const beside = diskUsdPerHour(type!) + PRICES.publicAddressHour;
      const usd = (Number(minutes) / 60) * (usdPerHour! + beside);
      expect(Number(cost!.slice(1))).toBeGreaterThanOrEqual(usd);
      expect(Number(cost!.slice(1))).toBeLessThan(usd + 0.02);
    },
  );

  test('has a section for each step, in the order of the table', () => {
    const steps = rows.flatMap(([step]) => /^\[(.*)\]\(#(.*)\)$/.exec(step!)?.slice(1, 3) ?? []);
    const titles = [...page.matchAll(/^## (\d.*)$/gm)].map(([, title]) => title!);
    expect(steps.filter((_, index) => index % 2 === 0)).toEqual(titles);
    const anchors = titles.map((title) =>
      title.toLowerCase().replace(/[.']/g, '').replaceAll(' ', '-'),
    );
    expect(steps.filter((_, index) => index % 2 === 1)).toEqual(anchors);
  });

  test('says for each thing how to see it, and what to do if it differs', () => {
    const list = page.slice(page.indexOf('## 1.'), page.indexOf('## After'));
    const things = list.split('\n- ').slice(1);
    expect(things.length).toBeGreaterThan(15);
    for (const thing of things) expect(thing).toMatch(/^\*\*.*\*\*/);
    const mendable = things.filter((thing) => /\*If /.test(thing));
    expect(mendable.length).toBeGreaterThanOrEqual(things.length - 2);
  });

  test('names settings that the stack takes, and files that there are', () => {
    const example = JSON.parse(
      readFileSync(new URL('example.settings.json', import.meta.url), 'utf8'),
    );
    const [, block = ''] = /```json\n([\s\S]*?)```/.exec(page) ?? [];
    const settings = readSettings(JSON.stringify({ ...example, ...JSON.parse(block) }), 'page');
    const types = rows.flatMap(([, type]) => (INSTANCE_TYPES.has(type!) ? [type!] : []));
    expect([...settings.instanceTypes].sort()).toEqual([...new Set(types)].sort());
    for (const [, link = ''] of page.matchAll(/\]\(([^)#]+)[^)]*\)/g)) {
      expect([link, existsSync(new URL(link, docs))]).toEqual([link, true]);
    }
  });
});

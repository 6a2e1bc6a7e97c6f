import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { GitHubSettings } from './settings/github-settings.ts';
import { SettingsFile } from './settings/settings.ts';

const infra = new URL('./', import.meta.url);
const readme = readFileSync(new URL('README.md', infra), 'utf8');
const section = (title: string) => readme.split(`\n## ${title}\n`)[1]?.split('\n## ')[0] ?? '';

describe('infra/README.md', () => {
  const settings = Object.keys(SettingsFile.shape).filter(
    (name) => !['$schema', 'github', 'defaults'].includes(name),
  );
  const github = Object.keys(GitHubSettings.shape).map((name) => `github.${name}`);

  test.each([...settings, ...github])('explains setting %s', (name) => {
    expect(section('Settings')).toContain(`\`${name}\``);
  });

  test('explains no setting that there is not', () => {
    const first = section('Settings').matchAll(/^\| (`.*?) \|/gm);
    const named = [...first].flatMap(([, cell]) => cell?.match(/`[\w.]+`/g) ?? []);
    const known = [...settings, ...github].map((name) => `\`${name}\``);
    expect(named.filter((name) => !known.includes(name) && !name.startsWith('`defaults.'))).toEqual(
      [],
    );
  });

  test('has a row in the runbook for every reason that the action knows', () => {
    const source = readFileSync(new URL('../src/orchestrator/stuck-runnable.ts', infra), 'utf8');
    const reasons = source.match(/(?<=\n {4})'[A-Z_]+(:[A-Z0-9_]+)?'(?=,)/g) ?? [];
    expect(reasons.length).toBeGreaterThan(4);
    for (const reason of reasons) {
      expect(section('Runbook')).toContain(`| \`${reason.slice(1, -1)}\` |`);
    }
  });

  test('names only commands and files that there are', () => {
    const { scripts } = JSON.parse(readFileSync(new URL('../package.json', infra), 'utf8'));
    for (const [, script = ''] of readme.matchAll(/npm run ([\w:-]+)/g)) {
      expect(scripts).toHaveProperty([script]);
    }
    for (const [, link = ''] of readme.matchAll(/\]\(([^)#]+)\)/g)) {
      expect([link, existsSync(new URL(link, infra))]).toEqual([link, true]);
    }
  });
});

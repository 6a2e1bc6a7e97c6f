/** cfn-lint and checkov, which come by pip: what they find in a template that nobody has accepted. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { execa } from 'execa';
import { printable } from '../../src/contract/input-error.ts';

/** Where pip puts them; made by `--install`, kept out of git. */
export const VENV = fileURLToPath(new URL('../../out/judges', import.meta.url));
export const PACKAGES = ['cfn-lint==1.58.0', 'checkov==3.3.30'];

/** What checkov finds and we accept, each with the reason why it is not a problem here. */
const ACCEPTED_BY_CHECKOV: Readonly<Record<string, string>> = {};

/** A program that judges templates. */
export interface Judge {
  name: string;
  version: string;
  /** One sentence each. */
  findingsIn(template: string, region: string): Promise<string[]>;
}

/** @returns the judges that are there, and for the others why they are not */
export async function findJudges(): Promise<{ judges: Judge[]; missing: string[] }> {
  const judges: Judge[] = [];
  const missing: string[] = [];
  for (const [name, findingsIn] of [
    ['cfn-lint', cfnLint],
    ['checkov', checkov],
  ] as const) {
    const program = await programOf(name);
    if (program === null) {
      missing.push(
        `${name} is neither on PATH nor in ${VENV}: run npm run synth:check -- --install`,
      );
    } else {
      const { path, version } = program;
      judges.push({
        name,
        version,
        findingsIn: (template, region) => findingsIn(path, template, region),
      });
    }
  }
  return { judges, missing };
}

/** @throws what pip says, in its last line */
export async function installJudges(): Promise<void> {
  mkdirSync(join(VENV, '..'), { recursive: true });
  await execa('python3', ['-m', 'venv', VENV]);
  await execa(join(VENV, 'bin/pip'), ['install', '--quiet', ...PACKAGES]);
}

async function programOf(name: string): Promise<{ path: string; version: string } | null> {
  for (const path of [join(VENV, 'bin', name), name]) {
    const { exitCode, stdout } = await execa(path, ['--version'], { reject: false });
    if (exitCode === 0) return { path, version: /\d+\.\d+\.\d+/.exec(stdout)?.[0] ?? 'unknown' };
  }
  return null;
}

async function cfnLint(path: string, template: string, region: string): Promise<string[]> {
  const args = ['--format', 'json', '--regions', region, '--template', template];
  const { stderr, stdout } = await execa(path, args, { reject: false });
  const found: { Message: string; Rule: { Id: string }; Location: { Path: unknown[] } }[] = parsed(
    stdout,
    stderr,
  );
  return found.map(({ Location, Message, Rule }) => {
    return `cfn-lint ${Rule.Id} ${Location.Path.join('/')}: ${printable(Message)}`;
  });
}

async function checkov(path: string, template: string): Promise<string[]> {
  const accepted = Object.keys(ACCEPTED_BY_CHECKOV).join(',');
  const { stderr, stdout } = await execa(
    path,
    [
      ...['--file', template, '--framework', 'cloudformation', '--output', 'json'],
      ...['--compact', '--quiet', '--skip-download', '--skip-check', accepted],
    ],
    { reject: false, env: { LOG_LEVEL: 'ERROR' } },
  );
  const report: {
    summary?: { parsing_errors: number };
    results?: { failed_checks: { check_id: string; check_name: string; resource: string }[] };
  } = parsed(stdout, stderr);
  if (report.summary?.parsing_errors) return ['checkov cannot read the template'];
  return (report.results?.failed_checks ?? []).map(
    ({ check_id, check_name, resource }) =>
      `checkov ${check_id} ${resource}: ${printable(check_name)}`,
  );
}

function parsed<T>(stdout: string, stderr: string): T {
  try {
    return JSON.parse(stdout);
  } catch (error) {
    throw new Error(`It printed no JSON: ${printable(stderr || stdout, 400)}`, { cause: error });
  }
}

/** Writes a template where the judges can read it; returns its path. */
export function fileOf(folder: string, name: string, template: object): string {
  const path = join(folder, `${name}.template.json`);
  writeFileSync(path, JSON.stringify(template, null, 1));
  return path;
}

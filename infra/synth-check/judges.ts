/** cfn-lint and checkov, which come by pip: what they find in a template that nobody has accepted. */
import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { execa } from 'execa';
import { counted, printable } from '../../src/contract/input-error.ts';

/** Where pip puts them; made by `--install`, kept out of git. */
const VENV = fileURLToPath(new URL('../../out/judges', import.meta.url));
const PACKAGES = ['cfn-lint==1.58.0', 'checkov==3.3.30'];

/** What checkov finds and we accept: on which resources, and why it is not a problem there. */
const ACCEPTED: readonly { check: string; on: RegExp; because: string }[] = [
  {
    ...{ check: 'CKV_AWS_18', on: /S3::Bucket\.(Standard|Results)/ },
    because:
      'No access log: one holds random data, the other is written by roles that CloudTrail names.',
  },
  {
    ...{ check: 'CKV_AWS_21', on: /S3::Bucket\.(Standard|Results)/ },
    because: 'No versions: one holds random data, and in the other no object can be replaced.',
  },
  {
    ...{ check: 'CKV_AWS_158', on: /Logs::LogGroup\.(Logs|BlockedQueues)Group/ },
    because: 'No key of our own: the logs tell of public code, and are encrypted by CloudWatch.',
  },
  {
    ...{ check: 'CKV_AWS_115', on: /Lambda::Function\.EmptyBuckets/ },
    because: 'No reserved concurrency: it runs once, when the stack is destroyed.',
  },
  {
    ...{ check: 'CKV_AWS_116', on: /Lambda::Function\.EmptyBuckets/ },
    because: 'No dead-letter queue: CloudFormation waits for its answer and shows why it failed.',
  },
  {
    ...{ check: 'CKV_AWS_117', on: /Lambda::Function\.EmptyBuckets/ },
    because: 'No network of its own: it talks to S3 and CloudFormation only.',
  },
];

/** A program that judges templates. */
export interface Judge {
  name: string;
  version: string;
  /** One sentence each. */
  findingsIn(template: string, region: string): Promise<string[]>;
}

/**
 * Looks in a virtual environment, then on PATH.
 *
 * @returns the judges that are there, and for the others why they are not
 */
export async function findJudges(venv = VENV): Promise<{ judges: Judge[]; missing: string[] }> {
  const judges: Judge[] = [];
  const missing: string[] = [];
  for (const [name, findingsIn] of [
    ['cfn-lint', cfnLint],
    ['checkov', checkov],
  ] as const) {
    const program = await programOf(name, venv);
    if (program === null) {
      missing.push(
        `${name} is neither on PATH nor in ${relative('', venv)}: run npm run synth:check -- --install`,
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

async function programOf(
  name: string,
  venv: string,
): Promise<{ path: string; version: string } | null> {
  for (const path of [join(venv, 'bin', name), name]) {
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
  const { stderr, stdout } = await execa(
    path,
    [
      ...['--file', template, '--framework', 'cloudformation', '--output', 'json'],
      ...['--compact', '--quiet', '--skip-download'],
    ],
    { reject: false, env: { LOG_LEVEL: 'ERROR' } },
  );
  const report: {
    summary?: { parsing_errors: number };
    results?: { failed_checks: { check_id: string; check_name: string; resource: string }[] };
  } = parsed(stdout, stderr);
  if (report.summary?.parsing_errors) return ['checkov cannot read the template'];
  return (report.results?.failed_checks ?? [])
    .filter(({ check_id, resource }) => {
      return !ACCEPTED.some(({ check, on }) => check === check_id && on.test(resource));
    })
    .map(({ check_id, check_name, resource }) => {
      return `checkov ${check_id} ${resource}: ${printable(check_name)}`;
    });
}

function parsed<T>(stdout: string, stderr: string): T {
  try {
    return JSON.parse(stdout);
  } catch (error) {
    throw new Error(`It printed no JSON: ${printable(stderr || stdout, 400)}`, { cause: error });
  }
}

/** The last line, and whether all is well: in CI a judge that is left out would look like one that found nothing. */
export function conclusion({
  findings,
  missing,
  isCi = Boolean(process.env.CI),
}: {
  findings: number;
  missing: readonly string[];
  isCi?: boolean;
}): { text: string; isGood: boolean } {
  const leftOut = missing.length > 0 ? `, and ${counted(missing.length, 'judge')} left out` : '';
  return {
    text: `${counted(findings, 'finding')}${leftOut}`,
    isGood: findings === 0 && (missing.length === 0 || !isCi),
  };
}

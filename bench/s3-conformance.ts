import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { InputError, printable } from '../src/contract/input-error.ts';
import { OWNER_ID } from '../src/s3-server/buckets.ts';
import { type StartedServer, startS3ServerProcess } from '../src/s3-server/spawn.ts';
import { showFigures } from './figures.ts';
import { optionsAsked, temporaryFolder } from './harness.ts';

const LIST = path.join(import.meta.dirname, 's3-conformance/must-pass.txt');
const FILE = 's3tests/functional/test_s3.py';

/** What the server does not claim, and some of which waits for minutes. */
const UNCLAIMED = [
  'bucket_logging',
  'bucket_policy',
  'cloud_restore',
  'cloud_transition',
  'iam_account',
  'lifecycle_expiration',
  'lifecycle_transition',
  'object_lock',
  'versioning',
];
const CLAIMED = UNCLAIMED.map((mark) => `not ${mark}`).join(' and ');

/**
 * The Ceph project's tests of S3 (https://github.com/ceph/s3-tests) that the embedded server must pass, by name.
 * `--suite DIR` is a checkout; `--python PROGRAM` has what its requirements.txt names; `--all` runs every test and
 * tells which of them pass beside those of the list.
 */
export async function run(): Promise<boolean> {
  const { suite, python, all } = asked();
  const text = await readFile(LIST, 'utf8');
  const mustPass = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  await using temporary = await temporaryFolder();
  const dir = temporary.path;
  await using server = await startS3ServerProcess({ dir: path.join(dir, 's3') });
  const config = path.join(dir, 's3tests.conf');
  await writeFile(config, configOf(server.connection));
  const report = path.join(dir, 'report.xml');
  const names = all ? [FILE] : mustPass.map((name) => `${FILE}::${name}`);
  const program = spawn(
    python,
    [
      '-m',
      'pytest',
      '-q',
      '--tb=line',
      ...(all ? ['-m', CLAIMED] : []),
      '-p',
      'no:cacheprovider',
      `--junitxml=${report}`,
      ...names,
    ],
    {
      cwd: suite,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, S3TEST_CONF: config, S3_USE_SIGV4: '1' },
    },
  );
  await once(program, 'exit');
  if (!existsSync(report)) {
    throw new InputError(
      `--python is "${printable(python)}", which ran no test: give one that has what the suite's requirements.txt names.`,
    );
  }
  const passed = new Set(passedIn(await readFile(report, 'utf8')));
  const failed = mustPass.filter((name) => !passed.has(name));
  const known = new Set(mustPass);
  const more = [...passed].filter((name) => !known.has(name));
  if (more.length > 0) console.log(`Pass, too:\n${more.join('\n')}`);
  if (failed.length > 0) console.log(`Must pass, and do not:\n${failed.join('\n')}`);
  const figure = {
    name: 'tests of Ceph’s suite',
    measured: `${passed.size} pass`,
    value: `${mustPass.length - failed.length} of the list`,
    bound: `${mustPass.length}`,
    reached: failed.length === 0,
  };
  console.log(showFigures([figure]));
  return figure.reached;
}

function asked() {
  const values = optionsAsked({
    suite: { type: 'string', default: '' },
    python: { type: 'string', default: 'python3' },
    all: { type: 'boolean', default: false },
  });
  if (existsSync(path.join(values.suite, FILE))) return values;
  throw new InputError(
    `--suite is "${printable(values.suite)}", where there is no ${FILE}: give a checkout of https://github.com/ceph/s3-tests.`,
  );
}

/** The suite knows several users; the server has one, who has to stand in for all. */
function configOf({ endpoint, region, accessKeyId, secretAccessKey }: StartedServer): string {
  const { hostname, port } = new URL(endpoint);
  const keys = `access_key = ${accessKeyId}\nsecret_key = ${secretAccessKey}\n`;
  const user = `display_name = ${OWNER_ID}\nuser_id = ${OWNER_ID}\nemail = nobody@example.com\n${keys}`;
  return `[DEFAULT]
host = ${hostname}
port = ${port}
is_secure = False
ssl_verify = False
[fixtures]
bucket prefix = conformance-{random}-
[s3 main]
api_name = ${region}
${user}[s3 alt]
${user}[s3 tenant]
tenant = none
${user}[iam]
${user}[iam root]
user_id = ${OWNER_ID}
email = nobody@example.com
${keys}[iam alt root]
user_id = ${OWNER_ID}
email = nobody@example.com
${keys}`;
}

/** Names of the tests without a failure, an error (of what comes after it, too) or a reason to be skipped. */
function passedIn(report: string): string[] {
  const outcome = new Map<string, boolean>();
  for (const [, name = '', rest = ''] of report.matchAll(
    /<testcase [^>]*?\bname="([^"]+)"[^>]*?(?:\/>|>(.*?)<\/testcase>)/gs,
  )) {
    const isWell = !/<(?:failure|error|skipped)\b/.test(rest);
    outcome.set(name, (outcome.get(name) ?? true) && isWell);
  }
  return [...outcome].filter(([, isWell]) => isWell).map(([name]) => name);
}

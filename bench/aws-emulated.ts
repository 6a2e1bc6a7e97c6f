import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { execa } from 'execa';
import { parse } from 'yaml';
import { packaged } from '../action/packaging/packaged.ts';
import type { Finding } from '../infra/account/findings.ts';
import { counted } from '../src/contract/input-error.ts';
import { RunResult } from '../src/contract/run-result.ts';
import {
  type Deployed,
  MotoAccount,
  pythonWithMoto,
  type Report,
  unexpected,
} from './aws-emulated/moto-account.ts';
import { optionsAsked, temporaryFolder } from './harness.ts';

const ROOT = join(import.meta.dirname, '..');
const STACK = 'Emulated';
/** One of each architecture. */
const INSTANCE_TYPES = ['c7gn.16xlarge', 'c5n.18xlarge'];
/** Few requests, and uploads in parts. */
const WORKLOADS = ['download-8MiB-8x-crc32', 'upload-64MiB-1x'];

/**
 * A run on an account of moto's: it is given the synthesized template, its account is checked, and the packaged
 * action runs a plan there whose jobs are the packaged job. Every request is checked against botocore's models of
 * the services. False when a request is invalid, the check finds a fault, or the run does not end as it should.
 */
export async function run(): Promise<boolean> {
  optionsAsked({});
  const python = await pythonWithMoto();
  if (python === null) return true;
  const dist = await packaged(ROOT);
  await using temporary = await temporaryFolder();
  const folder = temporary.path;
  const settings = await writeSettings(folder);
  const template = await synthesize(settings, folder);
  await using account = await MotoAccount.start(python);
  const job = [process.execPath, join(dist, 'job/index.js')];
  const deployed = await account.deploy({ template, stackName: STACK, job });
  tellDeployed(deployed);
  const checked = await checkAccount(settings, account);
  const measured = await useAction(dist, deployed, account, folder);
  const report = await account.end();
  tellRequests(report);
  return (
    deployed.status === 'CREATE_COMPLETE' && checked && measured && report.invalid.length === 0
  );
}

async function writeSettings(folder: string): Promise<string> {
  const settings = JSON.parse(await readFile(join(ROOT, 'infra/example.settings.json'), 'utf8'));
  const file = join(folder, 'emulated.settings.json');
  const own = {
    ...{ stackName: STACK, instanceTypes: INSTANCE_TYPES, suite: 'builtin' },
    defaults: { instanceTypes: INSTANCE_TYPES, workloads: WORKLOADS },
    containerImage: 'build',
  };
  await writeFile(file, JSON.stringify({ ...settings, ...own, $schema: undefined }));
  return file;
}

async function synthesize(settings: string, folder: string): Promise<object> {
  const out = join(folder, 'cdk');
  await execa('cdk', ['synth', '--quiet', '--context', `settings=${settings}`, '--output', out], {
    ...{ cwd: ROOT, preferLocal: true, localDir: ROOT },
  });
  return JSON.parse(await readFile(join(out, `${STACK}.template.json`), 'utf8'));
}

function tellDeployed({ status, created, leftOut, notes }: Deployed): void {
  const list = (types: Readonly<Record<string, number>>) =>
    Object.entries(types)
      .map(([type, count]) => `  ${type}${count > 1 ? ` × ${count}` : ''}`)
      .join('\n');
  console.log(`The stack is ${status}, with\n${list(created)}`);
  console.log(`Left out, because moto does not know them:\n${list(leftOut) || '  nothing'}`);
  for (const note of notes) console.log(`Changed for moto: ${note}.`);
}

/** @returns whether the check of the account found nothing that speaks against what was just deployed there */
async function checkAccount(settings: string, { env }: MotoAccount): Promise<boolean> {
  const program = [join(ROOT, 'infra/check-account.ts'), '--settings', settings, '--json'];
  const { exitCode, stderr, stdout } = await execa(process.execPath, program, {
    ...{ env: { ...ofSystem(), ...env }, extendEnv: false, reject: false },
  });
  try {
    const { findings }: { findings: Finding[] } = JSON.parse(stdout);
    const faults = unexpected(findings);
    console.log(`The check of the account ends with ${exitCode}:`);
    for (const finding of findings) {
      const { severity, about, what } = finding;
      const mark = faults.includes(finding) ? 'NOT EXPECTED, ' : '';
      console.log(`  ${mark}${severity}: ${about}: ${what}`);
    }
    return faults.length === 0;
  } catch {
    console.log(`The check of the account failed: ${stderr}`);
    return false;
  }
}

/** @returns whether the action has measured the whole plan */
async function useAction(
  dist: string,
  { outputs }: Deployed,
  account: MotoAccount,
  folder: string,
): Promise<boolean> {
  const output = join(folder, 'output');
  await writeFile(output, '');
  const given = {
    'role-to-assume': outputs.RoleToAssume ?? '',
    'aws-region': 'us-west-2',
    'stack-name': STACK,
    's3-clients': 'sdk-js',
    'poll-interval-seconds': '5',
  };
  const { inputs } = parse(await readFile(join(ROOT, 'action.yml'), 'utf8'));
  const variables = Object.keys(inputs).map((name) => [
    `INPUT_${name.toUpperCase()}`,
    Reflect.get(given, name) ?? inputs[name].default ?? '',
  ]);
  const { exitCode, all } = await execa(process.execPath, [join(dist, 'main/index.js')], {
    ...{ all: true, cwd: folder, extendEnv: false, reject: false },
    env: {
      ...ofSystem(),
      ...account.env,
      ...account.idTokenEnv,
      ...Object.fromEntries(variables),
      GITHUB_ACTIONS: 'true',
      GITHUB_REPOSITORY: 'octo-org/s3-benchmarks',
      GITHUB_RUN_ID: '1',
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_EVENT_NAME: 'workflow_dispatch',
      GITHUB_OUTPUT: output,
      RUNNER_TEMP: folder,
    },
  });
  const file = /^result-file<<(.+)\n(.*)\n\1$/m.exec(await readFile(output, 'utf8'))?.[2];
  if (exitCode !== 0 || !file) {
    console.log(`The action ended with ${exitCode}:\n${all}`);
    return false;
  }
  const { jobs } = RunResult.parse(JSON.parse(await readFile(file, 'utf8')));
  for (const { instanceType, status, cases } of jobs) {
    const measured = cases.filter((one) => one.status === 'measured').length;
    console.log(`${instanceType}: ${status}, ${measured} of ${cases.length} cases measured`);
  }
  const isWhole = jobs.every(
    ({ cases, status }) =>
      status === 'SUCCEEDED' && cases.length > 0 && cases.every((one) => one.status === 'measured'),
  );
  return isWhole && jobs.length === INSTANCE_TYPES.length;
}

function ofSystem(): Record<string, string | undefined> {
  const { HOME, PATH } = process.env;
  return { HOME, PATH };
}

function tellRequests({ calls, invalid, unchecked }: Report): void {
  const all = Object.values(calls).reduce((sum, count) => sum + count, 0);
  console.log(`${counted(all, 'request')} of ${counted(Object.keys(calls).length, 'kind')}:`);
  for (const [call, count] of Object.entries(calls).sort()) console.log(`  ${call} × ${count}`);
  for (const [why, count] of Object.entries(unchecked)) {
    console.log(`Not checked, ${counted(count, 'request')}: ${why}.`);
  }
  console.log(invalid.length === 0 ? 'All are valid.' : `Invalid:\n  ${invalid.join('\n  ')}`);
}

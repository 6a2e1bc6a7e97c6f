/** `npm run synth:check`: what judges say of templates of all sizes, in all partitions. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { awsDomainOf } from '../../src/contract/aws-places.ts';
import { counted, EXIT, InputError, messageOf } from '../../src/contract/input-error.ts';
import { INSTANCE_TYPES } from '../../src/contract/instance-types.ts';
import type { Settings } from '../settings/read-settings.ts';
import { aSettings, synthesize } from '../testing/synthesize.ts';
import { conclusion, findJudges, installJudges, type Judge } from './judges.ts';
import { namesOf } from './names.ts';
import { judgeRoles, policiesOf } from './simulate.ts';

const HELP = `npm run synth:check -- [--types N,N,…] [--regions R,R,…] [--install]

Synthesizes stacks of so many instance types in these regions, and has cfn-lint, checkov and an IAM
simulation judge them. Ends with 1 when one of them finds something that nobody has accepted. A judge
that is missing is left out, and said to be; in CI (where the variable CI is set) it ends with 1, too.

  --types    how many instance types; default 1,3,20,31,50
  --regions  default: one of each partition, us-west-2,us-gov-west-1,cn-north-1
  --install  installs cfn-lint and checkov into out/judges by pip first`;

/** Bytes that CloudFormation takes, and resources. */
const MOST_BYTES = 1_000_000;
const MOST_RESOURCES = 500;

async function main(): Promise<number> {
  const { help, install, regions, types } = readOptions();
  if (help) {
    console.log(HELP);
    return EXIT.done;
  }
  if (install) await installJudges();
  const { judges, missing } = await findJudges();
  for (const why of missing) console.log(`Left out: ${why}`);
  for (const { name, version } of judges) console.log(`With ${name} ${version}`);
  let findings = 0;
  const folder = mkdtempSync(join(tmpdir(), 's3b-synth-check-'));
  try {
    for (const region of regions) {
      for (const count of types) {
        const { found, words } = await judged(region, count, judges, folder);
        console.log(`${region}, ${counted(count, 'type')}: ${words}`);
        for (const one of found) console.log(`  ${one}`);
        findings += found.length;
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const { text, isGood } = conclusion({ findings, missing });
  console.log(text);
  return isGood ? EXIT.done : EXIT.failed;
}

async function judged(region: string, count: number, judges: readonly Judge[], folder: string) {
  const settings = settingsFor(region, count);
  const template = synthesize(settings);
  const found: string[] = [];
  const resources = Object.keys(template.Resources).length;
  const text = JSON.stringify(template, null, 1);
  const bytes = Buffer.byteLength(text);
  const file = join(folder, `${region}-${count}.template.json`);
  writeFileSync(file, text);
  if (resources > MOST_RESOURCES) found.push(`CloudFormation takes ${MOST_RESOURCES} resources.`);
  if (bytes > MOST_BYTES) found.push(`CloudFormation takes ${MOST_BYTES / 1000} kB.`);
  const words = [`${resources} resources`, `${(bytes / 1000).toFixed(0)} kB`];
  for (const judge of judges) {
    const says = await judge.findingsIn(file, region);
    words.push(`${judge.name} ${says.length === 0 ? 'ok' : counted(says.length, 'finding')}`);
    found.push(...says);
  }
  const names = namesOf(settings, settings.instanceTypes[0]!);
  const hasExpress = settings.buckets.some(({ storageClass }) => storageClass === 'S3Express');
  const missing = hasExpress ? [] : [names.expressBucket];
  const roles = await judgeRoles(policiesOf(template, names), names, missing);
  found.push(...roles.findings);
  words.push(`IAM ${roles.wanted} calls to allow, ${roles.unwanted} to deny`);
  return { found, words: words.join(', ') };
}

/** All that a stack can have: created buckets of both classes, a canary, a private image. */
function settingsFor(region: string, count: number): Settings {
  const known = [...INSTANCE_TYPES.keys()].slice(0, count);
  const facts = { vcpus: 96, memoryGiB: 384, architecture: 'x86_64', gigabitsPerSecond: 150 };
  const own = Array.from(
    { length: count - known.length },
    (_, index) => `m${index + 10}i.24xlarge`,
  );
  const express =
    region === 'us-west-2'
      ? {
          availabilityZone: 'usw2-az1',
          buckets: [{ create: 'S3Standard' }, { create: 'S3Express' }],
        }
      : {};
  return aSettings({
    ...{ region, canary: { instanceType: known[0] }, ...express },
    instanceTypes: [...known, ...own],
    ownInstanceTypes: Object.fromEntries(own.map((id) => [id, facts])),
    containerImage: `123456789012.dkr.ecr.${region}.${awsDomainOf(region)}/s3-benchmarks:1.0.0`,
  });
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        types: { type: 'string', default: '1,3,20,31,50' },
        regions: { type: 'string', default: 'us-west-2,us-gov-west-1,cn-north-1' },
        install: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    const types = values.types.split(',').map(Number);
    const wrong = types.find((one) => !Number.isInteger(one) || one < 1 || one > 50);
    if (wrong !== undefined)
      throw new InputError(`--types is "${values.types}": write numbers from 1 to 50, e.g. 1,3.`);
    return { ...values, types, regions: values.regions.split(',') };
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(`${messageOf(error).split('\n')[0]} See npm run synth:check -- --help.`);
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  console.error(`error: ${error.message}`);
  process.exitCode = EXIT.usage;
}

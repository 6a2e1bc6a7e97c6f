import { dirname, join, relative, resolve } from 'node:path';
import { crc32 } from 'node:zlib';
import { quote } from 'shlex';
import { REGION } from '../contract/aws-places.ts';
import { DEFAULT_STACK_NAME } from '../contract/deployment.ts';
import { EXIT, InputError, printable } from '../contract/input-error.ts';
import { IS_PACKAGED, PROGRAM_FOLDER } from '../process/programs.ts';
import { type Facts, findFacts, type GivenFacts } from './init-aws-facts.ts';
import { shortPath, writeNewFiles } from './new-files.ts';
import { workflowToPaste } from './project.ts';

export interface InitAwsCommand extends GivenFacts {
  /** The repository is that of an S3 client, which a suite builds. */
  client: boolean;
  /** The file of settings to write. */
  settings: string;
}

/** What a repository pastes: docs/workflows. */
const WORKFLOWS = ['benchmark.yml', 'benchmark-comment.yml', 'benchmark-nightly.yml'];
/** The GitHub environment of the job that assumes the role. */
const ENVIRONMENT = 's3-benchmarks';

/**
 * Writes the settings of a stack and the workflows that use it, from what `gh` and `aws` say where they are
 * signed in. It changes nothing on GitHub or AWS, and overwrites no file.
 *
 * @returns the exit code
 * @throws InputError for what nobody could tell, or a file that is there already; nothing is written then
 */
export async function initAws(
  command: InitAwsCommand,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<number> {
  checkPlace(command);
  const facts = await findFacts(command, environment);
  checkPlace(facts);
  const folder = join(resolve(command.into ?? 'out/init-aws'), '.github/workflows');
  const files = new Map([[resolve(command.settings), settingsText(facts, command)]]);
  if (!isProject(facts)) {
    for (const name of WORKFLOWS) {
      const text = await workflowToPaste(name, facts.project);
      files.set(join(folder, name), workflowText(text, facts, command.client));
    }
  }
  await writeNewFiles(
    files,
    'move it away, or name another file with --settings or another folder with --into',
  );
  console.log(report(facts, command, [...files.keys()]));
  return EXIT.done;
}

/** Given or found: both go into commands that are pasted. */
function checkPlace({ account, region }: Pick<GivenFacts, 'account' | 'region'>): void {
  if (account !== undefined && !/^\d{12}$/.test(account)) {
    throw new InputError(`--account is "${printable(account)}": give the 12 digits of an account.`);
  }
  if (region !== undefined && !REGION.test(region)) {
    throw new InputError(`--region is "${printable(region)}": give an AWS region, e.g. us-west-2.`);
  }
}

/** Runs of its own repository are started by its own workflows. */
function isProject({ owner, name, project }: Facts): boolean {
  return `${owner}/${name}`.toLowerCase() === project.toLowerCase();
}

function settingsText(facts: Facts, { client, settings }: InitAwsCommand): string {
  const { account, region, owner, name, ownerId, repositoryId, project, oidcProviderArn } = facts;
  const isSuite = !client && !isProject(facts);
  const value = {
    $schema: schemaFor(settings, project),
    ...{ account, region },
    ...(isSuite && { suite: `https://github.com/${owner}/${name}.git` }),
    github: {
      ...{ owner, repository: name, ownerId, repositoryId, environment: ENVIRONMENT },
      ...(!isProject(facts) && {
        jobWorkflowRefs: [`${project}/.github/workflows/benchmark.yml@refs/tags/v1`],
      }),
      ...(oidcProviderArn && { oidcProviderArn }),
    },
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** What editors read: of this clone, or of the release. */
function schemaFor(settings: string, project: string): string {
  const path = 'docs/schemas/settings.schema.json';
  if (IS_PACKAGED) return `https://raw.githubusercontent.com/${project}/v1/${path}`;
  return relative(dirname(resolve(settings)), join(PROGRAM_FOLDER, path));
}

/** A workflow of docs/workflows, for one repository. */
function workflowText(
  text: string,
  { owner, name }: Pick<Facts, 'owner' | 'name'>,
  client: boolean,
): string {
  const forClient = text
    .replace(/# (.*?) # for a client$/gm, '$1')
    .replace(/client: false # true for a client$/m, 'client: true');
  const forSuite = text.replace(/^.* # for a client\n/gm, '').replace(/ # true for a client$/m, '');
  return (client ? forClient : forSuite).replace(
    /cron: '\d+ 1 .*$/m,
    `cron: '${minuteOf(`${owner}/${name}`)} 1 * * *'`,
  );
}

/**
 * The minute at which a repository's night begins: two that share a stack should not start in the same one,
 * as both could find it free, and one would have to step back.
 */
function minuteOf(repository: string): number {
  return crc32(repository) % 60;
}

function report(
  facts: Facts,
  { into, settings: named }: InitAwsCommand,
  files: readonly string[],
): string {
  const { account, region, owner, name, defaultBranch, notes, project } = facts;
  // The package has all that measures; what deploys is in the clone.
  const settings = IS_PACKAGED ? resolve(named) : named;
  const clone = [
    '# A stack is deployed from a clone:',
    `git clone https://github.com/${project}.git && cd ${quote(project.split('/')[1] ?? '')} && npm ci`,
    '',
  ];
  // What is printed is pasted into a shell.
  const context = `-c settings=${quote(settings)}`;
  const output = (key: string) =>
    `"$(aws cloudformation describe-stacks --stack-name ${DEFAULT_STACK_NAME} --region ${region} ` +
    `--query "Stacks[0].Outputs[?OutputKey=='${key}'].OutputValue" --output text)"`;
  const environment = `repos/${owner}/${name}/environments/${ENVIRONMENT}`;
  const workflows = isProject(facts)
    ? []
    : [
        '',
        `# 4. Commit the workflows on ${defaultBranch}${into ? '' : ', in .github/workflows of the repository'}, and start "Benchmark" by hand.`,
      ];
  return [
    ...notes,
    '',
    'Written:',
    ...files.map((file) => `  ${shortPath(file)}`),
    '',
    ...(IS_PACKAGED ? clone : []),
    `# 1. Check the account, which costs nothing. It says what to fix.`,
    `npm run check:account -- --settings ${quote(settings)}`,
    '',
    '# 2. Deploy.',
    `npx cdk bootstrap aws://${account}/${region} ${context}`,
    `npm run deploy -- ${context}`,
    '',
    '# 3. Tell GitHub.',
    `export GH_REPO=${owner}/${name}`,
    `gh api --method PUT ${environment} -F 'deployment_branch_policy[protected_branches]=false' -F 'deployment_branch_policy[custom_branch_policies]=true'`,
    `gh api --method POST ${environment}/deployment-branch-policies -f name=${quote(defaultBranch)}`,
    `gh variable set S3_BENCHMARKS_REGION --body ${region}`,
    `gh variable set S3_BENCHMARKS_ROLE --body ${output('RoleToAssume')}`,
    `gh variable set S3_BENCHMARKS_RESULTS_BUCKET --body ${output('ResultsBucket')}`,
    ...workflows,
  ].join('\n');
}

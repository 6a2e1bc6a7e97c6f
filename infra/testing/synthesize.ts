import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib/core';
import { BenchmarkStack } from '../benchmark-stack.ts';
import { addChecks } from '../checks.ts';
import { readSettings, type Settings } from '../settings/read-settings.ts';

/** A resource of a template. */
interface Resource {
  Type: string;
  DeletionPolicy?: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into templates of every shape
  Properties: any;
}

export interface Template {
  Resources: Record<string, Resource>;
  Outputs: Record<string, { Value: unknown }>;
}

const project = new URL('../../', import.meta.url);
const { context } = JSON.parse(readFileSync(new URL('cdk.json', project), 'utf8'));
const example = JSON.parse(readFileSync(new URL('infra/example.settings.json', project), 'utf8'));

export const COMMIT = '0123456789abcdef0123456789abcdef01234567';

/** The example's settings with changes, and an image of a registry, which is quicker than to build one. */
export function aSettings(changes: object = {}): Settings {
  const containerImage = 'ghcr.io/octo-org/s3-benchmarks:1.0.0';
  return readSettings(JSON.stringify({ ...example, containerImage, ...changes }), 'test');
}

/** The template of a stack as `npm run deploy` makes it, but for CDK's own validation: it takes seconds. */
export function synthesize(settings: Settings = aSettings()): Template {
  const outdir = mkdtempSync(join(tmpdir(), 's3b-synth-'));
  try {
    const options = { analyticsReporting: false, builtinCloudFormationValidation: false };
    const app = new App({ ...options, outdir, context });
    const stack = new BenchmarkStack(app, { settings, commit: COMMIT });
    addChecks(app);
    return app.synth().getStackByName(stack.stackName).template;
  } finally {
    rmSync(outdir, { recursive: true, force: true });
  }
}

/** All resources of a type, e.g. `AWS::Batch::JobQueue`. */
export function resourcesOf({ Resources }: Template, type: string): Resource[] {
  return Object.values(Resources).filter((resource) => resource.Type === type);
}

/** The resource of a type whose logical id begins so. */
export function resource(template: Template, type: string, idPrefix = ''): Resource {
  const found = Object.entries(template.Resources).find(
    ([id, one]) => one.Type === type && id.startsWith(idPrefix),
  );
  if (!found) throw new Error(`no ${type} ${idPrefix} in the template`);
  return found[1];
}

/** A value of a template as text: references as `<LogicalId.Attribute>`. */
export function templateText(value: unknown): string {
  if (typeof value === 'string') return value;
  const intrinsic = value as Record<string, unknown>;
  const join = intrinsic['Fn::Join'] as [string, unknown[]] | undefined;
  if (join) return join[1].map(templateText).join(join[0]);
  const attribute = intrinsic['Fn::GetAtt'] as string[] | undefined;
  return `<${attribute ? attribute.join('.') : intrinsic.Ref}>`;
}

/** One statement of a role's policy, in texts. */
export interface Statement {
  actions: string[];
  /** ARNs; references to resources of the template as `<LogicalId.Attribute>`. */
  resources: string[];
  conditions: Record<string, Record<string, unknown>>;
}

/** What roles may do, by the first part of their logical id, e.g. `JobRolesTrusted`. */
export function rolesOf({ Resources }: Template): Map<string, Statement[]> {
  const roles = Object.entries(Resources).filter(([, one]) => one.Type === 'AWS::IAM::Role');
  return new Map(roles.map(([id, role]) => [id.slice(0, -8), statementsOf(role)]));
}

function statementsOf({ Properties }: Resource): Statement[] {
  const documents = Properties.Policies.map(
    (policy: { PolicyDocument: unknown }) => policy.PolicyDocument,
  );
  // biome-ignore lint/suspicious/noExplicitAny: as CloudFormation has it
  return documents.flatMap(({ Statement }: any) =>
    // biome-ignore lint/suspicious/noExplicitAny: as CloudFormation has it
    Statement.map(({ Action, Resource, Condition = {}, Effect }: any): Statement => {
      if (Effect !== 'Allow') throw new Error(`a role that says ${Effect}`);
      return {
        actions: [Action].flat(),
        resources: [Resource].flat().map(templateText),
        conditions: Condition,
      };
    }),
  );
}

/** What the ARN of a resource of the template will look like. */
export function arnOf(text: string, { Resources }: Template): string {
  return text.replace(/^<(\w+)(?:\.\w+)?>/, (_, id: string) => {
    const type = Resources[id]?.Type ?? '';
    const arn = ARNS[type];
    if (!arn) throw new Error(`no ARN is known of ${id} (${type})`);
    return arn;
  });
}

const ARNS: Readonly<Record<string, string>> = {
  'AWS::S3::Bucket': 'arn:aws:s3:::name',
  'AWS::S3Express::DirectoryBucket': 'arn:aws:s3express:us-west-2:123456789012:bucket/name',
  'AWS::Batch::JobDefinition': 'arn:aws:batch:us-west-2:123456789012:job-definition/name:1',
  'AWS::Batch::JobQueue': 'arn:aws:batch:us-west-2:123456789012:job-queue/name',
  'AWS::Batch::ConsumableResource': 'arn:aws:batch:us-west-2:123456789012:consumable-resource/name',
};

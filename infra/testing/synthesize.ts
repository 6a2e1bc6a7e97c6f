import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib/core';
import { BenchmarkStack } from '../benchmark-stack.ts';
import { addChecks } from '../checks.ts';
import { readSettings, type Settings } from '../settings/read-settings.ts';

/** A resource of a template. */
export interface Resource {
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
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  const intrinsic = value as Record<string, unknown>;
  const join = intrinsic['Fn::Join'] as [string, unknown[]] | undefined;
  if (join) return join[1].map(textOf).join(join[0]);
  const attribute = intrinsic['Fn::GetAtt'] as string[] | undefined;
  return `<${attribute ? attribute.join('.') : intrinsic.Ref}>`;
}

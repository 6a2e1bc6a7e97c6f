import type { Template } from '../testing/synthesize.ts';
import type { Names } from './names.ts';
import type { PolicyDocument, RolePolicies } from './simulate.ts';

/** The inline policies of a template's roles, with names where the template has references. */
export function policiesOf(template: Template, names: Names): RolePolicies {
  const roles = Object.entries(template.Resources).filter(
    ([, one]) => one.Type === 'AWS::IAM::Role',
  );
  return new Map(
    roles.map(([id, { Properties }]) => {
      const statements = Properties.Policies.flatMap(
        ({ PolicyDocument }: { PolicyDocument: unknown }) =>
          (resolved(PolicyDocument, template, names) as PolicyDocument).Statement,
      );
      // CDK ends ids with eight digits of its own.
      return [id.slice(0, -8), { Version: '2012-10-17', Statement: statements }];
    }),
  );
}

function resolved(value: unknown, template: Template, names: Names): unknown {
  if (Array.isArray(value)) return value.map((one) => resolved(one, template, names));
  if (typeof value !== 'object' || value === null) return value;
  const { Ref, 'Fn::GetAtt': attribute, 'Fn::Join': join } = value as Record<string, never>;
  if (join) {
    const [separator, parts] = resolved(join, template, names) as [string, string[]];
    return parts.join(separator);
  }
  if (attribute) return nameOf(attribute[0], template, names);
  if (Ref === 'AWS::Partition') return names.other.partition;
  if (Ref) return nameOf(Ref, template, names);
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, resolved(one, template, names)]),
  );
}

/** Policies name resources by their ARNs only. */
function nameOf(id: string, { Resources }: Template, names: Names): string {
  const { Properties, Type } = Resources[id]!;
  const { batch } = names.other;
  switch (Type) {
    case 'AWS::S3::Bucket':
      return id.startsWith('Results') ? names.results : names.bucket;
    case 'AWS::S3Express::DirectoryBucket':
      return names.expressBucket;
    case 'AWS::Batch::JobQueue':
      return batch(`job-queue/${Properties.JobQueueName}`);
    case 'AWS::Batch::JobDefinition':
      return batch(`job-definition/${Properties.JobDefinitionName}:1`);
    case 'AWS::Batch::ConsumableResource':
      return names.lock;
    default:
      throw new Error(`no name is known of ${id} (${Type}), which a policy refers to`);
  }
}

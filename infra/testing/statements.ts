import { type Resource, type Template, textOf } from './synthesize.ts';

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
        resources: [Resource].flat().map(textOf),
        conditions: Condition,
      };
    }),
  );
}

/** What the ARN of a resource of the template will look like. */
export function arnOf(text: string, { Resources }: Template): string {
  return text.replace(/^<(\w+)\.\w+>/, (_, id: string) => {
    const type = Resources[id]?.Type ?? '';
    const arn = ARNS[type];
    if (!arn) throw new Error(`no ARN is known of ${id} (${type})`);
    return arn;
  });
}

const ARNS: Readonly<Record<string, string>> = {
  'AWS::S3::Bucket': 'arn:aws:s3:::name',
  'AWS::S3Express::DirectoryBucket': 'arn:aws:s3express:us-west-2:123456789012:bucket/name',
  'AWS::Batch::JobQueue': 'arn:aws:batch:us-west-2:123456789012:job-queue/name',
  'AWS::Batch::ConsumableResource': 'arn:aws:batch:us-west-2:123456789012:consumable-resource/name',
};

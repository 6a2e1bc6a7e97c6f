import { type Conditions, Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';

/** A statement that allows actions on resources. */
export function allow(
  actions: readonly string[],
  resources: readonly string[],
  conditions: Conditions = {},
): PolicyStatement {
  return new PolicyStatement({
    effect: Effect.ALLOW,
    actions: [...actions],
    resources: [...resources],
    conditions,
  });
}

/** For actions that know no resources: IAM refuses a statement of them that names one. */
export const ANY_RESOURCE = ['*'];

/** PutObject without `If-None-Match` is refused, so that nothing stored is ever replaced. */
export const ONLY_NEW_OBJECTS: Conditions = { Null: { 's3:if-none-match': 'false' } };

import { type App, Validations } from 'aws-cdk-lib/core';
import { AwsSolutionsChecks } from 'cdk-nag';

/**
 * Has cdk-nag look at an app: what it finds ends the synthesis. What is accepted goes into the
 * template with its reason, for whoever audits the account.
 */
export function addChecks(app: App): void {
  const checks = new AwsSolutionsChecks(app, { writeSuppressionsToCloudFormation: true });
  Validations.of(app).addPlugins(checks);
}

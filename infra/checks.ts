import { type App, Validations } from 'aws-cdk-lib/core';
import { AwsSolutionsChecks } from 'cdk-nag';
import type { IConstruct } from 'constructs';

/**
 * Has cdk-nag look at an app: what it finds ends the synthesis. What is accepted goes into the
 * template with its reason, for whoever audits the account.
 */
export function addChecks(app: App): void {
  const checks = new AwsSolutionsChecks(app, { writeSuppressionsToCloudFormation: true });
  Validations.of(app).addPlugins(checks);
}

/** Accepts findings of cdk-nag on one construct, each with the reason why it is not a problem here. */
export function acknowledge(construct: IConstruct, reasons: Readonly<Record<string, string>>) {
  for (const [id, reason] of Object.entries(reasons)) {
    Validations.of(construct).acknowledge({ id, reason });
  }
}

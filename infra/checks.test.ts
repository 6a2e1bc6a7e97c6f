import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CfnSecurityGroup } from 'aws-cdk-lib/aws-ec2';
import { App, Stack } from 'aws-cdk-lib/core';
import { expect, test } from 'vitest';
import { tempDir } from '../src/testing/temp-dir.ts';
import { acknowledge, addChecks } from './checks.ts';

/** Synthesizes a security group that lets everybody in; returns the template. */
function synthesizeOpenGroup(reason?: string): string {
  const outdir = tempDir();
  const options = { analyticsReporting: false, builtinCloudFormationValidation: false };
  const app = new App({ outdir, ...options });
  const group = new CfnSecurityGroup(new Stack(app, 'Open'), 'Group', {
    groupDescription: 'open',
    securityGroupIngress: [{ cidrIp: '0.0.0.0/0', ipProtocol: '-1' }],
  });
  if (reason) acknowledge(group, { 'AwsSolutions-EC23': reason });
  addChecks(app);
  app.synth();
  return readFileSync(join(outdir, 'Open.template.json'), 'utf8');
}

test('what cdk-nag finds ends the synthesis', () => {
  expect(() => synthesizeOpenGroup()).toThrow('AwsSolutions-EC23');
});

test('what is accepted does not, and its reason is in the template', () => {
  expect(synthesizeOpenGroup('it is a test')).toContain('it is a test');
});

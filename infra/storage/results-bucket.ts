import { BlockPublicAccess, Bucket } from 'aws-cdk-lib/aws-s3';
import { Duration, RemovalPolicy } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { type HISTORY, INCOMING, PARTS_ARE_ABORTED } from '../../src/contract/deployment.ts';
import { acknowledge } from '../acknowledge.ts';
import type { Wildcard } from '../roles/role-of.ts';

/** What jobs uploaded is merged into `history/` when the run ends; after this it is gone. */
const INCOMING_DAYS = 90;

/** Where results are kept, also after the stack is gone. */
export class ResultsBucket extends Construct {
  readonly name: string;
  readonly arn: string;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    const bucket = new Bucket(this, 'Bucket', {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      enforceSSL: true,
      removalPolicy: RemovalPolicy.RETAIN,
      lifecycleRules: [
        {
          id: 'incoming-expires',
          prefix: `${INCOMING}/`,
          expiration: Duration.days(INCOMING_DAYS),
        },
        {
          id: PARTS_ARE_ABORTED.id,
          abortIncompleteMultipartUploadAfter: Duration.days(PARTS_ARE_ABORTED.days),
        },
      ],
    });
    acknowledge(bucket, {
      'AwsSolutions-S1':
        'Every object is written once, by a role that CloudTrail names, and never replaced.',
    });
    this.name = bucket.bucketName;
    this.arn = bucket.bucketArn;
  }

  /** `incoming` is written by jobs, `history` by the action. */
  objects(folder: typeof INCOMING | typeof HISTORY): Wildcard {
    return {
      arn: `${this.arn}/${folder}/*`,
      because: 'Keys begin with the run, and those of jobs with its nonce: made up at its start.',
    };
  }
}

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/crpg-ref-requests.html */
export interface CloudFormationEvent {
  RequestType: string;
  ResponseURL: string;
  StackId: string;
  RequestId: string;
  LogicalResourceId: string;
  ResourceProperties: { Buckets: string[] };
}

export declare function handler(
  event: CloudFormationEvent,
  context: { getRemainingTimeInMillis(): number },
): Promise<void>;

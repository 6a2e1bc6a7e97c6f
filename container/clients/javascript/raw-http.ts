import { storageClassOf } from '../../../src/contract/aws-places.ts';
import { type CaseSetup, type OpenClient, SkipCase } from '../client.ts';
import { RawS3 } from '../raw-s3.ts';
import { openByRequests } from '../transfers.ts';

/** The least that has to be done: Node's sockets and our own signatures. A reference for other clients, no upper limit. */
export async function open(setup: CaseSetup): Promise<OpenClient> {
  const { bucket, connection } = setup;
  if (storageClassOf(bucket) === 'S3Express') {
    throw new SkipCase('raw-http does not create the sessions that S3 Express needs');
  }
  return openByRequests(setup, (workers) => new RawS3(connection, bucket, workers));
}

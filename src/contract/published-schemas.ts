import { z } from 'zod';
import { ClientFile } from './client-file.ts';
import { EnvironmentManifest } from './deployment.ts';
import { JobRequest } from './job-request.ts';
import { NightlyChanges } from './nightly-changes.ts';
import { RunResult } from './run-result.ts';
import { S3ProfileFile } from './s3-profile-file.ts';
import { Workload, WorkloadSource } from './workload.ts';

const DOCUMENTS = {
  'run-result.v1': RunResult,
  'job-request.v1': JobRequest,
  'environment-manifest.v1': EnvironmentManifest,
  'nightly-changes.v1': NightlyChanges,
  'client-file': ClientFile,
  's3-profile': S3ProfileFile,
  'workload-source': WorkloadSource,
  'workload-run.v2': Workload,
};

/** The JSON Schemas in docs/schemas by file name, made from what validates. */
export function publishedSchemas(): Map<string, string> {
  return new Map(
    Object.entries(DOCUMENTS).map(([name, schema]) => {
      const json = z.toJSONSchema(schema, { io: 'input' });
      return [`${name}.schema.json`, `${JSON.stringify({ ...json, title: name }, null, 2)}\n`];
    }),
  );
}

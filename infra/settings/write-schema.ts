/** `npm run schemas` writes docs/schemas: of the documents, and of a settings file. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { ClientFile } from '../../src/contract/client-file.ts';
import { EnvironmentManifest } from '../../src/contract/deployment.ts';
import { JobRequest } from '../../src/contract/job-request.ts';
import { NightlyChanges } from '../../src/contract/nightly-changes.ts';
import { RunResult } from '../../src/contract/run-result.ts';
import { S3ProfileFile } from '../../src/contract/s3-profile-file.ts';
import { Workload, WorkloadSource } from '../../src/contract/workload.ts';
import { settingsSchema } from './settings.ts';

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

/** The JSON Schemas of the documents in docs/schemas by file name, made from what validates. */
export function publishedSchemas(): Map<string, string> {
  return new Map(
    Object.entries(DOCUMENTS).map(([name, schema]) => {
      const json = z.toJSONSchema(schema, { io: 'input' });
      return [`${name}.schema.json`, `${JSON.stringify({ ...json, title: name }, null, 2)}\n`];
    }),
  );
}

function writeSchemas(): void {
  const folder = new URL('../../docs/schemas/', import.meta.url);
  mkdirSync(folder, { recursive: true });
  const schemas = [...publishedSchemas(), ['settings.schema.json', settingsSchema()] as const];
  for (const [name, text] of schemas) writeFileSync(new URL(name, folder), text);
}

if (process.argv[1] === import.meta.filename) writeSchemas();

import type { Side } from '../../src/contract/names.ts';
import {
  BUILTIN_RUNNER,
  builtinEnvironment,
  clientVersions,
  selectWorkloads,
} from '../builtin/builtin-suite.ts';
import type { JobContext } from '../job-context.ts';
import type { BothSides, ReadySide } from './ready-side.ts';

/** The built-in suite twice: it has one version, which can be compared with itself. */
export async function builtinSides(context: JobContext): Promise<BothSides> {
  const { document, request } = context;
  document.setVersions(await clientVersions(context));
  const workloads = new Map(
    [...selectWorkloads(request.workloads)].map(([name, workload]) => [
      name,
      { text: JSON.stringify(workload), workload },
    ]),
  );
  const runner = { command: BUILTIN_RUNNER };
  const side = (name: Side): ReadySide => ({
    side: name,
    tools: null,
    workloads,
    runners: new Map(request.s3Clients.map((s3Client) => [s3Client, runner])),
    environment: builtinEnvironment(context),
  });
  return { candidate: side('candidate'), baseline: side('baseline') };
}

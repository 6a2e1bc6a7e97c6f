import { readdirSync, readFileSync } from 'node:fs';
import { convertWorkflowTemplate, NoOperationTraceWriter } from '@actions/workflow-parser';
import { parseWorkflow } from '@actions/workflow-parser/workflows/workflow-parser';
import { parse } from 'yaml';

export interface WorkflowStep {
  id?: string;
  if?: string;
  uses?: string;
  run?: string;
  env?: Record<string, string>;
  with?: Record<string, unknown>;
  'continue-on-error'?: boolean;
}

export interface WorkflowJob {
  needs?: string | string[];
  if?: string;
  uses?: string;
  with?: Record<string, string>;
  environment?: string;
  env?: Record<string, string>;
  permissions?: Record<string, string>;
  outputs?: Record<string, string>;
  concurrency?: unknown;
  'timeout-minutes'?: number | string;
  'runs-on'?: string;
  steps?: WorkflowStep[];
}

export interface Workflow {
  'run-name'?: string;
  on: Record<string, unknown>;
  permissions?: unknown;
  concurrency?: unknown;
  defaults?: { run?: { shell?: string } };
  jobs: Record<string, WorkflowJob>;
}

const root = new URL('../../', import.meta.url);
const folder = new URL('.github/workflows/', root);

/** The text of each of the project's workflows, by its file name. */
export const workflowTexts: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync(folder).map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]),
);

export function workflow(name: string): Workflow {
  return parse(workflowTexts[name]!);
}

/** Every job of every workflow. */
export function allJobs(): { name: string; job: WorkflowJob }[] {
  return Object.keys(workflowTexts).flatMap((file) =>
    Object.entries(workflow(file).jobs).map(([id, job]) => ({ name: `${file} ${id}`, job })),
  );
}

/** What GitHub's own parser finds wrong in a workflow, and in how it calls ours. */
export async function workflowErrors(name: string, content: string): Promise<string[]> {
  const { context, value } = parseWorkflow({ name, content }, new NoOperationTraceWriter());
  const ours = {
    getFileContent: async ({ path }: { path: string }) => ({
      name: path,
      content: readFileSync(new URL(path, root), 'utf8'),
    }),
  };
  const template = await convertWorkflowTemplate(context, value!, ours, {
    fetchReusableWorkflowDepth: 2,
  });
  return [...context.errors.getErrors(), ...(template.errors ?? [])].map(String);
}

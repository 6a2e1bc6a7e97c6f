import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CompareDesign } from '../../contract/comparison.ts';
import type { CompareRequest, JobRequest } from '../../contract/job-request.ts';
import type { Workload } from '../../contract/workload.ts';
import { designAsked, SEQUENTIAL_DESIGN } from '../../judge/judge.ts';
import { GitRepository } from '../git-repository.ts';
import { aJobRequest, anUpload, aWorkload } from '../requests.ts';
import { tempDir } from '../temp-dir.ts';

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
const SCRIPTS = {
  'scripts/build-runner.py': read('build-runner.py'),
  'runner.py': read('runner.py'),
  'runner.sh': read('runner.sh'),
};

/** What a client does: see runner.py. */
export interface Figures {
  rate?: number;
  seconds?: number;
  from?: number;
  print?: string[];
  exit?: number;
  hang?: boolean;
  spoil?: boolean;
}

/** What a commit of the suite is like: see the scripts beside this file. */
export interface SuiteAt {
  figures?: Record<string, Figures>;
  build?: Record<string, object>;
  workloads?: Record<string, Workload>;
  /** null: not there. */
  files?: Record<string, string | null>;
}

export const UPLOAD = aWorkload({ tasks: [anUpload('upload/x', 1000)], maxRepeatCount: 10 });

export const DESIGN: CompareDesign = {
  ...{ againstItself: false, seed: 1, budgetSeconds: null },
  ...SEQUENTIAL_DESIGN,
};

/** As few rounds as there can be: two, and two more of what stands out. */
export const SHORT: CompareDesign = {
  ...DESIGN,
  ...designAsked({ screenRounds: 2, maxRounds: 4 }),
};

/** The files of a commit of a suite. */
export function suiteFiles({
  build = {},
  figures = {},
  files,
  workloads,
}: SuiteAt): Record<string, string> {
  const named = Object.entries(workloads ?? { w: UPLOAD }).map(([name, workload]) => [
    `workloads/${name}.run.json`,
    JSON.stringify(workload),
  ]);
  const all: Record<string, string | null> = {
    ...SCRIPTS,
    ...Object.fromEntries(named),
    'build.json': JSON.stringify(build),
    'figures.json': JSON.stringify(figures),
    ...files,
  };
  return Object.fromEntries(
    Object.entries(all).flatMap(([name, text]) => (text === null ? [] : [[name, text]])),
  );
}

/**
 * Two commits of a suite.
 *
 * @param dir removed when the test has ended, unless it is given
 */
export async function twoCommits(candidate: SuiteAt, baseline: SuiteAt, dir = tempDir()) {
  const suite = await GitRepository.create(join(dir, 'repository'));
  const commits = { baseline: await suite.commit(suiteFiles(baseline)), candidate: '' };
  await suite.git('rm', '--quiet', '-r', '.');
  commits.candidate = await suite.commit(suiteFiles(candidate));
  return { dir, suite, ...commits };
}

export type Commits = Awaited<ReturnType<typeof twoCommits>>;

export function compareRequest(
  { baseline, candidate, suite }: Commits,
  compare: Partial<CompareRequest> = {},
  request: Partial<JobRequest> = {},
): JobRequest {
  return aJobRequest({
    suite: { repository: suite.path, ref: null, commit: candidate },
    compare: {
      suite: { ref: null, commit: baseline },
      client: null,
      design: DESIGN,
      instanceTypes: 1,
      maxCaseSeconds: 600,
      ...compare,
    },
    trusted: false,
    s3Clients: ['good'],
    ...request,
  });
}

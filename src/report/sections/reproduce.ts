import { BUILTIN_SUITE, typed } from '../../contract/names.ts';
import { DEFAULT_BUDGET_SECONDS } from '../../contract/read-values.ts';
import { oneLine } from '../escape.ts';
import type { ReportModel } from '../model/model.ts';
import type { Section } from '../section.ts';

/** What to type to measure something again, one line each; not escaped for any format. */
export interface Reproduction {
  /** Where to type it, in words of ours. */
  how: string;
  lines: readonly string[];
}

/** What is measured again; all of it unless named. */
export interface Selection {
  instanceTypes: readonly string[];
  s3Clients: readonly string[];
  workloads: readonly string[];
}

/** A longer text is of no use to anybody, and a comment has little room. */
const MAX_LENGTH = 3000;

/** How to get the whole run again. */
export function howToReproduce(model: ReportModel): Section[] {
  const again = reproduction(model);
  if (again === null) return [];
  return [
    {
      id: 'reproduce',
      in: ['summary', 'comment', 'page'],
      title: 'How to reproduce',
      typed: { what: `${again.how}:`, lines: again.lines },
      folded: true,
    },
  ];
}

/**
 * How to get the figures of a run again: at the same commits, and by the means that it was started by.
 *
 * @returns null when it measured nothing, or the text would be too long to paste
 */
export function reproduction(
  model: ReportModel,
  selection: Selection = selectionOf(model),
): Reproduction | null {
  if (selection.s3Clients.length === 0) return null;
  const { workloads, ...lists } = listsOf(selection);
  // A sweep makes them again.
  const named = isSweep(model) ? lists : { ...lists, workloads };
  const found = write(model, { ...named, ...codeOf(model), ...budgetOf(model) });
  return found.lines.join('\n').length > MAX_LENGTH ? null : found;
}

/** All that a run measured. */
function selectionOf({ jobs, s3Clients, workloads }: ReportModel): Selection {
  return {
    instanceTypes: [...new Set(jobs.map((job) => job.instanceType))],
    s3Clients,
    workloads: workloads.map(({ name }) => name),
  };
}

type Inputs = Record<string, string | null>;

/** Whether the workloads were made of sizes and numbers of objects. */
export function isSweep({ options = {} }: Pick<ReportModel, 'options'>): boolean {
  return 'sizes' in options || 'concurrency' in options;
}

function listsOf({ instanceTypes, s3Clients, workloads }: Selection) {
  return {
    'instance-types': instanceTypes.join(','),
    's3-clients': s3Clients.join(','),
    workloads: workloads.join(','),
  };
}

/** Where they are others than a run on one machine has anyway. */
function budgetOf(model: ReportModel): Inputs {
  const { jobs, turns } = model;
  const { budgetSeconds, leastRounds, mostRounds, warmups } = turns ?? {};
  const seconds = (budgetSeconds ?? 0) * jobs.length;
  const isUsual = seconds === 0 || Math.abs(seconds - DEFAULT_BUDGET_SECONDS) < 1;
  const rounds = mostRounds
    ? { runs: `${mostRounds}` }
    : leastRounds
      ? { 'min-runs': `${leastRounds}` }
      : {};
  return {
    ...(!isUsual && budgetAs(model, seconds)),
    ...rounds,
    ...(warmups && { warmup: `${warmups}` }),
  };
}

/** The command line takes a time with its unit, the action minutes, a comment whole ones. */
function budgetAs(model: ReportModel, seconds: number): Inputs {
  if (model.trigger === 'local') return { budget: `${Math.round(seconds)}s` };
  const minutes = Number((seconds / 60).toFixed(2));
  const isComment = model.trigger === 'issue_comment';
  return { [settingOf(model, 'budget')]: `${isComment ? Math.ceil(minutes) : minutes}` };
}

/** Whether a person started it with the command line. */
export function isOfCommandLine({ runner, trigger }: Pick<ReportModel, 'runner' | 'trigger'>) {
  return trigger === 'local' && runner === null;
}

/** A setting as whoever started the run gives it: an option, a word of a comment, an input of the action. */
export function settingOf(model: ReportModel, setting: string, value?: string): string {
  const [before, between] = isOfCommandLine(model)
    ? ['--', ' ']
    : ['', model.trigger === 'issue_comment' ? '=' : ': '];
  const name = setting === 'budget' && between === ': ' ? 'budget-minutes' : setting;
  return `${before}${name}${value === undefined ? '' : `${between}${value}`}`;
}

/** Commits rather than branches: those move. */
function codeOf({ comparison, options, suite }: ReportModel): Inputs {
  const { client, repository } = suite;
  const candidate = client ? client.candidate : suite;
  const baseline = client ? client.baseline : suite.baseline;
  return {
    suite: repository,
    // The client file that is named is in it.
    'client-repository': options?.clients ? null : (client?.repository ?? null),
    branch: candidate.commit ?? candidate.ref,
    'compare-with': comparison?.againstItself
      ? 'self'
      : (baseline?.commit ?? baseline?.ref ?? null),
  };
}

/** Options of the command line that are words of comments, too, and those that are inputs of the action. */
const WORDS = ['filter', 'skip'];
const INPUTS = [...WORDS, 's3-profile'];

function write(model: ReportModel, inputs: Inputs): Reproduction {
  const { options = {}, runner, suite, trigger } = model;
  const given = Object.entries(inputs).flatMap(([name, value]) =>
    value ? [[name, oneLine(value, MAX_LENGTH)] as const] : [],
  );
  if (trigger === 'local') {
    const others = Object.entries(options).flatMap(([name, values]) =>
      values.length > 0
        ? values.map((value) => [name, oneLine(value, MAX_LENGTH)] as const)
        : ([[name, '']] as const),
    );
    const words = [...given, ...others]
      .filter(([, value]) => value !== BUILTIN_SUITE)
      .map(([name, value]) => ` --${name}${value && ` ${shellWord(value)}`}`);
    const line = `${typed('npm start --')}${words.join('')}${asAwsOptions(model)}`;
    // Nobody answers comments there, and the runner is gone.
    const where = runner === null ? 'a machine like this one' : 'a machine of your own';
    return { how: `On ${where}`, lines: [line] };
  }
  const isComment = trigger === 'issue_comment';
  const chosen = (isComment ? WORDS : INPUTS).flatMap((name) => {
    const values = options[name] ?? [];
    return values.length > 0 ? [[name, oneLine(values.join(','), MAX_LENGTH)] as const] : [];
  });
  if (isComment) {
    const commit = (suite.client?.candidate ?? suite).commit ?? '';
    const words = [...given, ...chosen]
      .filter(([name]) => !['branch', 'client-repository', 'suite'].includes(name))
      .map(([name, value]) => ` ${name}=${value}`);
    const command = `/benchmark${commit && ` ${commit}`}${words.join('')}`;
    return { how: 'As a comment on the pull request', lines: [command] };
  }
  const lines = [...given, ...chosen].map(([name, value]) => `${name}: ${value}`);
  return { how: 'As inputs of the workflow', lines };
}

/** S3 Standard alone is the default. */
function asAwsOptions({ asAws, groups }: ReportModel): string {
  if (!asAws) return '';
  const classes = [...new Set(groups.map(({ storageClass }) => storageClass))].sort().reverse();
  const isDefault = classes.every((one) => one === 'S3Standard');
  return ` --as-aws${isDefault ? '' : ` --storage-classes ${classes.join(',')}`}`;
}

/** One word for a POSIX shell, whatever it holds. */
function shellWord(value: string): string {
  return /^[\w.,:/@%+=-]+$/.test(value) ? value : `'${value.replaceAll("'", "'\\''")}'`;
}

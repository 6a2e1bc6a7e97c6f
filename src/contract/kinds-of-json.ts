import { InputError, printable } from './input-error.ts';

/** The kinds of this project's own documents, as messages call them. */
export const OWN = {
  result: 'a result of S3 Benchmarks',
  figures: 'an export of a result (--exports json)',
  settings: 'a settings file of the stack',
  workload: 'a workload (NAME.run.json)',
  source: 'the source of a workload (NAME.src.json)',
  changes: 'the changes.json of a history',
} as const;

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const has =
  (...names: string[]) =>
  (value: Fields) =>
    names.every((name) => name in value);
/** A list under a name, of objects with these fields. */
const listOf = (name: string, ...names: string[]) => {
  const fits = has(...names);
  return ({ [name]: list }: Fields) => Array.isArray(list) && isObject(list[0]) && fits(list[0]);
};

/** Documents by fields that no other kind has, as their programs write them; the first that fits counts. */
const KINDS: readonly (readonly [kind: string, fits: (value: Fields) => boolean])[] = [
  [OWN.result, has('runKey', 'jobs')],
  [OWN.figures, has('runKey', 'cases')],
  [OWN.changes, has('schemaVersion', 'cells', 'changes')],
  [OWN.workload, has('tasks', 'maxRepeatCount')],
  [OWN.source, has('action', 'fileSize')],
  [OWN.settings, has('account', 'region')],
  ['the package-lock.json of an npm package', has('lockfileVersion')],
  ['the package.json of an npm package', npmPackage],
  ['a tsconfig.json', has('compilerOptions')],
  ['the cdk.json of a CDK app', has('app', 'context')],
  ['a template of CloudFormation', has('Resources')],
  ['a JSON Schema', ({ $schema }) => /json-schema\.org/.test(String($schema))],
  ['an export of hyperfine', listOf('results', 'command', 'mean')],
  ['an export of Google Benchmark', listOf('benchmarks', 'real_time')],
  ['an export of pytest-benchmark', has('machine_info', 'benchmarks')],
  ['an export of Vitest', has('numTotalTests')],
  ['an export of k6', has('metrics', 'root_group')],
  ['an export of fio', has('fio version')],
  ['an export of warp', has('commands', 'merged_hosts')],
  ['the data of github-action-benchmark', has('lastUpdate', 'entries')],
  ['a manifest of a container image', has('mediaType', 'layers')],
  ['a listing of the AWS CLI', listOf('Contents', 'Key', 'ETag')],
  ['an answer of the API of GitHub', has('message', 'documentation_url')],
  ['an export for Bencher', isBencher],
];
/** The same of lists, by their first element. */
const LISTS: typeof KINDS = [
  ['an export for github-action-benchmark', has('name', 'unit', 'value')],
  ['an export of JMH', has('jmhVersion')],
];

function npmPackage(value: Fields): boolean {
  return (
    typeof value.name === 'string' &&
    ['dependencies', 'devDependencies', 'scripts', 'license'].some((name) => name in value)
  );
}

/** https://bencher.dev/docs/reference/bencher-metric-format/ */
function isBencher(value: Fields): boolean {
  const [measures] = Object.values(value);
  const [measure] = isObject(measures) ? Object.values(measures) : [];
  return isObject(measure) && typeof measure.value === 'number';
}

/** What a document is, as far as its fields tell; null where they do not. */
export function kindOfJson(value: unknown): string | null {
  const [kinds, one] = Array.isArray(value) ? [LISTS, value[0]] : [KINDS, value];
  return (isObject(one) && kinds.find(([, fits]) => fits(one))?.[0]) || null;
}

/**
 * Refuses a document that is known to be of another kind.
 *
 * @param what names the document
 * @param fix what to give instead, e.g. `give the result.json of a run`
 * @throws InputError
 */
export function refuseOtherKinds(
  value: unknown,
  expected: string,
  what: string,
  fix: string,
): void {
  const kind = kindOfJson(value);
  if (kind === null || kind === expected) return;
  throw new InputError(`${printable(what)} is ${kind}, not ${expected}: ${fix}.`);
}

/** What a document of an unknown kind is, e.g. `JSON of another program (with "a" and 3 other fields)`. */
export function unknownJson(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (!isObject(value)) return `JSON, but only ${printable(JSON.stringify(value), 40)}`;
  const [first, ...others] = Object.keys(value);
  if (first === undefined) return 'JSON without any fields';
  const more =
    others.length === 0 ? '' : ` and ${others.length} other field${others.length === 1 ? '' : 's'}`;
  return `JSON of another program (with "${printable(first, 40)}"${more})`;
}

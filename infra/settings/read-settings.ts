import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { fileFault, OWN, refuseOtherKinds, textOf } from '../../src/contract/file-kinds.ts';
import { InputError, nearest, printable } from '../../src/contract/input-error.ts';
import { INSTANCE_TYPES, type InstanceTypeSpec } from '../../src/contract/instance-types.ts';
import { JAVASCRIPT_CLIENTS } from '../../src/contract/javascript-clients.ts';
import { BUILTIN_SUITE, type StorageClass, storageClassOf } from '../../src/contract/names.ts';
import { parseJson } from '../../src/contract/read-document.ts';
import { crossChecks } from './cross-checks.ts';
import { SettingsFile } from './settings.ts';

/** A bucket that is there, or one to create. */
type BucketSetting = { name: string | null; storageClass: StorageClass };

/** Settings, checked, with defaults filled in. */
export interface Settings
  extends Omit<SettingsFile, '$schema' | 'bucket' | 'buckets' | 'ownInstanceTypes'> {
  buckets: readonly BucketSetting[];
  /** Of `instanceTypes`, in their order: of the catalogue, or as the settings describe them. */
  specs: readonly InstanceTypeSpec[];
}

/**
 * Reads a settings file.
 *
 * @param file its name, for the person who has to fix it
 * @throws InputError that names all faults, each in one sentence
 */
export function readSettings(text: string, file: string): Settings {
  const value = parseJson(text, file);
  refuseOtherKinds(value, OWN.settings, file, 'see infra/example.settings.json');
  const parsed = SettingsFile.safeParse(value);
  const faults = [
    ...(parsed.error?.issues ?? []).flatMap((issue) => sentences(issue, value)),
    ...crossChecks(soundPartOf(value)),
  ];
  if (!parsed.success || faults.length > 0) throw new InputError(faultsOf(file, faults));
  const { $schema: _, bucket, buckets, ownInstanceTypes, ...rest } = parsed.data;
  const chosen = buckets ?? (bucket ? [bucket] : [{ create: 'S3Standard' as const }]);
  return {
    ...rest,
    specs: rest.instanceTypes.map(
      (id) => INSTANCE_TYPES.get(id) ?? specOf(id, ownInstanceTypes[id]!),
    ),
    buckets: chosen.map((one) =>
      typeof one === 'string'
        ? { name: one, storageClass: storageClassOf(one) }
        : { name: null, storageClass: one.create },
    ),
  };
}

function specOf(id: string, facts: SettingsFile['ownInstanceTypes'][string]): InstanceTypeSpec {
  const { architecture, disks, gigabitsPerSecond, imageType, memoryGiB, usdPerHour, vcpus } = facts;
  return {
    ...{ id, vcpus, architecture, gigabitsPerSecond },
    memoryMiB: Math.floor(memoryGiB * 1024),
    nvmeDisks: disks?.count ?? 0,
    nvmeDiskGB: disks?.gigabytes ?? 0,
    gpu: imageType === 'ECS_AL2023_NVIDIA',
    usdPerHour: usdPerHour ?? null,
  };
}

/** The settings that are right by themselves, so that the others do not hide what they contradict. */
function soundPartOf(value: unknown): Parameters<typeof crossChecks>[0] {
  const given = z.record(z.string(), z.unknown()).safeParse(value);
  if (!given.success) return {};
  return Object.fromEntries(
    Object.entries(SettingsFile.shape).map(([name, schema]) => [
      name,
      schema.safeParse(given.data[name]).data,
    ]),
  );
}

function faultsOf(file: string, faults: readonly string[]): string {
  const [only] = faults;
  if (faults.length === 1) return `${printable(file)}: ${only}`;
  return [`${printable(file)} has ${faults.length} faults:`, ...faults].join('\n- ');
}

function sentences(issue: z.core.$ZodIssue, value: unknown): string[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownSetting(pathOf([...issue.path, key]), issue.path));
  }
  const name = issue.path.length > 0 ? `"${printable(pathOf(issue.path))}"` : 'It';
  const found = valueAt(value, issue.path);
  const message = issue.message.startsWith('must') ? `it ${issue.message}` : issue.message;
  if (found === undefined) return [`${name} is missing: ${message}.`];
  return [`${name} is ${printable(JSON.stringify(found), 60)}: ${message}.`];
}

function unknownSetting(path: string, parent: readonly PropertyKey[]): string {
  const known = knownAt(parent);
  const near = nearest(path, known);
  const hint = near === null ? '.' : `: did you mean "${near}"?`;
  return `There is no setting "${printable(path)}"${hint}`;
}

function knownAt(parent: readonly PropertyKey[]): string[] {
  const [field] = parent;
  if (field === undefined) return Object.keys(SettingsFile.shape);
  const setting = z.toJSONSchema(SettingsFile, { io: 'input' }).properties?.[String(field)];
  if (typeof setting !== 'object') return [];
  // Of a record all have the same keys: ownInstanceTypes.NAME.KEY.
  const inner = parent.length === 2 ? setting.additionalProperties : setting;
  const properties = typeof inner === 'object' ? inner.properties : undefined;
  return Object.keys(properties ?? {}).map((key) => pathOf([...parent, key]));
}

function pathOf(path: readonly PropertyKey[]): string {
  return path.map(String).join('.');
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined),
    value,
  );
}

/** @throws InputError for a file that is not there, is no text, or whose settings have faults */
export function readSettingsFile(file: string): Settings {
  return readSettings(textOf(readBytes(file), file), file);
}

function readBytes(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new InputError(
      `The settings file "${printable(file)}" cannot be read (${fileFault(error)}): ` +
        'see infra/example.settings.json.',
    );
  }
}

interface Defaults {
  instanceTypes: string[];
  s3Clients: string[];
  /** Empty: all that the suite has. */
  workloads: string[];
}

/**
 * Of awslabs/aws-crt-s3-benchmarks. S3 clients: its own defaults.
 * Workloads: not its own, as a night of those costs about as much as a week of these. Large and small objects,
 * in memory and on disk, up and down; what moves hundreds of GiB, or uploads ten thousand objects a run, is
 * measured when somebody asks for it (docs/costs.md).
 */
export const REFERENCE_SUITE = {
  s3Clients: [
    ...['crt-c', 'sdk-rust-tm', 'crt-java', 'sdk-java-client-crt', 'sdk-java-tm-classic'],
    ...['sdk-java-tm-crt', 'crt-python', 'cli-crt', 'boto3-crt', 's5cmd', 'rclone'],
  ],
  workloads: [
    ...['download-256KiB-10_000x', 'upload-64KiB-1_000x', 'download-30GiB-1x-ram'],
    ...['download-5GiB-1x', 'upload-5GiB-1x', 'download-5GiB-1x-ram', 'upload-5GiB-1x-ram'],
  ],
};

/** Of the suite that ships with this project: what it has in every installation. */
const BUILTIN = { s3Clients: Object.keys(JAVASCRIPT_CLIENTS), workloads: [] };

/** One instance type costs least to run by mistake. */
export const PREFERRED_INSTANCE_TYPE = 'c7gn.16xlarge';

/** Of a stack: what its settings say, or what fits its suite. */
export function defaultsOf({ defaults, instanceTypes, suite }: Settings): Defaults {
  const ofSuite = suite === BUILTIN_SUITE ? BUILTIN : REFERENCE_SUITE;
  const preferred = instanceTypes.includes(PREFERRED_INSTANCE_TYPE)
    ? PREFERRED_INSTANCE_TYPE
    : instanceTypes[0]!;
  return {
    instanceTypes: defaults.instanceTypes ?? [preferred],
    s3Clients: defaults.s3Clients ?? [...ofSuite.s3Clients],
    workloads: defaults.workloads ?? [...ofSuite.workloads],
  };
}

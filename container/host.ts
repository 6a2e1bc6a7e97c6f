import { access, readdir, readFile, statfs } from 'node:fs/promises';
import { availableParallelism, cpus, machine, release, totalmem } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import type { Host } from '../src/contract/run-result.ts';

/** The agent answers within milliseconds or not at all. */
const PATIENCE_MS = 2_000;

interface HostFactsOptions {
  /** Of the job; the ECS agent says in it where it can be asked. */
  environment: Readonly<Record<string, string | undefined>>;
  /** The file system that tells of the machine. */
  root?: string;
  /** On the file system on which files are measured. */
  workDir?: string;
  /** Where to try whether jobs are kept from the machine's credentials. @default it is not tried */
  metadataUrl?: string;
  timeoutMs?: number;
}

/**
 * The instance metadata service.
 * https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instancedata-data-retrieval.html
 */
export const METADATA_URL = 'http://169.254.169.254/';

/**
 * Facts about the machine that the job runs on, from its file system and from the ECS agent; what is
 * not to be had is null. The instance metadata service would know more, but jobs are kept from it
 * on purpose: it hands out the machine's credentials. Whether they are is one of the facts.
 *
 * Takes no longer than `timeoutMs`, and never throws.
 */
export async function hostFacts({
  environment,
  root = '/',
  workDir,
  metadataUrl,
  timeoutMs = PATIENCE_MS,
}: HostFactsOptions): Promise<Host> {
  const [instance, task, system, nic, workDiskBytes, instanceMetadata] = await Promise.all([
    ec2Instance(root),
    taskMetadata(environment.ECS_CONTAINER_METADATA_URI_V4, AbortSignal.timeout(timeoutMs)),
    readOsRelease(join(root, 'etc/os-release')),
    nicGigabitsPerSecond(root),
    workDir === undefined ? undefined : sizeOfFileSystem(workDir),
    metadataUrl === undefined
      ? undefined
      : tryMetadata(metadataUrl, AbortSignal.timeout(timeoutMs)),
  ]);
  const image = [system.PRETTY_NAME, task.containerImage].filter(Boolean).join(', container ');
  return {
    instanceId: instance.id,
    instanceType: instance.type,
    availabilityZone: task.availabilityZone,
    image: image || process.platform,
    kernel: release(),
    cpuModel: cpuModel(),
    cpus: availableParallelism(),
    memoryMiB: Math.max(1, Math.floor(totalmem() / 2 ** 20)),
    nicGigabitsPerSecond: nic,
    architecture: machine(),
    node: process.version,
    ...(workDiskBytes && { workDiskBytes }),
    ...(instanceMetadata && { instanceMetadata }),
  };
}

/** Bytes; undefined where the system does not tell. */
async function sizeOfFileSystem(path: string): Promise<number | undefined> {
  const found = await statfs(path).catch(() => null);
  return found && found.blocks > 0 ? found.blocks * found.bsize : undefined;
}

/**
 * Any answer will do, a refusal without a token too: whoever gets one can ask for a token. The stack's firewall
 * rejects at once, and another might not answer at all.
 */
async function tryMetadata(url: string, signal: AbortSignal): Promise<Host['instanceMetadata']> {
  try {
    await (await fetch(url, { signal, redirect: 'manual' })).body?.cancel();
    return 'reachable';
  } catch {
    return 'blocked';
  }
}

/** Arm processors give a number for a name, and Node calls those that it does not know `unknown`. */
function cpuModel(): string | null {
  const model = cpus()[0]?.model.trim();
  return model && model !== 'unknown' ? model : null;
}

const DMI = 'sys/devices/virtual/dmi/id';

interface Ec2Instance {
  /** e.g. `i-0123456789abcdef0` */
  id: string | null;
  /** e.g. `c7gn.16xlarge` */
  type: string | null;
}

/**
 * What the firmware of a Nitro machine says of it, which containers can read too. Elsewhere both are
 * null: Xen machines have neither, and on other machines the fields hold other things.
 *
 * The asset tag is documented; that the product's name is the instance type is not, it is only seen
 * to be so.
 * https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/identify_ec2_instances.html
 */
async function ec2Instance(root: string): Promise<Ec2Instance> {
  const [tag, vendor, product] = await Promise.all(
    ['board_asset_tag', 'sys_vendor', 'product_name'].map((name) => read(join(root, DMI, name))),
  );
  const isType = vendor === 'Amazon EC2' && /^[a-z0-9-]+\.[a-z0-9-]+$/.test(product ?? '');
  return {
    id: /^i-[0-9a-f]{8,17}$/.exec(tag ?? '')?.[0] ?? null,
    type: isType ? (product ?? null) : null,
  };
}

async function read(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').then(
    (text) => text.trim(),
    () => undefined,
  );
}

/** As much of it as is of use here. */
const Task = z.object({
  AvailabilityZone: z.string().min(1).optional(),
  Containers: z.array(z.object({ ImageID: z.string().optional() })).optional(),
});

interface TaskFacts {
  /** e.g. `us-west-2a` */
  availabilityZone: string | null;
  /** Digest of the container's image, cut short: `sha256:0123456789ab`. */
  containerImage: string | null;
}

const NOTHING: TaskFacts = { availabilityZone: null, containerImage: null };

/**
 * Asks the ECS agent for the task that this container is. AWS's page says that the zone is Fargate's
 * alone; the agent gives it on EC2, too (https://github.com/aws/amazon-ecs-agent/pull/1674).
 * It knows neither the instance nor its type.
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-metadata-endpoint-v4-response.html
 *
 * @param uri what the agent put into `ECS_CONTAINER_METADATA_URI_V4`; undefined outside of ECS
 * @returns nulls when there is no answer
 */
async function taskMetadata(uri: string | undefined, signal: AbortSignal): Promise<TaskFacts> {
  try {
    if (!uri) return NOTHING;
    const response = await fetch(`${uri}/task`, { signal });
    const { AvailabilityZone = null, Containers = [] } = Task.parse(await response.json());
    // A job of Batch has one container; of several, none is known to be this one.
    const digest = Containers.length === 1 ? Containers[0]?.ImageID : undefined;
    const containerImage = /^sha256:[0-9a-f]{12}/.exec(digest ?? '')?.[0] ?? null;
    return { availabilityZone: AvailabilityZone, containerImage };
  } catch {
    return NOTHING;
  }
}

const INTERFACES = 'sys/class/net';

/**
 * Speed of the fastest network card in gigabits a second, as its driver says; null where none does.
 * EC2's driver does not: reading it fails there (https://github.com/amzn/amzn-drivers/issues/289).
 * Interfaces that are no device (bridges, containers' ends) make their speed up, and are left out.
 * https://www.kernel.org/doc/Documentation/ABI/testing/sysfs-class-net
 */
async function nicGigabitsPerSecond(root: string): Promise<number | null> {
  const folder = join(root, INTERFACES);
  const names = await readdir(folder).catch(() => []);
  const speeds = await Promise.all(names.map((name) => megabits(join(folder, name))));
  const fastest = Math.max(0, ...speeds);
  return fastest > 0 ? fastest / 1000 : null;
}

/** Megabits a second; not above 0 (the kernel has −1) when it is not known. */
async function megabits(folder: string): Promise<number> {
  try {
    await access(join(folder, 'device'));
    return Number.parseInt(await readFile(join(folder, 'speed'), 'utf8'), 10) || 0;
  } catch {
    return 0;
  }
}

/**
 * Reads a system's `os-release`: names such as `ID` and `VERSION_ID` to what they are; empty when
 * there is none.
 * https://www.freedesktop.org/software/systemd/man/latest/os-release.html
 */
export async function readOsRelease(path: string): Promise<Readonly<Record<string, string>>> {
  const text = await readFile(path, 'utf8').catch(() => '');
  const lines = text.matchAll(/^([A-Z0-9_]+)=(["']?)(.*)\2\s*$/gm);
  return Object.fromEntries([...lines].map(([, name, , value]) => [name, value]));
}

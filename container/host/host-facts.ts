import { availableParallelism, cpus, machine, release, totalmem } from 'node:os';
import { join } from 'node:path';
import type { Host } from '../../src/contract/run-result.ts';
import { ec2Instance } from './ec2-instance.ts';
import { nicGigabitsPerSecond } from './nic-speed.ts';
import { readOsRelease } from './os-release.ts';
import { taskMetadata } from './task-metadata.ts';

/** The agent answers within milliseconds or not at all. */
const PATIENCE_MS = 2_000;

export interface HostFactsOptions {
  /** Of the job; the ECS agent says in it where it can be asked. */
  environment: Readonly<Record<string, string | undefined>>;
  /** The file system that tells of the machine. */
  root?: string;
  timeoutMs?: number;
}

/**
 * Facts about the machine that the job runs on, from its file system and from the ECS agent; what is
 * not to be had is null. The instance metadata service would know more, but jobs are kept from it
 * on purpose: it hands out the machine's credentials.
 *
 * Takes no longer than `timeoutMs`, and never throws.
 */
export async function hostFacts({
  environment,
  root = '/',
  timeoutMs = PATIENCE_MS,
}: HostFactsOptions): Promise<Host> {
  const [instance, task, system, nic] = await Promise.all([
    ec2Instance(root),
    taskMetadata(environment.ECS_CONTAINER_METADATA_URI_V4, AbortSignal.timeout(timeoutMs)),
    readOsRelease(join(root, 'etc/os-release')),
    nicGigabitsPerSecond(root),
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
  };
}

/** Arm processors give a number for a name, and Node calls those that it does not know `unknown`. */
function cpuModel(): string | null {
  const model = cpus()[0]?.model.trim();
  return model && model !== 'unknown' ? model : null;
}

import { readFileSync } from 'node:fs';
import { availableParallelism, cpus, machine, release, totalmem } from 'node:os';
import type { Host } from '../src/contract/run-result.ts';

/** Facts about this machine, as the system tells them. */
export function hostFacts(): Host {
  return {
    instanceId: null,
    availabilityZone: null,
    image: operatingSystem(),
    kernel: release(),
    cpuModel: cpus()[0]?.model.trim() || null,
    cpus: availableParallelism(),
    memoryMiB: Math.max(1, Math.floor(totalmem() / 2 ** 20)),
    architecture: machine(),
    node: process.version,
  };
}

/** https://www.freedesktop.org/software/systemd/man/latest/os-release.html */
function operatingSystem(): string | null {
  try {
    const text = readFileSync('/etc/os-release', 'utf8');
    return /^PRETTY_NAME="?([^"\n]*)"?$/m.exec(text)?.[1] ?? null;
  } catch {
    return process.platform;
  }
}

import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { INSTANCE_TYPES } from '../../src/contract/instance-types.ts';
import { tempDir } from '../../src/testing/temp-dir.ts';
import { keepJobsFromMetadata, mountInstanceStore, userData } from './launch-template.ts';

const DISK = 'Amazon EC2 NVMe Instance Storage';
const VOLUME = 'Amazon Elastic Block Store';

/**
 * Runs a script under bash with commands of ours in the place of the system's: each writes down how
 * it was called, and answers as told.
 */
function run(script: string, answers: Record<string, string>) {
  const dir = tempDir();
  const bin = join(dir, 'bin');
  mkdirSync(bin);
  for (const [name, body] of Object.entries(answers)) {
    const path = join(bin, name);
    writeFileSync(path, `#!/bin/bash\necho "${name} $*" >>"${dir}/calls"\n${body}\n`);
    chmodSync(path, 0o755);
  }
  // What goes to the console and what is made at the root stays in the folder.
  const inside = script
    .replaceAll('/dev/console', join(dir, 'console'))
    .replaceAll('mkdir -p /workdir', `mkdir -p ${join(dir, 'workdir')}`);
  writeFileSync(join(dir, 'calls'), '');
  writeFileSync(join(dir, 'console'), '');
  let failed = false;
  try {
    const env = { PATH: `${bin}:/usr/bin:/bin` };
    execFileSync('bash', ['-c', inside], { env, stdio: 'ignore' });
  } catch {
    failed = true;
  }
  const read = (name: string) => readFileSync(join(dir, name), 'utf8').split('\n').filter(Boolean);
  return { calls: read('calls').map((call) => call.trimEnd()), console: read('console'), failed };
}

/** A machine's disks as lsblk shows them: a volume of the system first. */
function lsblk(disks: number): string {
  const all = Array.from({ length: disks }, (_, index) => `/dev/nvme${index + 1}n1 ${DISK}`);
  return `printf '%s\\n' ${[`/dev/nvme0n1 ${VOLUME}`, ...all].map((line) => `'${line}'`).join(' ')}`;
}

const TOOLS = { mdadm: '', 'mkfs.xfs': '', mount: '', dnf: '' };

describe('mountInstanceStore', () => {
  test('makes one file system of all disks, and of no volume', () => {
    const { calls, failed } = run(mountInstanceStore(4), { ...TOOLS, lsblk: lsblk(4) });
    expect(failed).toBe(false);
    expect(calls).toEqual([
      'lsblk --nodeps --noheadings --output PATH,MODEL',
      'mdadm --create /dev/md0 --run --level=0 --raid-devices=4 ' +
        '/dev/nvme1n1 /dev/nvme2n1 /dev/nvme3n1 /dev/nvme4n1',
      'mkfs.xfs -f -K /dev/md0',
      'mount -o noatime /dev/md0 /workdir',
    ]);
  });

  test('needs no RAID for one disk', () => {
    const { calls } = run(mountInstanceStore(1), { ...TOOLS, lsblk: lsblk(1) });
    expect(calls.slice(1)).toEqual([
      'mkfs.xfs -f -K /dev/nvme1n1',
      'mount -o noatime /dev/nvme1n1 /workdir',
    ]);
  });

  test('stops, and says so on the console, when a disk is missing', () => {
    const { calls, console, failed } = run(mountInstanceStore(4), { ...TOOLS, lsblk: lsblk(3) });
    expect(failed).toBe(true);
    expect(calls).toHaveLength(1);
    expect(console).toEqual(['s3-benchmarks: 3 instance store disks, not 4']);
  });

  test('installs mdadm where it is missing', () => {
    const installs = `echo '#!/bin/bash' >"$(dirname "$0")/mdadm"; chmod +x "$(dirname "$0")/mdadm"`;
    const answers = { 'mkfs.xfs': '', mount: '', dnf: installs, lsblk: lsblk(4) };
    const { calls, failed } = run(mountInstanceStore(4), answers);
    expect(failed).toBe(false);
    expect(calls[1]).toBe('dnf install --assumeyes mdadm');
  });

  test('mounts nothing when the disks cannot be joined', () => {
    const answers = { ...TOOLS, lsblk: lsblk(4), mdadm: 'exit 1' };
    const { calls, failed } = run(mountInstanceStore(4), answers);
    expect(failed).toBe(true);
    expect(calls.some((call) => call.startsWith('mount'))).toBe(false);
  });
});

describe('keepJobsFromMetadata', () => {
  test('rejects what comes from the control group of tasks, once that is there', () => {
    const { calls, console } = run(keepJobsFromMetadata(), { systemctl: '', iptables: '' });
    expect(calls).toEqual([
      'systemctl start ecstasks.slice',
      'iptables --wait --insert OUTPUT --destination 169.254.169.254 ' +
        '--match cgroup --path ecstasks.slice --jump REJECT',
    ]);
    expect(console).toEqual([]);
  });

  test('says on the console when a machine cannot do it, and does not fail', () => {
    const answers = { systemctl: '', iptables: 'exit 1' };
    const { console, failed } = run(keepJobsFromMetadata(), answers);
    expect(console).toEqual(['s3-benchmarks: jobs can reach the instance metadata']);
    expect(failed).toBe(false);
  });
});

describe('userData', () => {
  /** The parts of a MIME message with their headers. */
  function parts(message: string): string[] {
    const boundary = /boundary="([^"]+)"/.exec(message)?.[1] ?? 'none';
    expect(message.endsWith(`--${boundary}--\n`)).toBe(true);
    return message.split(`--${boundary}`).slice(1, -1);
  }

  test.each([
    ['c7gn.16xlarge', 1],
    ['m6idn.24xlarge', 2],
  ])('%s: is a MIME message of %d shell scripts', (id, scripts) => {
    const message = userData(INSTANCE_TYPES.get(id)!);
    expect(message).toMatch(/^MIME-Version: 1\.0\nContent-Type: multipart\/mixed; boundary=/);
    expect(parts(message)).toHaveLength(scripts);
    for (const part of parts(message)) {
      expect(part).toMatch(
        /^\nContent-Type: text\/x-shellscript; charset="us-ascii"\n\n#!\/bin\/bash\n/,
      );
    }
  });

  test('is ASCII, and within the 16 KB that EC2 takes', () => {
    for (const spec of INSTANCE_TYPES.values()) {
      expect(userData(spec)).toMatch(/^[\n\x20-\x7e]+$/);
      expect(userData(spec).length).toBeLessThan(16_384);
    }
  });
});

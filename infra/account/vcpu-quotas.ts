import { type Instance, paginateDescribeInstances } from '@aws-sdk/client-ec2';
import { type Aws, asking, type Wanted } from './aws.ts';
import type { Finding } from './findings.ts';
import { quotaOf, quotaUrl } from './quotas.ts';

/** Instance types that share one of EC2's quotas of running On-Demand vCPUs. */
interface QuotaFamily {
  /** Of Service Quotas. */
  code: string;
  name: string;
}

/** https://docs.aws.amazon.com/ec2/latest/instancetypes/ec2-instance-quotas.html */
const FAMILIES = {
  standard: ['L-1216C47A', 'Standard (A, C, D, H, I, M, R, T, Z)'],
  dl: ['L-6E869C2A', 'DL'],
  f: ['L-74FC7D96', 'F'],
  g: ['L-DB2E81BA', 'G and VT'],
  highMemory: ['L-43DA4232', 'High Memory'],
  hpc: ['L-F7808C92', 'HPC'],
  inf: ['L-1945791B', 'Inf'],
  p: ['L-417A185B', 'P'],
  trn: ['L-2C3B7624', 'Trn'],
  x: ['L-7295265B', 'X'],
} as const;

/** In this order: `dl1` is no D, `trn1` no T, `inf2` no I, `hpc7g` no H and `vt1` no V. */
const BY_PREFIX: readonly (readonly [prefix: RegExp, family: keyof typeof FAMILIES])[] = [
  [/^dl\d/, 'dl'],
  [/^hpc\d/, 'hpc'],
  [/^inf\d/, 'inf'],
  [/^trn\d/, 'trn'],
  [/^(vt|gr?)\d/, 'g'],
  [/^u(-|\d)/, 'highMemory'],
  [/^f\d/, 'f'],
  [/^p\d/, 'p'],
  [/^x\d/, 'x'],
  [/^[acdhimrtz]/, 'standard'],
];

/** The quota that an instance type counts against; null for one of dedicated hosts, as `mac2`. */
export function quotaFamilyOf(instanceType: string): QuotaFamily | null {
  if (instanceType.startsWith('mac')) return null;
  const family = BY_PREFIX.find(([prefix]) => prefix.test(instanceType))?.[1];
  if (!family) return null;
  const [code, types] = FAMILIES[family];
  return { code, name: `Running On-Demand ${types} instances` };
}

/** Whether the account may run one machine at a time of each instance type. */
export async function vcpuQuotas({ instanceTypes, region }: Wanted, aws: Aws): Promise<Finding[]> {
  const families = new Map(
    instanceTypes.flatMap(({ id }) => {
      const family = quotaFamilyOf(id);
      return family ? [[family.code, family] as const] : [];
    }),
  );
  const running = await runningOnDemand(aws);
  const findings: Finding[] = [];
  for (const { code, name } of families.values()) {
    const isOfFamily = (id: string) => quotaFamilyOf(id)?.code === code;
    const own = instanceTypes.filter(({ id }) => isOfFamily(id));
    const [needed = 0, second = 0] = own.map(({ vcpus }) => vcpus).sort((a, b) => b - a);
    const inUse = running
      .filter(({ instanceType }) => isOfFamily(instanceType))
      .reduce((sum, { vcpus }) => sum + vcpus, 0);
    const quota = await quotaOf('ec2', code, aws);
    const facts =
      `${quota.value} vCPUs${quota.isDefault ? ' (what every account has)' : ''}, ${inUse} in use, ` +
      `${needed} needed by the largest of ${own.map(({ id }) => id).join(', ')}`;
    findings.push({
      about: `Quota ${name} (${code})`,
      ...vcpuVerdict({ facts, value: quota.value, inUse, needed, overlap: needed + second }),
      ...remedy(quota.value - inUse, needed, second, region, code),
    });
  }
  return findings;
}

interface VcpuFacts {
  facts: string;
  value: number;
  inUse: number;
  needed: number;
  /** Of two machines: the one before is there for some minutes while the next one starts. */
  overlap: number;
}

function vcpuVerdict({ facts, value, inUse, needed, overlap }: VcpuFacts) {
  if (value < needed) {
    return { severity: 'runs', what: `${facts}: jobs would stay in RUNNABLE.` } as const;
  }
  if (value - inUse < needed) {
    return { severity: 'runs', what: `${facts}: what is in use leaves too few.` } as const;
  }
  if (value - inUse < overlap) {
    const wait = 'some jobs wait for minutes, until the machine of the job before is gone';
    return { severity: 'note', what: `${facts}: ${wait}.` } as const;
  }
  return { severity: 'ok', what: `${facts}.` } as const;
}

function remedy(free: number, needed: number, second: number, region: string, code: string) {
  if (free >= needed + second) return {};
  const both = second > 0 ? ` (${needed} + ${second}: two machines overlap for some minutes)` : '';
  const url = quotaUrl(region, 'ec2', code);
  return { remedy: `Request at least ${needed + second}${both} at ${url}` };
}

/** Machines that count against the quotas; spot machines have quotas of their own. */
async function runningOnDemand({ ec2: client }: Aws) {
  const Filters = [{ Name: 'instance-state-name', Values: ['pending', 'running'] }];
  const instances = await asking('ec2:DescribeInstances', async () => {
    const found: Instance[] = [];
    for await (const { Reservations = [] } of paginateDescribeInstances({ client }, { Filters })) {
      found.push(...Reservations.flatMap((reservation) => reservation.Instances ?? []));
    }
    return found;
  });
  return instances
    .filter(({ InstanceLifecycle }) => InstanceLifecycle === undefined)
    .map(({ InstanceType = '', CpuOptions }) => ({
      instanceType: InstanceType,
      vcpus: (CpuOptions?.CoreCount ?? 0) * (CpuOptions?.ThreadsPerCore ?? 1),
    }));
}

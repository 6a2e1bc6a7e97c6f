import Table from 'cli-table3';
import { INSTANCE_TYPES } from '../../src/contract/instance-types.ts';

/** What AWS says of an account and region. */
export interface AccountFacts {
  /** By quota code; vCPUs. */
  quotas: ReadonlyMap<string, { vcpus: number; source: 'applied' | 'default' }>;
  /** Running On-Demand machines. */
  running: readonly { instanceType: string; vcpus: number }[];
  /** Where the stack's machines will be: zones by name or by id. */
  zones: readonly string[];
  /** Zones that offer each type, named in the same way. */
  zonesOf: ReadonlyMap<string, readonly string[]>;
}

export interface Question {
  region: string;
  /** By name or by id; undefined for those that the stack takes by itself. */
  availabilityZone: string | undefined;
  instanceTypes: readonly string[];
}

interface QuotaRow extends QuotaFamily {
  vcpus: number;
  /** Whether AWS has given that to this account, or gives it to every new one. */
  source: 'applied' | 'default';
  inUseVcpus: number;
  /** Of the largest type: jobs run one at a time. */
  neededVcpus: number;
  instanceTypes: string[];
  verdict: 'enough' | 'short' | 'in use';
  requestUrl: string;
}

interface TypeRow {
  id: string;
  vcpus: number;
  offeredIn: readonly string[];
  verdict: 'offered' | 'not offered';
  caveat?: string;
}

interface QuotaReport {
  ok: boolean;
  region: string;
  zones: readonly string[];
  quotas: QuotaRow[];
  types: TypeRow[];
}

/** Whether an account can run one machine at a time of each instance type. */
export function assess(question: Question, facts: AccountFacts): QuotaReport {
  const families = new Map(
    question.instanceTypes.flatMap((id) => {
      const family = quotaFamilyOf(id);
      return family ? [[family.code, family] as const] : [];
    }),
  );
  const quotas = [...families.values()].map((family) => quotaRow(family, question, facts));
  const types = question.instanceTypes.map((id) => typeRow(id, facts));
  const ok =
    quotas.every(({ verdict }) => verdict === 'enough') &&
    types.every(({ verdict }) => verdict === 'offered');
  return { ok, region: question.region, zones: facts.zones, quotas, types };
}

function quotaRow(
  family: QuotaFamily,
  { instanceTypes, region }: Question,
  { quotas, running }: AccountFacts,
): QuotaRow {
  const isOfFamily = (id: string) => quotaFamilyOf(id)?.code === family.code;
  const own = instanceTypes.filter(isOfFamily);
  const neededVcpus = Math.max(...own.map((id) => INSTANCE_TYPES.get(id)?.vcpus ?? 0));
  const inUseVcpus = running
    .filter(({ instanceType }) => isOfFamily(instanceType))
    .reduce((sum, { vcpus }) => sum + vcpus, 0);
  const { vcpus, source } = quotas.get(family.code) ?? { vcpus: 0, source: 'default' as const };
  return {
    ...family,
    ...{ vcpus, source, inUseVcpus, neededVcpus, instanceTypes: own },
    verdict: verdictOf(vcpus, inUseVcpus, neededVcpus),
    requestUrl: `https://${region}.console.aws.amazon.com/servicequotas/home/services/ec2/quotas/${family.code}`,
  };
}

function verdictOf(vcpus: number, inUse: number, needed: number): QuotaRow['verdict'] {
  if (vcpus < needed) return 'short';
  return vcpus - inUse < needed ? 'in use' : 'enough';
}

function typeRow(id: string, { zones, zonesOf }: AccountFacts): TypeRow {
  const offeredIn = [...(zonesOf.get(id) ?? [])].sort();
  // Batch starts a machine in whichever of its zones has one.
  const offered = offeredIn.some((zone) => zones.includes(zone));
  const { vcpus = 0, caveat } = INSTANCE_TYPES.get(id) ?? {};
  const verdict = offered ? 'offered' : 'not offered';
  return { id, vcpus, offeredIn, verdict, ...(caveat !== undefined && { caveat }) };
}

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

/** A report for people: what is there, and one sentence for each thing that is missing. */
export function quotaText(report: QuotaReport): string {
  const { quotas, region, types, zones } = report;
  const quotaTable = new Table({
    head: ['Quota', 'Code', 'vCPUs', '', 'In use', 'Needed', 'Verdict'],
    style: { head: [], border: [] },
    colAligns: ['left', 'left', 'right', 'left', 'right', 'right', 'left'],
  });
  for (const { name, code, vcpus, source, inUseVcpus, neededVcpus, verdict } of quotas) {
    quotaTable.push([name, code, vcpus, source, inUseVcpus, neededVcpus, verdict]);
  }
  const typeTable = new Table({
    head: ['Instance type', 'vCPUs', 'Offered in', 'Verdict'],
    style: { head: [], border: [] },
    colAligns: ['left', 'right', 'left', 'left'],
  });
  for (const { id, vcpus, offeredIn, verdict } of types) {
    typeTable.push([id, vcpus, offeredIn.join(' ') || 'none', verdict]);
  }
  return [
    `EC2 of this account in ${region}, zone ${zones.join(' or ')}, for one machine at a time`,
    quotaTable.toString(),
    typeTable.toString(),
    ...quotas.flatMap(quotaAdvice),
    ...types.flatMap((type) => typeAdvice(type, zones)),
    ...types.flatMap(({ id, caveat }) => (caveat ? [`Note on ${id}: ${caveat}`] : [])),
  ].join('\n');
}

function quotaAdvice(quota: QuotaRow): string[] {
  const { name, vcpus, neededVcpus, inUseVcpus, requestUrl, verdict } = quota;
  const largest = quota.instanceTypes.join(', ');
  if (verdict === 'enough') return [];
  if (verdict === 'in use') {
    return [
      `${name}: ${inUseVcpus} of ${vcpus} vCPUs are in use, which leaves too few for ${neededVcpus} ` +
        `(${largest}): wait until those machines are gone, or request more at ${requestUrl}`,
    ];
  }
  return [
    `${name}: ${vcpus} vCPUs are too few for ${neededVcpus} (${largest}); jobs would stay in RUNNABLE. ` +
      `Request at least ${neededVcpus} at ${requestUrl}`,
  ];
}

function typeAdvice({ id, offeredIn, verdict }: TypeRow, zones: readonly string[]): string[] {
  if (verdict === 'offered') return [];
  const elsewhere = `set "availabilityZone" to ${offeredIn.join(' or ')}, or `;
  return [
    `${id} is not offered in ${zones.join(' or ')}: ${offeredIn.length > 0 ? elsewhere : ''}` +
      'take it out of "instanceTypes".',
  ];
}

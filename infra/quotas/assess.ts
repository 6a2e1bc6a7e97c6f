import { INSTANCE_TYPES } from '../../src/contract/instance-types.ts';
import { type QuotaFamily, quotaFamilyOf } from './quota-family.ts';

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

export interface QuotaRow extends QuotaFamily {
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

export interface TypeRow {
  id: string;
  vcpus: number;
  offeredIn: readonly string[];
  verdict: 'offered' | 'not offered';
  caveat?: string;
}

export interface QuotaReport {
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

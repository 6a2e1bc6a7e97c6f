/** Instance types that share one of EC2's quotas of running On-Demand vCPUs. */
export interface QuotaFamily {
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

import Table from 'cli-table3';
import type { QuotaReport, QuotaRow, TypeRow } from './assess.ts';

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
        `(${largest}): wait until those machines have gone, or ask for more at ${requestUrl}`,
    ];
  }
  return [
    `${name}: ${vcpus} vCPUs are too few for ${neededVcpus} (${largest}); jobs would sit in RUNNABLE. ` +
      `Ask for at least ${neededVcpus} at ${requestUrl}`,
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

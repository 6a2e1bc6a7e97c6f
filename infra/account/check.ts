import { Aws, type Check, runChecks, type Wanted } from './aws.ts';
import { existingBuckets } from './buckets.ts';
import type { Finding } from './findings.ts';
import { containerImage, diskKey, machineImages } from './images.ts';
import { batchQuotas, logPolicies, networkQuotas } from './quotas.ts';
import { callerAccount, oidcProvider, serviceLinkedRoles } from './roles.ts';
import { bootstrap, leftovers, type StackFacts, stackFacts, stackState } from './stack.ts';
import { vcpuQuotas } from './vcpu-quotas.ts';
import { offeredTypes, s3Express, type ZonesFound, zonesOf } from './zones.ts';

/** What was found out, and about which account. */
export interface AccountReport {
  account: string;
  findings: Finding[];
}

/**
 * Looks at an account before something is deployed to it. It reads only.
 *
 * @throws InputError for credentials that are missing or have ended
 */
export async function checkAccount(wanted: Wanted): Promise<AccountReport> {
  using aws = new Aws(wanted.region);
  const account = await callerAccount(aws);
  if (wanted.account !== undefined && account !== wanted.account) {
    const what = `they are of account ${account}, and "account" in the settings is ${wanted.account}.`;
    const remedy = 'Name another profile in AWS_PROFILE, or correct the settings.';
    return { account, findings: [{ severity: 'deploy', about: 'Credentials', what, remedy }] };
  }
  const what = `they are of account ${account}.`;
  const credentials: Finding = { severity: 'ok', about: 'Credentials', what };
  const found = await runChecks(checksOf(account), wanted, aws);
  return { account, findings: [credentials, ...found] };
}

/** In the order in which a deploy meets these things; what one finds out, later ones use. */
function checksOf(account: string): readonly Check[] {
  // Where the right to look is missing: as if there were no stack yet.
  let stack: StackFacts = { status: null, resources: [] };
  let zones: ZonesFound['zones'] = [];
  return [
    {
      about: 'Stack',
      run: async (wanted, aws) => {
        stack = await stackFacts(wanted, aws);
        return stackState(wanted, stack);
      },
    },
    { about: 'CDK bootstrap', run: (wanted, aws) => bootstrap(wanted, aws, account) },
    { about: 'Things left over', run: (wanted, aws) => leftovers(wanted, aws, stack) },
    { about: "GitHub's OIDC provider", run: (wanted, aws) => oidcProvider(wanted, aws, stack) },
    { about: 'Service-linked roles', run: serviceLinkedRoles },
    {
      about: 'Zones',
      run: async (wanted, aws) => {
        const found = await zonesOf(wanted, aws);
        zones = found.zones;
        return found.findings;
      },
    },
    { about: 'S3 Express One Zone', run: (wanted, aws) => s3Express(wanted, aws, zones) },
    { about: 'Quotas of the network', run: (wanted, aws) => networkQuotas(wanted, aws, stack) },
    { about: 'Quotas of logs', run: (wanted, aws) => logPolicies(wanted, aws, stack) },
    { about: 'Quotas of AWS Batch', run: (wanted, aws) => batchQuotas(wanted, aws, stack) },
    { about: 'Instance types', run: (wanted, aws) => offeredTypes(wanted, aws, zones) },
    { about: 'Quotas of machines', run: vcpuQuotas },
    { about: 'Machine images', run: machineImages },
    { about: 'Key of the disks', run: diskKey },
    { about: 'Existing buckets', run: (wanted, aws) => existingBuckets(wanted, aws, account) },
    { about: 'Container image', run: containerImage },
  ];
}

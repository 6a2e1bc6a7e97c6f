import type { RunnableFacts } from './ports.ts';

/**
 * Causes by the prefix of Batch's statusReason, with what to do about each.
 * https://docs.aws.amazon.com/batch/latest/userguide/job_stuck_in_runnable.html
 */
const CAUSES: readonly (readonly [prefix: string, cause: string, remedy: string])[] = [
  [
    'CAPACITY:INSUFFICIENT_INSTANCE_CAPACITY',
    'EC2 has no capacity for this instance type now',
    'wait, or run the other instance types and come back to this one',
  ],
  [
    'MISCONFIGURATION:COMPUTE_ENVIRONMENT_MAX_RESOURCE',
    'the compute environment allows fewer vCPUs than the job needs',
    'deploy the stack again, so that its maximum equals the vCPUs of the instance type',
  ],
  [
    'MISCONFIGURATION:JOB_RESOURCE_REQUIREMENT',
    'the job asks for more vCPUs, memory or GPUs than the instance type has free',
    'deploy the stack again, so that the job definition fits the instance type',
  ],
  [
    'MISCONFIGURATION:EC2_INSTANCE_CONFIGURATION_UNSUPPORTED',
    'EC2 refuses the configuration: the wrong availability zone or launch template',
    'choose an availability zone that offers the instance type',
  ],
  [
    'MISCONFIGURATION:SERVICE_ROLE_PERMISSIONS',
    'the service role of Batch lacks permissions',
    'repair the role AWSServiceRoleForBatch',
  ],
  [
    'ACTION_REQUIRED',
    'the compute environment is INVALID',
    'read its status reason in the Batch console and deploy the stack again',
  ],
];

/** Why a job waits in RUNNABLE, and what to do, in one or two sentences. */
export function explainRunnable(facts: RunnableFacts): string {
  const reason = facts.statusReason ?? '';
  const known = CAUSES.find(([prefix]) => reason.startsWith(prefix));
  const said = reason && !known ? [`Batch says: ${reason}`] : [];
  return [causeIn(facts, known), ...said, ...facts.findings, ...(facts.hints ?? [])].join(' ');
}

/** A guess only where nothing was found. */
function causeIn({ findings }: RunnableFacts, known: (typeof CAUSES)[number] | undefined): string {
  if (known) return `It waits for a machine: ${known[1]}; ${known[2]}.`;
  if (findings.length > 0) return 'It waits for a machine.';
  return (
    'It waits for a machine, and Batch does not say why; most often the vCPU quota of the ' +
    'account is used up: check it, and the status of the compute environment.'
  );
}

import type { Conditions } from 'aws-cdk-lib/aws-iam';
import type { Settings } from '../settings/read-settings.ts';

export const GITHUB_ISSUER = 'token.actions.githubusercontent.com';

/**
 * The token that GitHub must have given to a job for it to become the role: exact values throughout.
 * Each condition is one that a token of somebody else's repository, of a pull request's workflow or
 * of a job without the environment fails.
 * https://docs.github.com/en/actions/reference/security/oidc
 */
export function githubTrust(github: Settings['github']): Conditions {
  const { environment, repositoryId } = github;
  const refs = github.jobWorkflowRefs ?? [defaultWorkflowRef(github)];
  return {
    StringEquals: {
      [`${GITHUB_ISSUER}:aud`]: 'sts.amazonaws.com',
      [`${GITHUB_ISSUER}:sub`]: subjects(github),
      [`${GITHUB_ISSUER}:environment`]: environment,
      // Names can be given to somebody else, ids cannot.
      ...(repositoryId && { [`${GITHUB_ISSUER}:repository_id`]: String(repositoryId) }),
      ...(refs.length > 0 && { [`${GITHUB_ISSUER}:job_workflow_ref`]: refs }),
    },
  };
}

/**
 * Repositories created, renamed or transferred after 2026-07-15 have ids in their subject, older ones
 * have not, and a rename changes one into the other.
 */
function subjects({
  owner,
  repository,
  ownerId,
  repositoryId,
  environment,
  subFormats,
}: Settings['github']) {
  const forms = {
    names: `repo:${owner}/${repository}:environment:${environment}`,
    ids: `repo:${owner}@${ownerId}/${repository}@${repositoryId}:environment:${environment}`,
  };
  return subFormats.map((format) => forms[format]);
}

function defaultWorkflowRef({ owner, repository }: Settings['github']): string {
  return `${owner}/${repository}/.github/workflows/benchmark.yml@refs/heads/main`;
}

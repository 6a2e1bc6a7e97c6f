import { z } from 'zod';
import { GITHUB_ISSUER } from '../../src/contract/deployment.ts';

const GitHubId = z
  .int('must be the number that GitHub shows, e.g. by gh api repos/OWNER/REPOSITORY')
  .positive('must be the number that GitHub shows, e.g. by gh api repos/OWNER/REPOSITORY');

/**
 * What is wrong with a workflow and its ref: a token names a ref in full, or a commit, and IAM compares
 * letter by letter.
 * https://docs.github.com/en/actions/reference/security/oidc
 */
function whyNotAsGitHubWrites(workflowRef: string): string | null {
  const [file = '', ref = ''] = workflowRef.split(/@(.*)/);
  if (/^refs\//.test(ref) && ref.length === 40) {
    return 'must not have a ref of exactly 40 characters, which the trust cannot tell from a commit: use another';
  }
  if (/^(?:refs\/(?:heads|tags)\/.+|[0-9a-f]{40})$/.test(ref)) return null;
  if (/^refs\/pull\//.test(ref)) {
    return 'must not name a pull request, whose code is anybody’s: name a tag, a branch or a commit';
  }
  if (/^refs\//.test(ref)) return 'must name refs/tags/…, refs/heads/… or a commit';
  if (/^[0-9a-f]{7,39}$/i.test(ref) || /^[0-9A-F]{40}$/.test(ref)) {
    return 'must have all 40 digits of the commit, in lower case, as GitHub writes them';
  }
  const kind = /^v?\d/.test(ref) ? 'tags' : 'heads';
  return `must name the ref in full, as GitHub does: write "${file}@refs/${kind}/${ref}"`;
}

/** Whose workflows may use the stack. */
export const GitHubSettings = z
  .strictObject(
    {
      owner: z
        .string('must be the user or organisation that owns the repository')
        .regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,38}$/, 'must be a user or organisation of GitHub'),
      repository: z
        .string('must be the name of the repository, without its owner')
        .regex(
          /^(?!.*\.git$)[A-Za-z0-9._-]{1,100}$/,
          'must be the name of a repository, without its owner and without .git',
        ),
      ownerId: GitHubId.optional().describe('gh api repos/OWNER/REPOSITORY --jq .owner.id'),
      repositoryId: GitHubId.optional().describe('gh api repos/OWNER/REPOSITORY --jq .id'),
      environment: z
        .string('must be the GitHub environment of the job that assumes the role')
        .min(1, 'must be the GitHub environment of the job that assumes the role')
        .regex(/^[^:*?]+$/, 'must not hold a colon or a wildcard')
        .describe('GitHub environment of the job that assumes the role.'),
      subFormats: z
        .array(z.enum(['names', 'ids'], 'must be "names" or "ids"'), 'must be a list')
        .min(1, 'must name at least one format')
        .default(['names', 'ids'])
        .describe(
          'Accepted forms of the token’s subject: `repo:OWNER/REPO:…` (names) and, for ' +
            'repositories created, renamed or transferred after 2026-07-15, `repo:OWNER@ID/REPO@ID:…`.',
        ),
      jobWorkflowRefs: z
        .array(
          z
            .string('must be OWNER/REPOSITORY/.github/workflows/FILE.yml@REF')
            .regex(
              /^[^/*?\s@]+\/[^/*?\s@]+\/\.github\/workflows\/[^/*?\s@]+\.ya?ml@[^*?\s]+$/,
              'must be OWNER/REPOSITORY/.github/workflows/FILE.yml@REF',
            )
            .refine((ref) => whyNotAsGitHubWrites(ref) === null, {
              error: (issue) => whyNotAsGitHubWrites(String(issue.input)) ?? '',
            }),
          'must be a list',
        )
        .optional()
        .describe(
          'Workflow files that may assume the role, as GitHub writes them: …/benchmark.yml@refs/tags/v1. ' +
            'A tag or branch stands for any commit of that file too. Default: benchmark.yml of this ' +
            'repository on refs/heads/main; [] for any workflow.',
        ),
      oidcProviderArn: z
        .string('must be the ARN of an OIDC provider')
        .regex(
          new RegExp(
            `^arn:aws[a-z-]*:iam::\\d{12}:oidc-provider/${GITHUB_ISSUER.replaceAll('.', '\\.')}$`,
          ),
          `must end in :oidc-provider/${GITHUB_ISSUER}`,
        )
        .optional()
        .describe('Required if the account already has this provider: there can be only one.'),
    },
    'must say whose workflows may use the stack: {"owner": …, "repository": …, "environment": …}',
  )
  .describe('Whose workflows may use the stack.');

const LONGEST = 64;

/**
 * Names a session in CloudTrail by repository and run, e.g. `octo-org.s3@9876543210`. STS takes no
 * tags with a web identity, so the name is all that tells whose session it is.
 * https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html
 */
export function sessionName(repository: string, runId: string): string {
  const run = `@${clean(runId)}`.slice(0, LONGEST - 1);
  const name = clean(repository.replaceAll('/', '.')) || 'unknown';
  return name.slice(0, LONGEST - run.length) + run;
}

/** STS allows word characters and `+=,.@-`. */
function clean(text: string): string {
  return text.replace(/[^A-Za-z0-9_+=,.-]/g, '-');
}

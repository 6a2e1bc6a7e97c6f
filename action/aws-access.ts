import * as core from '@actions/core';
import type { AwsAccess } from '../src/aws/client-config.ts';
import { sessionName } from '../src/aws/session-name.ts';
import { webIdentityCredentials } from '../src/aws/web-identity-credentials.ts';
import { ServerClock } from '../src/net/server-clock.ts';
import { clock } from './clock.ts';
import type { GitHubJob } from './github.ts';

/** The way into AWS: the role, by GitHub's ID token, for as long as the job may ask for one. */
export function awsAccess(
  { region, roleArn }: { region: string; roleArn: string },
  { idToken, repository, runId }: GitHubJob,
): AwsAccess {
  const serverClock = new ServerClock();
  const credentials = webIdentityCredentials({
    region,
    roleArn,
    sessionName: sessionName(repository, runId),
    idToken,
    mask: core.setSecret,
    clock,
    serverClock,
  });
  return { region, credentials, serverClock };
}

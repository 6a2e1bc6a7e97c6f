import * as core from '@actions/core';
import { readGitHubJob } from './github.ts';
import { readInputs } from './inputs.ts';
import { outcomeOfError } from './outcome.ts';
import { outputsOf, setOutputs } from './outputs.ts';

/** One use of the action: reads what was asked and where it runs, and lets `run` do it. */
export async function use(): Promise<void> {
  try {
    const inputs = readInputs(core.getInput);
    const github = readGitHubJob(process.env);
    if (process.env.NODE_EXTRA_CA_CERTS) {
      const { trustExtraCertificates } = await import('./git-certificates.ts');
      await trustExtraCertificates(github.tempDir, process.env);
    }
    const { run } = await import('./run.ts');
    await run(inputs, github, process.env);
  } catch (error) {
    const { message, status } = outcomeOfError(error, false);
    setOutputs(outputsOf(status, { runKey: '', jobIds: [], run: null }, null));
    core.setFailed(message);
  }
}

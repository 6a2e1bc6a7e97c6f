import { z } from 'zod';

/**
 * How the runners of a job are started when the embedded server stands in for AWS: what the command line
 * has made ready and a job on the same machine uses.
 */
export const RunnerEntry = z.strictObject({
  command: z
    .array(z.string())
    .min(1)
    .describe('The folder to start in follows, then the command line of a runner.'),
  environment: z
    .record(z.string(), z.string().nullable())
    .describe('Variables that are set, or taken out (null).'),
  refusedNames: z
    .string()
    .nullable()
    .describe('A file that grows by a line for each name that was asked for in vain.'),
});
export type RunnerEntry = z.infer<typeof RunnerEntry>;

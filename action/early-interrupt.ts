import { appendFileSync } from 'node:fs';

/** As shells say it: 128 + SIGINT. */
const INTERRUPTED = 130;
const SIGNALS = ['SIGINT', 'SIGTERM'] as const;
let handler: (() => void) | null = null;

/**
 * Answers a cancel that comes before the program is loaded: nothing was started, so the step ends at once, with
 * the outputs that the workflow goes by. It needs nothing but Node.
 */
export function untilLoaded(env: Readonly<Record<string, string | undefined>>): void {
  handler = () => {
    const { GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: summary } = env;
    if (output)
      appendFileSync(output, 'status<<END\ninterrupted\nEND\ncontinue<<END\nfalse\nEND\n');
    if (summary) appendFileSync(summary, '**Cancelled** before anything was started.\n');
    process.stdout.write('::error::Cancelled.\n', () => process.exit(INTERRUPTED));
  };
  for (const signal of SIGNALS) process.on(signal, handler);
}

/** From now on somebody else answers. */
export function loaded(): void {
  if (handler) for (const signal of SIGNALS) process.off(signal, handler);
  handler = null;
}

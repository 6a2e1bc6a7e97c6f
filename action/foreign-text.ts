import { randomBytes } from 'node:crypto';

/**
 * Lines of programs, as a part of the log in which the runner obeys no command: between
 * `::stop-commands::TOKEN` and `::TOKEN::`, with a token that nobody could know. The log's viewer still
 * understands the old `##[command]` form, so that is broken.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#stopping-and-starting-workflow-commands
 */
export function fenced(lines: readonly string[]): string {
  const token = randomBytes(16).toString('hex');
  const harmless = lines.map((line) => line.replaceAll('##[', '# #['));
  return `::stop-commands::${token}\n${harmless.join('\n')}\n::${token}::\n`;
}

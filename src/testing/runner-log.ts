/** A workflow command that the runner obeyed. */
export interface ObeyedCommand {
  command: string;
  properties: string;
  data: string;
}

/** What GitHub's runner makes of a step's output: commands that it obeys, and lines that it shows. */
export interface RunnerLog {
  commands: ObeyedCommand[];
  lines: string[];
}

/** `::command properties::data` at the start of a line, or the old `##[command properties]data` anywhere. */
const COMMAND = /^\s*::([a-z-]+)(?: ([^:]*))?::(.*)$|##\[([a-z-]+)(?: ([^\]]*))?\](.*)$/;

/**
 * Reads a step's output as the runner does.
 * https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs
 */
export function readRunnerLog(output: string): RunnerLog {
  const log: RunnerLog = { commands: [], lines: [] };
  let stopToken: string | null = null;
  for (const line of output.split(/\r\n|\r|\n/)) {
    if (stopToken !== null) {
      if (line.trim() === `::${stopToken}::`) stopToken = null;
      else log.lines.push(line);
      continue;
    }
    const match = COMMAND.exec(line);
    if (!match) {
      log.lines.push(line);
      continue;
    }
    const [, name, properties = '', data = '', oldName, oldProperties = '', oldData = ''] = match;
    const command = name ?? oldName ?? '';
    if (command === 'stop-commands') stopToken = data;
    else
      log.commands.push({
        command,
        properties: properties || oldProperties,
        data: data || oldData,
      });
  }
  return log;
}

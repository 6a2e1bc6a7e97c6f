import { readFileSync } from 'node:fs';
import { InputError } from '../../src/contract/input-error.ts';
import { readSettings, type Settings } from './read-settings.ts';

/** @throws InputError for a file that is not there, or whose settings have faults */
export function readSettingsFile(file: string): Settings {
  return readSettings(readText(file), file);
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new InputError(`There is no settings file ${file}: see infra/example.settings.json.`);
  }
}

import { readFileSync } from 'node:fs';
import { fileFault, textOf } from '../../src/contract/file-text.ts';
import { InputError, printable } from '../../src/contract/input-error.ts';
import { readSettings, type Settings } from './read-settings.ts';

/** @throws InputError for a file that is not there, is no text, or whose settings have faults */
export function readSettingsFile(file: string): Settings {
  return readSettings(textOf(readBytes(file), file), file);
}

function readBytes(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new InputError(
      `The settings file "${printable(file)}" cannot be read (${fileFault(error)}): ` +
        'see infra/example.settings.json.',
    );
  }
}

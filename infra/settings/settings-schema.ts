import { z } from 'zod';
import { SettingsFile } from './settings.ts';

/** The JSON Schema of a settings file, for editors, made from what validates. */
export function settingsSchema(): string {
  const schema = z.toJSONSchema(SettingsFile, { io: 'input' });
  return `${JSON.stringify({ ...schema, title: 'Settings of the S3 Benchmarks stack' }, null, 2)}\n`;
}

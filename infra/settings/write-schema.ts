import { writeFileSync } from 'node:fs';
import { settingsSchema } from './settings.ts';

writeFileSync(
  new URL('../../docs/schemas/settings.schema.json', import.meta.url),
  settingsSchema(),
);

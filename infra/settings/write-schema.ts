/** `npm run schemas` writes docs/schemas: of the documents, and of a settings file. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { publishedSchemas } from '../../src/contract/published-schemas.ts';
import { settingsSchema } from './settings.ts';

const folder = new URL('../../docs/schemas/', import.meta.url);
mkdirSync(folder, { recursive: true });
const schemas = [...publishedSchemas(), ['settings.schema.json', settingsSchema()] as const];
for (const [name, text] of schemas) writeFileSync(new URL(name, folder), text);

import { NormalizedSchema } from '@smithy/core/schema';
import type { StaticStructureSchema } from '@smithy/types';

/** Where in the array of a structure's schema the number of its required members stands; they come first. */
const REQUIRED = 6;

/**
 * Checks an input against the SDK's own model of the service: no unknown member, every required one,
 * each of its type.
 *
 * @returns what is wrong, in words; null if nothing is
 */
export function whatIsWrong(schema: StaticStructureSchema, input: unknown): string | null {
  return wrongStructure(NormalizedSchema.of(schema), input, 'input');
}

function wrong(schema: NormalizedSchema, value: unknown, path: string): string | null {
  if (schema.isStructSchema()) return wrongStructure(schema, value, path);
  if (schema.isListSchema()) {
    if (!Array.isArray(value)) return `${path} is no list`;
    const item = schema.getValueSchema();
    return first(value.map((one, index) => wrong(item, one, `${path}[${index}]`)));
  }
  if (schema.isMapSchema()) {
    if (!isRecord(value)) return `${path} is no map`;
    const item = schema.getValueSchema();
    return first(Object.entries(value).map(([key, one]) => wrong(item, one, `${path}.${key}`)));
  }
  const wanted = schema.isBooleanSchema()
    ? 'boolean'
    : schema.isNumericSchema()
      ? 'number'
      : 'string';
  return typeof value === wanted ? null : `${path} is no ${wanted}`;
}

function wrongStructure(schema: NormalizedSchema, value: unknown, path: string): string | null {
  if (!isRecord(value)) return `${path} is no structure`;
  const members = Object.fromEntries(schema.structIterator());
  const unknown = Object.keys(value).find((name) => !(name in members));
  if (unknown) return `${path}.${unknown} is unknown`;
  const required = Object.keys(members).slice(0, requiredCount(schema));
  const missing = required.find((name) => value[name] === undefined);
  if (missing) return `${path}.${missing} is missing`;
  return first(
    Object.entries(value).map(([name, one]) => wrong(members[name]!, one, `${path}.${name}`)),
  );
}

function requiredCount(schema: NormalizedSchema): number {
  const members = schema.getSchema() as unknown as readonly unknown[];
  return Number(members[REQUIRED] ?? 0);
}

function first(found: readonly (string | null)[]): string | null {
  return found.find((one) => one !== null) ?? null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

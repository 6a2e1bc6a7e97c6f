import { z } from 'zod';
import { InputError, printable } from './input-error.ts';
import { RESULT_SCHEMA_VERSION, RunResult } from './run-result.ts';

/**
 * Parses JSON from outside and checks it against a schema.
 *
 * @param what names the document for the person who has to mend it, e.g. a file name
 * @throws InputError naming the first few places that are wrong
 */
export function readDocument<T>(schema: z.ZodType<T>, text: string, what: string): T {
  return checkDocument(schema, parseJson(text, what), what);
}

/** As `readDocument`, for a value that is parsed already. */
export function checkDocument<T>(schema: z.ZodType<T>, value: unknown, what: string): T {
  const checked = schema.safeParse(value);
  if (checked.success) return checked.data;
  const faults = checked.error.issues
    .slice(0, 3)
    .map((issue) => `${issue.path.join('.') || 'document'}: ${printable(issue.message)}`);
  const more = checked.error.issues.length - faults.length;
  throw new InputError(
    `${printable(what)} is not valid: ${faults.join('; ')}${more > 0 ? `; and ${more} more` : ''}.`,
  );
}

/**
 * Reads a result document.
 *
 * @throws InputError for text that is no JSON, another schema version, or a document that does not fit
 */
export function readRunResult(text: string, what: string): RunResult {
  const value = parseJson(text, what);
  const version = z.looseObject({ schemaVersion: z.unknown() }).safeParse(value);
  const found = version.success ? version.data.schemaVersion : undefined;
  if (found !== RESULT_SCHEMA_VERSION) {
    const said =
      found === undefined ? 'no schemaVersion' : `schemaVersion ${JSON.stringify(found)}`;
    throw new InputError(
      `${printable(what)} has ${printable(said)}, but this program reads schemaVersion ` +
        `${RESULT_SCHEMA_VERSION}: read it with the version of S3 Benchmarks that wrote it.`,
    );
  }
  return checkDocument(RunResult, value, what);
}

function parseJson(text: string, what: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new InputError(`${printable(what)} is not JSON: ${printable(String(error))}.`);
  }
}

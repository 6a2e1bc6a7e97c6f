import { z } from 'zod';
import { ended, InputError, printable } from './input-error.ts';
import { jsonFault } from './json-fault.ts';
import { kindOfJson, OWN, refuseOtherKinds, unknownJson } from './kinds-of-json.ts';
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

/** What a person gives who gave something else in the place of a result. */
const GIVE_RESULT = 'give the result.json of a run';

/**
 * Reads a result document.
 *
 * @throws InputError for text that is no JSON, JSON of another program, another schema version, or a
 *   document that does not fit
 */
export function readRunResult(text: string, what: string): RunResult {
  const value = parseJson(text, what);
  refuseOtherKinds(value, OWN.result, what, GIVE_RESULT);
  const version = z.looseObject({ schemaVersion: z.unknown() }).safeParse(value);
  const found = version.success ? version.data.schemaVersion : undefined;
  if (found === RESULT_SCHEMA_VERSION) return checkDocument(RunResult, value, what);
  if (!isOfAnotherVersion(value)) {
    throw new InputError(
      `${printable(what)} is ${unknownJson(value)}, not ${OWN.result}: ${GIVE_RESULT}.`,
    );
  }
  const said = found === undefined ? 'no schemaVersion' : `schemaVersion ${JSON.stringify(found)}`;
  throw new InputError(
    `${printable(what)} has ${printable(said)}, but this program reads schemaVersion ` +
      `${RESULT_SCHEMA_VERSION}: read it with the version of S3 Benchmarks that wrote it.`,
  );
}

/** Only what has something of a result is of another version of this program. */
function isOfAnotherVersion(value: unknown): boolean {
  if (kindOfJson(value) === OWN.result) return true;
  const names = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  return names.includes('schemaVersion') && names.length === 1;
}

/**
 * Parses JSON as people's editors and shells leave it.
 *
 * @throws InputError that says what the text is instead, or where it stops being JSON
 */
export function parseJson(text: string, what: string): unknown {
  const plain = text.replace(/^\ufeff/, '');
  try {
    return JSON.parse(plain);
  } catch (error) {
    const other = otherText(plain);
    if (other !== null) throw new InputError(`${printable(what)} is ${other}.`);
    const fault = jsonFault(plain) ?? String(error);
    throw new InputError(`${printable(what)} is not JSON: ${ended(printable(fault))}`);
  }
}

/** What is saved in the place of JSON, and what to do then. */
function otherText(text: string): string | null {
  const start = text.slice(0, 2000).trimStart();
  if (start === '') return 'empty';
  if (/^(?:<!--|<!doctype html|<html)/i.test(start)) {
    return 'an HTML page, not JSON, such as one of a login or an error: download the file itself';
  }
  if (/^(?:<\?xml|<Error>)/.test(start)) {
    const code = /<Error>.*?<Code>(\w{1,80})<\/Code>/s.exec(start)?.[1];
    return code ? `an error of S3 (${code}), not JSON: download the file anew` : 'XML, not JSON';
  }
  if (start.startsWith('version https://git-lfs.github.com/spec/')) {
    return 'a pointer of Git LFS, not the file: run `git lfs pull`';
  }
  return start.startsWith('-----BEGIN ') ? 'PEM, not JSON' : null;
}

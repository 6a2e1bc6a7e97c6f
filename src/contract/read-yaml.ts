import { InputError, printable } from './input-error.ts';

/**
 * Parses YAML, of which JSON is a part; an empty text is an empty document.
 *
 * @param what names the document for the person who has to fix it
 * @throws InputError that says where it stops being YAML
 */
export async function parseYaml(text: string, what: string): Promise<unknown> {
  const { parseDocument } = await import('yaml');
  const document = parseDocument(text, { prettyErrors: true });
  const [fault] = document.errors;
  if (!fault) return document.toJS({ maxAliasCount: 100 }) ?? {};
  const [{ line, col } = { line: 1, col: 1 }] = fault.linePos ?? [];
  const [words = ''] = fault.message.split(/ at line \d/);
  throw new InputError(`${what} is not YAML: line ${line}, column ${col}: ${printable(words)}.`);
}

/** A profile of one's own for `--s3-profile`. */
import { z } from 'zod';
import { InputError, printable, requireKnown } from './input-error.ts';
import { parseJson } from './read-document.ts';
import { parseYaml } from './read-values.ts';
import { S3Profile } from './s3-profile.ts';

const { bytesPerSecond, firstByteMs, inAHundred, requestsPerSecond, ...single } = S3Profile.shape;

/** A profile as people write it: what it does not say is as in the profile that it is like. */
export const S3ProfileFile = z.strictObject({
  like: z.string().default('instant').describe('A profile that comes with the program.'),
  firstByteMs: firstByteMs.partial().optional(),
  roundTripMs: single.roundTripMs.optional(),
  bytesPerSecond: bytesPerSecond.partial().optional(),
  requestsPerSecond: requestsPerSecond.partial().optional(),
  inAHundred: inAHundred.partial().optional(),
  stallMs: single.stallMs.optional(),
  slowFactor: single.slowFactor.optional(),
  seed: single.seed.optional(),
});

/**
 * Reads a profile file: JSON by its name, else YAML.
 *
 * @param name of the file, for messages
 * @param shipped profiles that it can be like
 * @throws InputError
 */
export async function readS3Profile(
  text: string,
  name: string,
  shipped: ReadonlyMap<string, S3Profile>,
): Promise<S3Profile> {
  const what = `S3 profile "${printable(name)}"`;
  const value = name.endsWith('.json') ? parseJson(text, what) : await parseYaml(text, what);
  const read = S3ProfileFile.safeParse(value);
  if (!read.success) throw new InputError(faultOf(read.error.issues, what));
  const { like, ...own } = read.data;
  const base = shipped.get(requireKnown(`profile in ${what} (like):`, like, [...shipped.keys()]))!;
  const merged = Object.entries(own).map(([key, one]) => [
    key,
    typeof one === 'object' ? { ...(base[key as keyof S3Profile] as object), ...one } : one,
  ]);
  const file = name.replace(/^.*[\\/]/, '');
  return S3Profile.parse({ ...base, ...Object.fromEntries(merged), name: file.slice(0, 100) });
}

function faultOf([first]: readonly z.core.$ZodIssue[], what: string): string {
  const { path } = first!;
  if (first!.code === 'unrecognized_keys') {
    const where = path.length > 0 ? ` (${path.join('.')})` : '';
    try {
      requireKnown(`key in ${what}${where}:`, first!.keys[0] ?? '', keysAt(path));
    } catch (error) {
      return (error as Error).message;
    }
  }
  return `${what} is not valid: ${path.join('.') || 'document'}: ${printable(first!.message)}.`;
}

/** Keys that a place in the file can have. */
function keysAt([group, ...below]: readonly PropertyKey[]): readonly string[] {
  if (group === undefined) return Object.keys(S3ProfileFile.shape);
  if (below.length > 0) return Object.keys(firstByteMs.shape.read.shape);
  const groups = { bytesPerSecond, firstByteMs, inAHundred, requestsPerSecond };
  return Object.keys(groups[group as keyof typeof groups].shape);
}

/** A profile of one's own for `--s3-profile`. */
import { z } from 'zod';
import { printable, requireKnown } from './input-error.ts';
import { S3Profile } from './s3-profile.ts';
import { readWritten } from './written-file.ts';

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
  const { like, ...own } = await readWritten(S3ProfileFile, text, name, what, keysAt);
  const base = shipped.get(requireKnown(`profile in ${what} (like):`, like, [...shipped.keys()]))!;
  const merged = Object.entries(own).map(([key, one]) => [
    key,
    typeof one === 'object' ? { ...(base[key as keyof S3Profile] as object), ...one } : one,
  ]);
  const file = name.replace(/^.*[\\/]/, '');
  return S3Profile.parse({ ...base, ...Object.fromEntries(merged), name: file.slice(0, 100) });
}

/** Keys that a place in the file can have. */
function keysAt([group, ...below]: readonly PropertyKey[]): readonly string[] {
  if (group === undefined) return Object.keys(S3ProfileFile.shape);
  if (below.length > 0) return Object.keys(firstByteMs.shape.read.shape);
  const groups = { bytesPerSecond, firstByteMs, inAHundred, requestsPerSecond };
  return Object.keys(groups[group as keyof typeof groups].shape);
}

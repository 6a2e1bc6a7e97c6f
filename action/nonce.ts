import { randomBytes } from 'node:crypto';

/** Names the place of results so that nobody can guess it: 128 bits. */
export function newNonce(): string {
  return randomBytes(16).toString('hex');
}

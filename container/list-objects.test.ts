import { type ListObjectsCommand, ListObjectsV2Command, type S3Client } from '@aws-sdk/client-s3';
import { describe, expect, test } from 'vitest';
import { listPrefix } from './s3.ts';

const KEYS = ['p/a', 'p/b', 'p/c', 'p/d', 'p/e'];
const PER_PAGE = 2;

/** What a server does with the newer version of the request. */
type SecondVersion = 'answers' | 'answers as the first' | 'refuses' | 'breaks off';

/** A server of five objects, two to a page, with the requests that it got. */
function serverThat(secondVersion: SecondVersion, firstVersion: 'answers' | 'refuses' | 'repeats') {
  const requests: string[] = [];
  const page = (after: string) => {
    const left = KEYS.filter((key) => key > after);
    const Contents = left.slice(0, PER_PAGE).map((Key) => ({ Key, Size: 1 }));
    return { Contents, IsTruncated: left.length > PER_PAGE };
  };
  const send = async (command: object) => {
    if (requests.length > 2 * KEYS.length) throw new Error('it is asked without end');
    if (command instanceof ListObjectsV2Command) {
      const { ContinuationToken: token } = command.input;
      requests.push(`second ${token ?? ''}`.trim());
      if (secondVersion === 'refuses') throw new Error('not implemented');
      if (secondVersion === 'breaks off' && token !== undefined) throw new Error('gone');
      const answer = page(token ?? '');
      if (secondVersion === 'answers as the first' || !answer.IsTruncated) return answer;
      return { ...answer, NextContinuationToken: answer.Contents.at(-1)?.Key };
    }
    const { Marker: marker } = (command as ListObjectsCommand).input;
    requests.push(`first ${marker ?? ''}`.trim());
    if (firstVersion === 'refuses') throw new Error('forbidden');
    return page(firstVersion === 'repeats' ? '' : (marker ?? ''));
  };
  return { requests, s3: { send } as unknown as S3Client };
}

async function keysOf(s3: S3Client, bucket = 'bucket'): Promise<string[]> {
  const keys: string[] = [];
  for await (const { key } of listPrefix({ s3, bucket, note: () => {} }, 'p/')) keys.push(key);
  return keys;
}

describe('objects are listed', () => {
  test.each<[string, SecondVersion, string[]]>([
    ['by the second version, page by page', 'answers', ['second', 'second p/b', 'second p/d']],
    [
      'by the first where the second is refused',
      'refuses',
      ['second', 'first', 'first p/b', 'first p/d'],
    ],
    [
      'to their end where the second is taken for the first',
      'answers as the first',
      ['second', 'first p/b', 'first p/d'],
    ],
  ])('%s', async (_, secondVersion, asked) => {
    const { requests, s3 } = serverThat(secondVersion, 'answers');
    expect(await keysOf(s3)).toEqual(KEYS);
    expect(requests).toEqual(asked);
  });

  test('not without end by a server that does not heed where to go on', async () => {
    const { requests, s3 } = serverThat('refuses', 'repeats');
    await keysOf(s3);
    expect(requests).toEqual(['second', 'first', 'first p/b']);
  });

  test.each<[string, SecondVersion, string, string, string[]]>([
    ['both versions are refused', 'refuses', 'bucket', 'not implemented', ['second', 'first']],
    ['the server breaks off', 'breaks off', 'bucket', 'gone', ['second', 'second p/b']],
    ['S3 Express refuses, which has no first', 'refuses', 'b--x-s3', 'not implemented', ['second']],
  ])('not where %s, and the error says why', async (_, secondVersion, bucket, why, asked) => {
    const { requests, s3 } = serverThat(secondVersion, 'refuses');
    await expect(keysOf(s3, bucket)).rejects.toThrow(why);
    expect(requests).toEqual(asked);
  });
});

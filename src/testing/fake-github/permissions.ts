import type { FakeState } from './state.ts';

type Needed = [permission: string, level: 'read' | 'write'];

/** What can be a comment's or a reaction's place: GitHub asks for the right to that. */
function placeOf(issue: number | undefined, { pulls }: FakeState): string {
  return issue !== undefined && pulls.has(issue) ? 'pull-requests' : 'issues';
}

/**
 * What a token needs for a request, by GitHub's REST documentation; what it reads of a public
 * repository without any right is not here. Comments on pull requests and reactions to them need
 * `pull-requests`, whatever the paths say: `issues` alone is answered with 403.
 */
const NEEDED: readonly [RegExp, (state: FakeState, id: number) => Needed][] = [
  [/^POST .*\/issues\/(\d+)\/comments$/, (state, id) => [placeOf(id, state), 'write']],
  [
    /^(?:PATCH|POST) .*\/issues\/comments\/(\d+)(?:\/reactions)?$/,
    (state, id) => [placeOf(state.comments.find((one) => one.id === id)?.issue, state), 'write'],
  ],
  [/^POST .*\/issues$/, () => ['issues', 'write']],
  [/^GET .*\/pulls\/\d+$/, () => ['pull-requests', 'read']],
  [/^GET .*\/(compare|contents|commits|git\/ref)\//, () => ['contents', 'read']],
  [/^POST .*\/statuses\//, () => ['statuses', 'write']],
  [/^GET .*\/actions\/workflows\//, () => ['actions', 'read']],
  [/^POST .*\/actions\/runs\//, () => ['actions', 'write']],
];

/** @param asked `METHOD /path` */
export function isPermitted(asked: string, state: FakeState): boolean {
  const { permissions } = state;
  if (permissions === null) return true;
  return NEEDED.every(([request, needed]) => {
    const found = request.exec(asked);
    if (!found) return true;
    const [permission, level] = needed(state, Number(found[1]));
    const held = permissions[permission];
    return held === 'write' || held === level;
  });
}

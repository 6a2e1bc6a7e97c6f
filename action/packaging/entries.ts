import { PROGRAM_SOURCES } from '../../src/process/programs.ts';

/**
 * What is packaged, each into `dist/NAME/index.js`: the action's two steps and all that they start, and
 * the sub-action that answers comments.
 */
export const ENTRIES: Readonly<Record<string, string>> = {
  main: 'action/main.ts',
  post: 'action/post.ts',
  comment: 'action/comment/main.ts',
  ...PROGRAM_SOURCES,
};

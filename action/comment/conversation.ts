import type { CommandComment } from './comment-event.ts';
import { messageOf } from './messages.ts';
import { publishComment, runMarker } from './publish-comment.ts';
import type { Octokit, Repository } from './repository-api.ts';
import type { ThisRun } from './settings.ts';

export type Reaction = 'eyes' | 'rocket' | '-1';

/** What is said to whoever gave the command. Where it cannot be said it is a warning, and work goes on. */
export class Conversation {
  readonly #octokit: Octokit;
  readonly #repository: Repository;
  readonly #run: ThisRun;
  readonly #comment: Pick<CommandComment, 'id' | 'pullRequest'>;
  readonly warn: (message: string) => void;

  constructor(
    octokit: Octokit,
    run: ThisRun,
    comment: Pick<CommandComment, 'id' | 'pullRequest'>,
    warn: (message: string) => void,
  ) {
    this.#octokit = octokit;
    this.#repository = run.repository;
    this.#run = run;
    this.#comment = comment;
    this.warn = warn;
  }

  async react(content: Reaction): Promise<void> {
    try {
      await this.#octokit.rest.reactions.createForIssueComment({
        ...this.#repository,
        comment_id: this.#comment.id,
        content,
      });
    } catch (error) {
      this.warn(`The comment could not be given a reaction: ${messageOf(error)}`);
    }
  }

  /** Makes or rewrites the comment of this workflow run. */
  async reply(body: string, { final }: { final: boolean }): Promise<void> {
    await publishComment({
      octokit: this.#octokit,
      repository: this.#repository,
      pullRequest: this.#comment.pullRequest,
      marker: runMarker(this.#run.id),
      body,
      final,
      warn: this.warn,
    });
  }
}

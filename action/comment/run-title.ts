/** What a workflow run is called that a comment has started: `run-name` in the workflow file. */
export function runTitle(pullRequest: number | ''): string {
  return `S3 benchmarks for #${pullRequest}`;
}

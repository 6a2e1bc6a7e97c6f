/** Where the machine's disk for benchmarks is, on the host and in the container alike. */
export const WORK_DIR = '/workdir';

/**
 * What the container is started with, behind the image's entry point (container/main.ts). Batch puts
 * the job's parameter in the place of `Ref::request`.
 */
export function containerCommand(resultsBucket: string): string[] {
  return [
    ...['--request', 'Ref::request'],
    ...['--work-dir', WORK_DIR],
    ...['--results-bucket', resultsBucket],
  ];
}

import { WORK_DIR } from '../../src/contract/deployment.ts';

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

/**
 * What a run of awslabs/aws-crt-s3-benchmarks measures that does not say. S3 clients: its own defaults.
 * Workloads: not its own, as a night of those costs about as much as a week of these. Large and small objects,
 * in memory and on disk, up and down; what moves hundreds of GiB, or uploads ten thousand objects a run, is
 * measured when somebody asks for it (docs/costs.md).
 */
export const REFERENCE_SUITE = {
  s3Clients: [
    ...['crt-c', 'sdk-rust-tm', 'crt-java', 'sdk-java-client-crt', 'sdk-java-tm-classic'],
    ...['sdk-java-tm-crt', 'crt-python', 'cli-crt', 'boto3-crt', 's5cmd', 'rclone'],
  ],
  workloads: [
    ...['download-256KiB-10_000x', 'upload-64KiB-1_000x', 'download-30GiB-1x-ram'],
    ...['download-5GiB-1x', 'upload-5GiB-1x', 'download-5GiB-1x-ram', 'upload-5GiB-1x-ram'],
  ],
};

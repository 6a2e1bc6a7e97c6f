/**
 * Environment of the programs that a job starts. The suite's rclone runner names the provider AWS
 * in its configuration, so that another server must be told to rclone by variables; a CA bundle for
 * AWS makes it fail on plain HTTP. s5cmd has a variable of its own and knows no other
 * (https://github.com/peak/s5cmd, "Specifying credentials" and its flag `--endpoint-url`).
 */
export function programEnvironment(
  own: Readonly<Record<string, string | undefined>>,
): Record<string, string | undefined> {
  const endpoint = own.AWS_ENDPOINT_URL_S3;
  if (!endpoint) return { ...own };
  return {
    ...own,
    S3_ENDPOINT_URL: endpoint,
    RCLONE_S3_PROVIDER: 'Other',
    RCLONE_S3_ENDPOINT: endpoint,
    AWS_CA_BUNDLE: undefined,
  };
}

/**
 * The languages that the reference suite builds a runner for, each with the S3 clients that it drives
 * (awslabs/aws-crt-s3-benchmarks at 125c92e, scripts/utils). Another suite may call its runners as
 * it likes, so a client that is not here is asked for by its own name.
 */
const CLIENTS_BY_LANGUAGE = {
  c: ['crt-c'],
  cpp: ['sdk-cpp-client-crt', 'sdk-cpp-client-classic', 'sdk-cpp-tm-classic'],
  java: [
    'crt-java',
    'sdk-java-client-crt',
    'sdk-java-tm-crt',
    'sdk-java-client-classic',
    'sdk-java-tm-classic',
  ],
  python: ['crt-python', 'cli-crt', 'cli-classic', 'boto3-crt', 'boto3-classic'],
  rust: ['sdk-rust-tm'],
};

const LANGUAGES = new Map(
  Object.entries(CLIENTS_BY_LANGUAGE).flatMap(([language, clients]) =>
    clients.map((client) => [client, language]),
  ),
);

/** What `scripts/build-runner.py --lang` is to be told for an S3 client. */
export function runnerLanguage(s3Client: string): string {
  return LANGUAGES.get(s3Client) ?? s3Client;
}

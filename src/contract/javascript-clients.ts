/**
 * S3 clients in JavaScript, which the built-in suite has in every installation, and which nothing can stand in for,
 * as others are compared with them. Each is `container/clients/javascript/NAME.ts`; its version is that of an npm
 * package or, where that is null, of Node. A runner reads this list each time it starts: no imports here.
 */
export const JAVASCRIPT_CLIENTS = {
  'sdk-js': '@aws-sdk/client-s3',
  'raw-http': null,
} as const;

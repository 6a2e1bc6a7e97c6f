/**
 * The S3 client that the others are shown against: plain HTTP requests signed by hand. What it
 * reaches in a job is about what server and machine allow.
 */
export const CEILING_CLIENT = 'raw-http';

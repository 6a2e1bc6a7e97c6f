/**
 * The S3 client that the others are shown against: plain HTTP requests signed by hand. It is no ceiling: a
 * client that uses more threads may well be faster.
 */
export const REFERENCE_CLIENT = 'raw-http';

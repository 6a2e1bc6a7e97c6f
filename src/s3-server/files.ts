import fs from 'node:fs';
import { promisify } from 'node:util';

/**
 * File operations on bare descriptors, which other threads can use too; FileHandle objects cannot
 * be shared and cost more for each call.
 */
export const openFile = promisify(fs.open);
export const closeFile = promisify(fs.close);
export const readFile = promisify(fs.read);
export const writeFile = promisify(fs.writev);
export const unlinkFile = promisify(fs.unlink);

#!/usr/bin/env node
'use strict';
/*
 * Starts the command line: in a clone for `npm start`, and from the package for npm, in which this file stands beside
 * package.json. An old Node can read neither the sources nor the bundle, so this is written as one from 2017
 * understands it, and says what is wrong.
 */
const isClone = /[\\/]src[\\/]cli$/.test(__dirname);
const { engines } = require(isClone ? '../../package.json' : './package.json');
const least = engines.node.replace('>=', '');
const oldest = least.split('.');
const here = process.versions.node.split('.');
const newer = here[0] - oldest[0] || here[1] - (oldest[1] || 0);
if (newer >= 0) {
  import(isClone ? './main.ts' : './dist/cli/index.js');
} else {
  const fix = isClone
    ? 'run npm ci, which also installs one for npm start.'
    : 'install a newer Node (https://nodejs.org).';
  console.error(
    `error: S3 Benchmarks needs Node ${least} or later, and this is ${process.version}: ${fix}`,
  );
  process.exitCode = 2;
}

import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/**
 * Loaded by `node --import` before a job under test: kills it, as a lost host would, at the step
 * KILL_AT, counted from 1. Steps are what the job does in any case, however fast the machine is: lines
 * that it prints, and files of its own that it puts in place (before, and after). At the end of a job that
 * is not killed their number is in the file STEPS.
 */
const { KILL_AT, STEPS } = process.env;
let steps = 0;

function step(): void {
  if (++steps === Number(KILL_AT)) process.kill(process.pid, 'SIGKILL');
}

const { renameSync } = fs;
fs.renameSync = (from, to) => {
  // How often documents are stored elsewhere depends on how fast that goes.
  const own = !String(to).includes('/incoming/');
  if (own) step();
  renameSync(from, to);
  if (own) step();
};
syncBuiltinESMExports();

const write = process.stdout.write.bind(process.stdout);
process.stdout.write = (text: string | Uint8Array) => {
  step();
  return write(text);
};

process.on('exit', () => {
  if (STEPS !== undefined) fs.writeFileSync(STEPS, String(steps));
});

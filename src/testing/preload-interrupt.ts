import { registerHooks } from 'node:module';

/**
 * Loaded by `node --import` before an action under test: sends this process SIGINT as it loads the first file
 * after it has begun to listen for signals.
 */
let sent = false;

registerHooks({
  load(url, context, nextLoad) {
    if (!sent && process.listenerCount('SIGINT') > 0) {
      sent = true;
      process.kill(process.pid, 'SIGINT');
    }
    return nextLoad(url, context);
  },
});

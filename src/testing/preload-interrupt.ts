import { registerHooks } from 'node:module';

/**
 * Loaded by `node --import` before an action under test: sends this process SIGINT as it loads a file that
 * INTERRUPT_AT matches, the first after its entry.
 */
const at = new RegExp(process.env.INTERRUPT_AT ?? '$^');
let sent = false;

registerHooks({
  load(url, context, nextLoad) {
    if (!sent && at.test(url)) {
      sent = true;
      process.kill(process.pid, 'SIGINT');
    }
    return nextLoad(url, context);
  },
});

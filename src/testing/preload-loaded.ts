import { appendFileSync } from 'node:fs';
import { registerHooks } from 'node:module';

/** Loaded by `node --import` before a program under test: writes down every file that it loads. */
registerHooks({
  load(url, context, nextLoad) {
    if (url.startsWith('file:')) appendFileSync(process.env.LOADED_FILES!, `${url}\n`);
    return nextLoad(url, context);
  },
});

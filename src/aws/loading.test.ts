import { readdirSync } from 'node:fs';
import { execa } from 'execa';
import { expect, test } from 'vitest';

const folder = new URL('./', import.meta.url);

test('no AWS client is loaded before the first call', async () => {
  const modules = readdirSync(folder).filter((name) => /(?<!\.test)\.ts$/.test(name));
  const program = `
    import { registerHooks } from 'node:module';
    registerHooks({
      resolve(specifier, context, next) {
        if (/^@(aws-sdk|smithy)\\//.test(specifier)) console.log('loads', specifier);
        return next(specifier, context);
      },
    });
    for (const name of ${JSON.stringify(modules)}) await import(new URL(name, '${folder.href}').href);
    const { loadManifest } = await import('${folder.href}manifest.ts');
    console.log('calls');
    await loadManifest({ region: 'x' }, 'stack', {}).catch(() => {});`;
  const { stdout } = await execa('node', ['--input-type=module', '--eval', program], {
    preferLocal: true,
  });
  expect(stdout.split('\n').slice(0, 2)).toEqual(['calls', 'loads @aws-sdk/client-ssm']);
});

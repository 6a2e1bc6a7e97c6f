import { execFileSync } from 'node:child_process';

/** Why no namespaces can be made on this machine; null if they can. Tests that need them say it. */
export function whyNoNamespaces(): string | null {
  if (process.platform !== 'linux') return 'this is not Linux';
  const failures = [
    ['--mount', '--net'],
    ['--user', '--map-root-user', '--mount', '--net'],
  ].map((options) => {
    try {
      execFileSync('unshare', [...options, 'mount', '--bind', '/etc/hosts', '/etc/hosts'], {
        stdio: 'pipe',
      });
      return null;
    } catch (error) {
      return (error as Error).message;
    }
  });
  return failures.includes(null) ? null : failures.join('; ');
}

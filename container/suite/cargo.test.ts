import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tempDir } from '../../src/testing/temp-dir.ts';
import { cargoSources, pinCargo } from './build-tools.ts';

const URL = 'https://example.com/aws/tm-rs.git';
const COMMIT = 'c'.repeat(40);

function suiteWith(files: Record<string, string>): string {
  const dir = tempDir();
  mkdirSync(join(dir, 'runners/rust/target'), { recursive: true });
  mkdirSync(join(dir, 'runners/other'), { recursive: true });
  for (const [path, text] of Object.entries(files)) writeFileSync(join(dir, 'runners', path), text);
  return dir;
}

test.each([
  [
    `tm = { git = "${URL}", rev = "71aa" }\nx = "1"\n`,
    `tm = { git = "${URL}", rev = "${COMMIT}" }\nx = "1"\n`,
  ],
  [
    `[dependencies]\ntm = { branch = "main", git = "https://example.com/AWS/tm-rs", features = ["a"] } # ours\n`,
    `[dependencies]\ntm = { git = "https://example.com/AWS/tm-rs", features = ["a"], rev = "${COMMIT}" } # ours\n`,
  ],
  [`tm = { git = "${URL}" }`, `tm = { git = "${URL}", rev = "${COMMIT}" }`],
  [
    `[dependencies.tm]\ngit = "${URL}"\ntag = "v1"\n\n[profile]\nx = 1\n`,
    `[dependencies.tm]\ngit = "${URL}"\nrev = "${COMMIT}"\n\n[profile]\nx = 1\n`,
  ],
])('a manifest that pins a repository gets another commit: %j', async (text, pinned) => {
  const dir = suiteWith({ 'rust/Cargo.toml': text });
  expect(await pinCargo(dir, URL, COMMIT)).toEqual(['runners/rust/Cargo.toml']);
  expect(readFileSync(join(dir, 'runners/rust/Cargo.toml'), 'utf8')).toBe(pinned);
});

test('a manifest that does not take it stays as it is', async () => {
  const text = `#tm = { git = "${URL}" }\ntm = { path = "../tm-rs" }\nother = { git = "${URL}x", rev = "1" }\n`;
  const dir = suiteWith({ 'rust/Cargo.toml': text });
  expect(await pinCargo(dir, URL, COMMIT)).toEqual([]);
  expect(readFileSync(join(dir, 'runners/rust/Cargo.toml'), 'utf8')).toBe(text);
});

test('what cargo has built from is told by the lock beside what was built', async () => {
  const lock = `
[[package]]
name = "tm"
source = "git+${URL}?rev=${COMMIT}#${COMMIT}"

[[package]]
name = "tm-macros"
source = "git+${URL}?rev=${COMMIT}#${COMMIT}"

[[package]]
name = "libc"
source = "registry+https://example.com/index"
`;
  const dir = suiteWith({
    'rust/Cargo.lock': lock,
    'other/Cargo.lock': lock.replaceAll('tm-rs', 'x'),
  });
  expect(await cargoSources(dir)).toEqual([{ url: URL, commit: COMMIT }]);
});

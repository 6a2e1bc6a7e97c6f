/**
 * Who may import whom: the one list. `npm run lint` holds every file to it, and `npm run docs` draws it in
 * CONTRIBUTING.md. Imports run one way: a folder imports only what stands above it here. And a name that is exported
 * means one thing.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { counted } from '../contract/input-error.ts';

/** What a folder is, and what of ours it may import. */
interface Folder {
  readonly what: string;
  /** Folders, or single files of them; 'anything' for what no user gets. */
  readonly mayImport: readonly string[] | 'anything';
  /** No Node, no package, no clock: biome.json refuses such globals in the same folders. */
  readonly isPure?: true;
}

/** How a job runs and may fail: what an environment has to know of the orchestrator. */
const PORTS = 'src/orchestrator/ports.ts';

const LIBRARY = {
  'src/contract': {
    what: 'what separate processes or deployments agree on: documents, lines, names',
    mayImport: [],
  },
  'src/process': {
    what: 'starting, pinning, following and ending process groups',
    mayImport: [],
  },
  'src/s3': { what: "S3's wire: signatures and checksums", mayImport: [] },
  'src/net': { what: 'trying again, and proxies', mayImport: ['src/contract'] },
  'src/git': {
    what: 'reading and fetching suites',
    mayImport: ['src/contract', 'src/net', 'src/process'],
  },
  'src/cost': {
    what: 'what a run costs: one table of prices, one model',
    mayImport: ['src/contract'],
    isPure: true,
  },
  'src/stats': {
    what: 'numbers only: tests, intervals, corrections, lasting changes',
    mayImport: ['src/contract'],
    isPure: true,
  },
  'src/judge': {
    what: 'from a result to verdicts: pairing, refusal, rounds to come, thresholds',
    mayImport: ['src/contract', 'src/stats'],
    isPure: true,
  },
  'src/history': {
    what: 'many results: nightly series, baselines, the A/A record',
    mayImport: ['src/contract', 'src/stats', 'src/judge'],
  },
  'src/report': {
    what: "a run's result as terminal table, Markdown, HTML and comment; the site",
    mayImport: ['src/contract', 'src/cost', 'src/stats', 'src/judge', 'src/history'],
  },
  'src/orchestrator': {
    what: 'the plan and the serial loop',
    mayImport: ['src/contract', 'src/cost'],
    isPure: true,
  },
  'src/s3-server': {
    what: 'the embedded S3 server',
    mayImport: ['src/contract', 'src/process', 'src/s3'],
  },
  'src/local': {
    what: 'this machine as an environment: child processes, namespaces',
    mayImport: ['src/contract', 'src/process', 'src/s3', 'src/net', 'src/s3-server', PORTS],
  },
  'src/aws': {
    what: 'AWS as an environment: Batch, logs, results in S3, credentials',
    mayImport: ['src/contract', 'src/process', 'src/s3', 'src/net', PORTS],
  },
} as const satisfies Readonly<Record<string, Folder>>;

const ALL = Object.keys(LIBRARY);

export const FOLDERS: Readonly<Record<string, Folder>> = {
  ...LIBRARY,
  'src/app': { what: 'what command line and action share', mayImport: ALL },
  'src/cli': { what: 'the command line', mayImport: [...ALL, 'src/app'] },
  action: { what: 'the GitHub action', mayImport: [...ALL, 'src/app'] },
  infra: { what: 'the CDK stack', mayImport: ['src/contract'] },
  container: {
    what: 'the job: one program, in a child process here and in a container on AWS',
    mayImport: [
      ...['src/contract', 'src/process', 'src/s3', 'src/net', 'src/git', 'src/stats', 'src/judge'],
      'src/aws',
    ],
  },
  'src/testing': { what: 'fakes and builders, for tests', mayImport: 'anything' },
  bench: { what: 'claims, measured', mayImport: 'anything' },
  'action/docs': { what: '`npm run docs`', mayImport: 'anything' },
};

/** Folders without Node, packages and clocks: what they need is handed in by a port. */
export const PURE_FOLDERS = Object.keys(FOLDERS).filter((name) => FOLDERS[name]!.isPure);

/**
 * What a file imports and may not: by `import`, `export … from`, `import()` or as a type.
 *
 * @param file from the root of the project, e.g. `src/aws/manifest.ts`
 * @returns a sentence each
 */
export function importFaults(file: string, text: string): string[] {
  const name = folderOf(file);
  const folder = FOLDERS[name];
  if (folder === undefined) return [`${file} is in no folder of src/testing/import-rules.ts.`];
  if (folder.mayImport === 'anything' || file.endsWith('.test.ts')) return [];
  const allowed = folder.mayImport;
  return importsOf(text).flatMap((specifier) => {
    if (!specifier.startsWith('.')) {
      return folder.isPure ? [`${file} imports ${specifier}: ${name} is pure.`] : [];
    }
    const target = join(dirname(file), specifier);
    const of = folderOf(target);
    const isAllowed = of === name || allowed.includes(of) || allowed.includes(target);
    if (isAllowed || !/\.[cm]?ts$/.test(target)) return [];
    return [`${file} imports ${target}: ${name} may import ${inWords(folder)}.`];
  });
}

/** Exported by several files on purpose: what a client in JavaScript has to be; words of a report that stay on one line. */
const SHARED_NAMES: ReadonlySet<string> = new Set(['open', 'counted']);
const EXPORT = /^export (?:async )?(?:function\*?|const|class|interface|type) (\w+)/gm;

/**
 * Names that two files export: whoever meets one must not have to ask which is meant.
 *
 * @param texts of all files, by their paths from the root
 * @returns a sentence each
 */
export function nameFaults(texts: ReadonlyMap<string, string>): string[] {
  const exported = [...texts]
    .filter(([file]) => FOLDERS[folderOf(file)]?.mayImport !== 'anything')
    .filter(([file]) => !file.endsWith('.test.ts'))
    .flatMap(([file, text]) =>
      [...new Set([...text.matchAll(EXPORT)].map(([, name]) => name!))].map((name) => ({
        file,
        name,
      })),
    )
    .filter(({ name }) => !SHARED_NAMES.has(name));
  return [...Map.groupBy(exported, ({ name }) => name)]
    .filter(([, all]) => all.length > 1)
    .map(
      ([name, all]) =>
        `${name} is exported by ${all.map(({ file }) => file).join(' and ')}: rename all but one.`,
    );
}

/** The rows of the table in CONTRIBUTING.md: folder, what it is, what it may import. */
export function importRows(): string[][] {
  return Object.entries(FOLDERS).map(([name, folder]) => [
    `\`${name}\``,
    folder.what + (folder.isPure ? '; pure: no Node, no packages, no clock' : ''),
    inWords(folder),
  ]);
}

/** `src/aws` of `src/aws/x/y.ts`, `infra` of `infra/x/y.ts`; '' of a file that is in no folder. */
function folderOf(file: string): string {
  const around = Object.keys(FOLDERS).filter((name) => file.startsWith(`${name}/`));
  return around.toSorted((a, b) => b.length - a.length)[0] ?? '';
}

/** What a text imports, however; lines of comments aside. */
function importsOf(text: string): string[] {
  const code = text.replace(/^\s*(?:\/\/|\/?\*).*$/gm, '');
  return [...code.matchAll(/\b(?:from|import)\b\s*\(?\s*(['"`])([^'"`\n]+)\1/g)].map(
    ([, , specifier]) => specifier!,
  );
}

function inWords({ mayImport }: Folder): string {
  if (mayImport === 'anything') return mayImport;
  const isLibrary = ALL.every((name) => mayImport.includes(name));
  const others = isLibrary ? mayImport.filter((name) => !ALL.includes(name)) : mayImport;
  const words = others.map((name) => name.replace(/^src\//, ''));
  if (isLibrary) words.unshift('all of the above');
  return words.join(', ') || 'nothing of ours';
}

function lint(root: string): string[] {
  const tops = [...new Set(Object.keys(FOLDERS).map((name) => name.split('/')[0]!))];
  const files = tops.flatMap((top) =>
    readdirSync(join(root, top), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.[cm]?ts$/.test(name))
      .map((name) => `${top}/${name}`),
  );
  const texts = new Map(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]));
  return [...[...texts].flatMap(([file, text]) => importFaults(file, text)), ...nameFaults(texts)];
}

if (process.argv[1] === import.meta.filename) {
  const faults = lint(join(import.meta.dirname, '../..'));
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) console.error(`Found ${counted(faults.length, 'fault')}.`);
  process.exitCode = faults.length > 0 ? 1 : 0;
}

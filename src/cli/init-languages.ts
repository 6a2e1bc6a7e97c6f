/** How S3 clients of each language are built and started, as `init` proposes it. */

/** What a client is written in; `other`: a program that is there. */
export const LANGUAGES = ['python', 'node', 'rust', 'go', 'java', 'other'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A file by which a language is told. */
export const MARKS: Readonly<Record<string, Language>> = {
  'pyproject.toml': 'python',
  'setup.py': 'python',
  'package.json': 'node',
  'Cargo.toml': 'rust',
  'go.mod': 'go',
  'pom.xml': 'java',
  'build.gradle': 'java',
  'build.gradle.kts': 'java',
};

/** What a folder holds that a proposal depends on. */
export interface Project {
  /** Names of the files in it. */
  names: ReadonlySet<string>;
  /** The text of a file; '' where there is none. */
  textOf: (name: string) => string;
}

/** What `init` proposes for a client. */
export interface Proposal {
  /** What its own files call it; null where they do not. */
  name: string | null;
  build: readonly string[] | null;
  version: readonly string[];
  /** Starts what moves objects. */
  program: readonly string[];
  /** The program's source, which is to be written. */
  source: string;
  /** What else is to be done, in words. */
  note?: string;
}

/** In what a shell or another language reads, only such names are put. */
const PLAIN = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;

const PROPOSALS: Readonly<Record<Language, (project: Project) => Proposal>> = {
  python: ({ textOf }) => {
    const name = nameIn(textOf('pyproject.toml')) ?? nameIn(textOf('setup.py')) ?? '';
    const python = '.venv/bin/python';
    const known = PLAIN.test(name)
      ? [python, '-c', `from importlib.metadata import version; print(version('${name}'))`]
      : [python, '--version'];
    return {
      name,
      build: ['sh', '-c', 'python3 -m venv .venv && .venv/bin/pip install --quiet .'],
      version: known,
      program: [python, 'bench/move.py'],
      source: 'bench/move.py',
    };
  },
  node: ({ names, textOf }) => {
    const { name = null, scripts = {} } = parsed(textOf('package.json'));
    const install = names.has('pnpm-lock.yaml')
      ? 'pnpm install --frozen-lockfile'
      : names.has('yarn.lock')
        ? 'yarn install'
        : names.has('package-lock.json')
          ? 'npm ci'
          : 'npm install';
    const build = scripts.build ? `${install} && npm run build` : install;
    return {
      name: typeof name === 'string' ? name.replace(/^@[^/]*\//, '') : null,
      build: scripts.build ? ['sh', '-c', build] : build.split(' '),
      version: ['node', '-p', "require('./package.json').version"],
      program: ['node', 'bench/move.mjs'],
      source: 'bench/move.mjs',
    };
  },
  rust: ({ textOf }) => ({
    name: nameIn(textOf('Cargo.toml')),
    build: ['cargo', 'build', '--release', '--example', 's3_benchmark'],
    version: ['cargo', 'pkgid'],
    program: ['target/release/examples/s3_benchmark'],
    source: 'examples/s3_benchmark.rs',
  }),
  go: ({ textOf }) => ({
    name: moduleName(textOf('go.mod')),
    build: ['go', 'build', '-o', 'bench/move', './bench'],
    version: ['git', 'describe', '--tags', '--always'],
    program: ['bench/move'],
    source: 'bench/main.go',
  }),
  java: ({ names, textOf }) => (names.has('pom.xml') ? maven(textOf('pom.xml')) : gradle(textOf)),
  other: () => ({
    name: null,
    build: null,
    version: ['bench/move', '--version'],
    program: ['bench/move'],
    source: 'bench/move',
    note: 'It may be any program, such as a command line on PATH with its own arguments.',
  }),
};

/** What is assigned to `name` first: TOML, Python and Gradle write it alike. */
function nameIn(text: string): string | null {
  return /(?:rootProject\.|(?<![\w.-]))name\s*=\s*(["'])(.+?)\1/.exec(text)?.[2] ?? null;
}

/** The last part of a module's path; `/v2` is its version. */
function moduleName(goMod: string): string | null {
  const [, path = ''] = /^module\s+(\S+)/m.exec(goMod) ?? [];
  return (
    path
      .replace(/\/v\d+$/, '')
      .split('/')
      .at(-1) || null
  );
}

function maven(pom: string): Proposal {
  // Of the project itself, not of its parent or of what it depends on.
  const own = pom.replace(/<(parent|dependencies|build|profiles)>.*?<\/\1>/gs, '');
  const classes = ['target/test-classes', 'target/classes', 'target/dependency/*'].join(':');
  return {
    name: /<artifactId>\s*([^<\s]+)\s*</.exec(own)?.[1] ?? null,
    build: ['mvn', '--quiet', '-B', '-DskipTests', 'package', 'dependency:copy-dependencies'],
    version: ['mvn', '--quiet', 'help:evaluate', '-Dexpression=project.version', '-DforceStdout'],
    program: ['java', '-cp', classes, 'bench.Move'],
    source: 'src/test/java/bench/Move.java',
  };
}

function gradle(textOf: Project['textOf']): Proposal {
  const settings = textOf('settings.gradle') + textOf('settings.gradle.kts');
  return {
    name: nameIn(settings),
    build: ['./gradlew', '--quiet', 'benchJar'],
    version: ['sh', '-c', './gradlew --quiet properties | grep ^version:'],
    program: ['java', '-jar', 'build/libs/bench.jar'],
    source: 'src/bench/java/Move.java',
    note: 'A task benchJar has to make build/libs/bench.jar of it, with all that it depends on.',
  };
}

/** @returns what is usual for the language, with what the project's own files say */
export function proposalFor(language: Language, project: Project): Proposal {
  return PROPOSALS[language](project);
}

function parsed(text: string): { name?: unknown; scripts?: { build?: unknown } } {
  try {
    return JSON.parse(text) ?? {};
  } catch {
    return {};
  }
}

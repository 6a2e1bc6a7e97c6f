import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { execa } from 'execa';

/** A real repository in a folder, for tests. */
export class GitRepository {
  readonly path: string;

  private constructor(path: string) {
    this.path = path;
  }

  static async create(path: string): Promise<GitRepository> {
    mkdirSync(path, { recursive: true });
    const repository = new GitRepository(path);
    await repository.git('init', '--quiet', '--template=', '--initial-branch=main');
    return repository;
  }

  /** @returns the commit */
  async commit(files: Readonly<Record<string, string>>): Promise<string> {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(this.path, name)), { recursive: true });
      writeFileSync(join(this.path, name), text);
    }
    await this.git('add', '--all');
    const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com'];
    await this.git(...identity, 'commit', '--quiet', '--allow-empty', '--message=change');
    return this.git('rev-parse', 'HEAD');
  }

  async git(...args: string[]): Promise<string> {
    const { stdout } = await execa('git', args, { cwd: this.path });
    return stdout;
  }
}

/** A suite in a folder that git takes for the repository at `url`. */
export interface SuiteAtGitHub {
  repository: GitRepository;
  commit: string;
  /** For the environment of whoever is to see it there. */
  env: Record<string, string>;
}

/** A repository with the files that a suite must have. */
export async function suiteAt(url: string, dir: string): Promise<SuiteAtGitHub> {
  const repository = await GitRepository.create(join(dir, 'suite'));
  const task = { action: 'download', key: 'download/5GiB', size: 5 * 1024 ** 3 };
  const workload = {
    version: 2,
    comment: '',
    filesOnDisk: true,
    checksum: null,
    maxRepeatCount: 10,
    maxRepeatSecs: 600,
    tasks: [task],
  };
  const commit = await repository.commit({
    'scripts/build-runner.py': '',
    'scripts/prep-build-run-benchmarks.py': '',
    'scripts/utils.py': "S3_CLIENTS = {'crt-c': 'c', 'crt-python': 'python', 'rclone': 'rclone'}",
    'workloads/download-5GiB-1x.run.json': JSON.stringify(workload),
  });
  const env = {
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: `url.${repository.path}.insteadOf`,
    GIT_CONFIG_VALUE_0: url,
  };
  return { repository, commit, env };
}

import { expect, test } from 'vitest';
import { isSameRepository, namedRepositories, namesRepositories } from './named-repositories.ts';

const BUILD = `
"""As https://example.com/not/this.git"""
def _build_c(work_dir, branch):
    deps = [
        'aws-c-common',
        'aws-c-s3',  # last
    ]
    if sys.platform == 'darwin':
        deps.remove('aws-c-common')
    for dep_name in deps:
        fetch_git_repo(url=f'https://github.com/awslabs/{dep_name}.git', dir=work_dir)

def _fetch_and_install(url, dir):
    fetch_git_repo(url, dir)

def _build_python(work_dir, branch):
    _fetch_and_install(url='https://github.com/boto/boto3.git')

def _build_s5cmd(work_dir, branch):
    run(['go', 'install', 'github.com/peak/s5cmd/v2@v2.3.0'])

def _build_rclone(work_dir, branch):
    rclone_path = shutil.which('rclone')

SHARED = 'https://github.com/awslabs/shared'
`;
const LANGUAGES = ['c', 'python', 'rust', 's5cmd', 'rclone', 'js'];

test('the repositories that builds clone are read in the text of a suite, each with its runner', () => {
  const cargo = 'tm = { git = "https://github.com/awslabs/tm-rs.git", rev = "71aa" }';
  const files = new Map([
    ['scripts/utils/build.py', BUILD],
    ['runners/s3-benchrunner-rust/Cargo.toml', cargo],
  ]);
  const { found, isWhole, without } = namedRepositories(files, LANGUAGES);
  expect(found.map(({ language, url }) => `${language} ${url}`)).toEqual([
    'c https://github.com/awslabs/aws-c-common.git',
    'c https://github.com/awslabs/aws-c-s3.git',
    'python https://github.com/boto/boto3.git',
    'null https://github.com/awslabs/shared',
    'rust https://github.com/awslabs/tm-rs.git',
  ]);
  expect(isWhole).toBe(true);
  expect(without).toEqual(['s5cmd', 'rclone']);
});

test.each([
  ['a name that is made', "def _build_c():\n    clone(f'https://example.com/{which()}.git')"],
  [
    'a name of another function',
    "def _build_c(name):\n    clone(f'https://example.com/{name}.git')",
  ],
  ['a list that is made', "for x in found():\n    clone(f'https://example.com/{x}.git')"],
  ['no Python', "'"],
])('with %s, others may be cloned too', (_, text) => {
  const files = new Map([
    ['scripts/build.py', text],
    ['scripts/more.py', 'def _build_rclone():\n    pass'],
  ]);
  expect(namedRepositories(files, LANGUAGES)).toMatchObject({ isWhole: false, without: [] });
});

test('files that name repositories are scripts and manifests', () => {
  const paths = [
    'scripts/utils/build.py',
    'runners/x/Cargo.toml',
    'README.md',
    'runners/x/main.py',
  ];
  expect(paths.filter(namesRepositories)).toEqual(paths.slice(0, 2));
});

test('a repository is the same in any case, with and without .git', () => {
  expect(
    isSameRepository('https://GitHub.com/Boto/boto3.git', 'https://github.com/boto/boto3/'),
  ).toBe(true);
  expect(isSameRepository('https://github.com/boto/boto', 'https://github.com/boto/boto3')).toBe(
    false,
  );
});

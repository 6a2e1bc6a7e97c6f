#!/usr/bin/env python3
"""Builds the runner of a suite made by tests.

`build.json` beside the folder `scripts` says for each language what is cloned (`clone`: URLs), what is
printed (`say`), whether it fails (`exit`), whether its runner is the scripted one (`scripted`), and what
command line is printed instead of the right one (`print`).
"""
import argparse
import json
import os
from pathlib import Path
import subprocess
import sys

parser = argparse.ArgumentParser()
parser.add_argument('--lang')
parser.add_argument('--build-dir')
parser.add_argument('--branch')
args = parser.parse_args()

suite = Path(__file__).parent.parent
plan = json.loads((suite / 'build.json').read_text()).get(args.lang, {})
folder = Path(args.build_dir) / args.lang
folder.mkdir(parents=True, exist_ok=True)
if 'FAKE_LOG' in os.environ:
    with open(os.environ['FAKE_LOG'], 'a') as log:
        log.write(json.dumps({'build': args.lang, 'branch': args.branch, 'suite': str(suite),
                              'folder': args.build_dir, 'ccache': os.environ.get('CCACHE_DISABLE') is None}) + '\n')
for url in plan.get('clone', []):
    clone = folder / Path(url).name
    subprocess.run(['git', 'clone', '--quiet', '--branch', 'main', url, clone], check=True)
    if args.branch and subprocess.run(['git', '-C', clone, 'checkout', '--quiet', args.branch]).returncode != 0:
        subprocess.run(['git', '-C', clone, 'checkout', '--quiet', 'main'], check=True)
    subprocess.run(['git', '-C', clone, 'submodule', '--quiet', 'update', '--init', '--recursive'], check=True)
for line in plan.get('say', []):
    print(line, file=sys.stderr)
if 'exit' in plan:
    sys.exit(plan['exit'])
print('------ RUNNER_CMD ------')
if 'print' in plan:
    print(plan['print'])
elif plan.get('scripted'):
    print(subprocess.list2cmdline(['sh', str(suite / 'runner.sh')]))
else:
    print(subprocess.list2cmdline([sys.executable, str(suite / 'runner.py'), 'an argument with "quotes"']))

#!/usr/bin/env python3
"""A suite nobody knows: it offers the contract's script and nothing else.

What a client does follows from its name: `broken-*` fails to build and ends the script, as the
reference suite does; `dying-*` prints two runs of each workload and dies, which ends the script where
there is one workload, as in the reference suite; `hanging-*` starts a child and never ends, `stuck-*` before its
first run; `nobuild-*` is skipped with a banner; all others measure.
"""
import argparse
import os
import subprocess
import sys
import time

parser = argparse.ArgumentParser()
parser.add_argument('--buckets', nargs='+')
parser.add_argument('--region')
parser.add_argument('--throughput')
parser.add_argument('--build-dir')
parser.add_argument('--files-dir')
parser.add_argument('--s3-clients', nargs='+')
parser.add_argument('--workloads', nargs='+')
parser.add_argument('--branch')
args = parser.parse_args()


def banner(text):
    line = f'***** {text} *****'
    print('*' * len(line), line, '*' * len(line), sep='\n', flush=True)


banner('PREPARE S3 FILES - S3Standard')
print(f'endpoint {os.environ.get("AWS_ENDPOINT_URL_S3")} branch {args.branch} throughput {args.throughput}')
if os.environ.get('FAKE_PREPARE') == 'fail':
    sys.exit('s3://bench: AccessDenied')
for client in args.s3_clients:
    if client.startswith('nobuild-'):
        banner(f'SKIPPING: {client} (build for x failed earlier)')
        continue
    banner(f'BUILD RUNNER: {client}')
    if client.startswith('broken-'):
        sys.exit(f'FAILED running: make {client}')
    for bucket in args.buckets:
        banner(f'RUN BENCHMARKS: S3Standard - {client}')
        for workload in args.workloads:
            print(f'{args.files_dir}> python3 runner.py {client} {workload} {bucket} {args.region} {args.throughput}')
            if client.startswith('stuck-'):
                subprocess.run(['sleep', '1000'])
            print('progress 50%\rprogress 100%\rRun:1 Secs:0.500000 Gb/s:2.000000')
            if client.startswith('hanging-'):
                subprocess.run(['sleep', '1000'])
            print('Run:2 Secs:0.250000 Gb/s:4.000000')
            if client.startswith('dying-'):
                print('Bus error', flush=True)
                if len(args.workloads) == 1:
                    sys.exit(f'FAILED running: run-benchmarks.py --s3-client {client}')
                continue
            print('Run:3 Secs:0.250000 Gb/s:4.000000')

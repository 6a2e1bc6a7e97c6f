#!/usr/bin/env python3
"""The runner of a suite made by tests.

`figures.json` beside it says for each client at which rate it works (`rate`, Gb/s), how long a run at 1 Gb/s
takes (`seconds`), and what it does from its process `from` on (the first without it): `print` lines, then
`exit`, or `hang`; one that has `spoil` leaves a file where the folder of its downloads was. Each process
adds a line to the file that FAKE_LOG names.
"""
import json
import os
from pathlib import Path
import shutil
import sys
import time

own, s3_client, path, bucket, region, throughput = sys.argv[1:]
assert own == 'an argument with "quotes"'
suite = Path(__file__).parent
plan = json.loads((suite / 'figures.json').read_text()).get(s3_client, {})
workload = json.loads(Path(path).read_text())
name = Path(path).name
objects = {task['key']: task for task in workload['tasks']}.values() if workload['filesOnDisk'] else []
for task in objects:
    if task['action'] == 'download':
        assert Path(task['key']).parent.is_dir() and not Path(task['key']).exists()
        Path(task['key']).write_bytes(b'')
    else:
        assert Path(task['key']).stat().st_size == task['size']

log = Path(os.environ['FAKE_LOG'])
lines = log.read_text().splitlines() if log.exists() else []
same = [suite.parent.name, s3_client, name]
before = sum(1 for line in lines if json.loads(line).get('of') == same)
with log.open('a') as file:
    file.write(json.dumps({
        'of': same,
        'pid': os.getpid(),
        'runs': workload['maxRepeatCount'],
        'comment': workload.get('comment'),
        'extra': workload.get('extra'),
    }) + '\n')

print('a log line of the client', flush=True)
if before + 1 >= plan.get('from', 1):
    for line in plan.get('print', []):
        print(line, flush=True)
    if plan.get('spoil'):
        shutil.rmtree('download')
        Path('download').write_bytes(b'')
    if plan.get('hang'):
        print('it hangs', flush=True)
        time.sleep(1000)
    if 'exit' in plan:
        sys.exit(plan['exit'])
# A run takes some time, however small its objects are.
megabits = max(1000, sum(task['size'] for task in workload['tasks'])) * 8 / 1e6
own = plan.get('rate', 1.0)
spent = 0
for run in range(1, workload['maxRepeatCount'] + 1):
    if run > 1 and spent >= workload['maxRepeatSecs']:
        break
    # The warm-up is slow; no two others are alike.
    rate = own * (0.1 if run == 1 else 1 + (before * 7 + run) % 10 / 1000)
    # The warm-up of a client that says how long it takes is no longer than its other runs.
    seconds = plan['seconds'] / own if 'seconds' in plan else megabits / 1000 / rate
    spent += seconds
    print(f'Run:{run} Secs:{seconds:f} Gb/s:{rate:f}', flush=True)
    print('another log line\rprogress 100%', file=sys.stderr, flush=True)

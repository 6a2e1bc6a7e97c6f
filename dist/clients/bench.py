"""The runner contract (docs/suite.md) for S3 clients in Python: a script says how it gets and puts, this does the rest."""
import json, os, sys, time
from concurrent.futures import ThreadPoolExecutor

_, path, BUCKET, REGION, _ = sys.argv[1:]
ENDPOINT = os.environ.get('AWS_ENDPOINT_URL_S3')  # None: AWS itself
WORKLOAD = json.load(open(path))
CHECKSUM = WORKLOAD['checksum']
CONCURRENCY = 16


def env(name):
    return os.environ.get(name, '')


def skip(why):
    print(why)
    sys.exit(123)


def write(key, data):
    with open(key, 'wb') as file:
        file.write(data)


def read(key):
    with open(key, 'rb') as file:
        return file.read()


def run(get=None, put=None, download=None, upload=None, checksums=False):
    """get(key) -> bytes, put(key, bytes); download(key, path) and upload(path, key) where the client has better ones."""
    if WORKLOAD['version'] != 2:
        skip('the version of the workload is not supported')
    if CHECKSUM and not checksums:
        skip(f'it cannot use {CHECKSUM}')
    tasks, on_disk = WORKLOAD['tasks'], WORKLOAD['filesOnDisk']
    if not on_disk and not (get and put):
        skip('it only moves files on disk')
    data = bytes(0 if on_disk else max(task['size'] for task in tasks))
    download = download or (lambda key, path: write(path, get(key)))
    upload = upload or (lambda path, key: put(key, read(path)))

    def move(task):
        key, size = task['key'], task['size']
        if task['action'] == 'upload':
            upload(key, key) if on_disk else put(key, data[:size])
        elif on_disk:
            download(key, key)
        elif len(get(key)) != size:
            raise ValueError(f'{key} was not downloaded whole')

    with ThreadPoolExecutor(CONCURRENCY) as pool:
        began = time.perf_counter()
        for number in range(1, WORKLOAD['maxRepeatCount'] + 1):
            for task in tasks:
                if on_disk and task['action'] == 'download' and os.path.exists(task['key']):
                    os.remove(task['key'])
            start = time.perf_counter()
            list(pool.map(move, tasks))
            seconds = time.perf_counter() - start
            gigabits = sum(task['size'] for task in tasks) * 8 / 1e9
            print(f'Run:{number} Secs:{seconds:.6f} Gb/s:{gigabits / seconds:.6f}', flush=True)
            if time.perf_counter() - began >= WORKLOAD['maxRepeatSecs']:
                break

import bench
from urllib.parse import urlsplit
from pyarrow import fs

url = urlsplit(bench.ENDPOINT or '')
place = {'endpoint_override': url.netloc, 'scheme': url.scheme} if bench.ENDPOINT else {}
s3 = fs.S3FileSystem(region=bench.REGION, **place)


def get(key):
    with s3.open_input_file(f'{bench.BUCKET}/{key}') as file:
        return file.read()


def put(key, data):
    with s3.open_output_stream(f'{bench.BUCKET}/{key}') as out:
        out.write(data)


bench.run(get, put)

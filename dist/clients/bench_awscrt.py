import bench, os
from urllib.parse import quote, urlsplit
from awscrt.auth import AwsCredentialsProvider
from awscrt.http import HttpHeaders, HttpRequest
from awscrt.s3 import S3Client, S3RequestTlsMode, S3RequestType, create_default_s3_signing_config

url = urlsplit(bench.ENDPOINT or f'https://{bench.BUCKET}.s3.{bench.REGION}.amazonaws.com')
root = f'/{bench.BUCKET}/' if bench.ENDPOINT else '/'
keys = AwsCredentialsProvider.new_environment()
signing = create_default_s3_signing_config(region=bench.REGION, credential_provider=keys)
tls = S3RequestTlsMode.ENABLED if url.scheme == 'https' else S3RequestTlsMode.DISABLED
s3 = S3Client(region=bench.REGION, tls_mode=tls, signing_config=signing)


def move(type, method, key, length=None, **files):
    headers = HttpHeaders([('host', url.netloc), *([('content-length', str(length))] if length is not None else [])])
    request = HttpRequest(method, root + quote(key), headers)
    s3.make_request(type=type, request=request, **files).finished_future.result()


bench.run(
    download=lambda key, path: move(S3RequestType.GET_OBJECT, 'GET', key, recv_filepath=path),
    upload=lambda path, key: move(S3RequestType.PUT_OBJECT, 'PUT', key, os.path.getsize(path), send_filepath=path),
)

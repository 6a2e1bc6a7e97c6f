import bench, boto3
from botocore.config import Config

config = Config(max_pool_connections=bench.CONCURRENCY, request_checksum_calculation='when_required',
                response_checksum_validation='when_required')
s3 = boto3.client('s3', region_name=bench.REGION, config=config)
up = {'ChecksumAlgorithm': bench.CHECKSUM} if bench.CHECKSUM else {}
down = {'ChecksumMode': 'ENABLED'} if bench.CHECKSUM else {}
bench.run(
    get=lambda key: s3.get_object(Bucket=bench.BUCKET, Key=key, **down)['Body'].read(),
    put=lambda key, data: s3.put_object(Bucket=bench.BUCKET, Key=key, Body=data, **up),
    download=lambda key, path: s3.download_file(bench.BUCKET, key, path, ExtraArgs=down),
    upload=lambda path, key: s3.upload_file(path, bench.BUCKET, key, ExtraArgs=up),
    checksums=True,
)

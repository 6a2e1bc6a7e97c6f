import bench, s3fs

s3 = s3fs.S3FileSystem(endpoint_url=bench.ENDPOINT, client_kwargs={'region_name': bench.REGION},
                       use_listings_cache=False, skip_instance_cache=True)
at = lambda key: f'{bench.BUCKET}/{key}'
bench.run(
    get=lambda key: s3.cat_file(at(key)),
    put=lambda key, data: s3.pipe_file(at(key), data),
    download=lambda key, path: s3.get_file(at(key), path),
    upload=lambda path, key: s3.put_file(path, at(key)),
)

import bench, opendal

s3 = opendal.Operator('s3', bucket=bench.BUCKET, region=bench.REGION, endpoint=bench.ENDPOINT or 'https://s3.amazonaws.com')
bench.run(get=s3.read, put=s3.write)

import bench, obstore
from obstore.store import S3Store

# The endpoint, and that it may be plain HTTP, it reads from the environment.
store = S3Store(bench.BUCKET, region=bench.REGION)
bench.run(
    get=lambda key: obstore.get(store, key).bytes(),
    put=lambda key, data: obstore.put(store, key, data),
    upload=lambda path, key: obstore.put(store, key, open(path, 'rb')),
)

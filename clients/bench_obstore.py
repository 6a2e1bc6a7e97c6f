import bench, obstore
from obstore.store import S3Store

store = S3Store(bench.BUCKET, region=bench.REGION, endpoint=bench.ENDPOINT, client_options={'allow_http': True})
bench.run(
    get=lambda key: obstore.get(store, key).bytes(),
    put=lambda key, data: obstore.put(store, key, data),
    upload=lambda path, key: obstore.put(store, key, open(path, 'rb')),
)

import bench, duckdb
from urllib.parse import urlsplit

url = urlsplit(bench.ENDPOINT or '')
place = f", ENDPOINT '{url.netloc}', URL_STYLE 'path', USE_SSL {url.scheme == 'https'}" if bench.ENDPOINT else ''
db = duckdb.connect()
db.execute('LOAD httpfs')
db.execute(f"CREATE SECRET (TYPE s3, PROVIDER credential_chain, CHAIN 'env', REGION '{bench.REGION}'{place})")
at = lambda key: f's3://{bench.BUCKET}/{key}'
bench.run(
    get=lambda key: db.cursor().execute('SELECT content FROM read_blob(?)', [at(key)]).fetchone()[0],
    put=lambda key, data: db.cursor().execute(f"COPY (SELECT ?::BLOB) TO '{at(key)}' (FORMAT blob)", [data]),
)

import bench, duckdb, duckdb_extension_httpfs
from pathlib import Path
from urllib.parse import urlsplit

url = urlsplit(bench.ENDPOINT or '')
place = f", ENDPOINT '{url.netloc}', URL_STYLE 'path', USE_SSL {url.scheme == 'https'}" if bench.ENDPOINT else ''
[extension] = Path(duckdb_extension_httpfs.__file__).parent.glob('extensions/*/httpfs.duckdb_extension')
db = duckdb.connect()
db.execute(f"LOAD '{extension}'")
db.execute(f"CREATE SECRET (TYPE s3, KEY_ID '{bench.env('AWS_ACCESS_KEY_ID')}', SECRET '{bench.env('AWS_SECRET_ACCESS_KEY')}', "
           f"SESSION_TOKEN '{bench.env('AWS_SESSION_TOKEN')}', REGION '{bench.REGION}'{place})")
at = lambda key: f's3://{bench.BUCKET}/{key}'
bench.run(
    get=lambda key: db.cursor().execute('SELECT content FROM read_blob(?)', [at(key)]).fetchone()[0],
    put=lambda key, data: db.cursor().execute(f"COPY (SELECT ?::BLOB) TO '{at(key)}' (FORMAT blob)", [data]),
)

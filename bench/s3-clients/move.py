"""Moves files to an S3 server and back by one of the clients that Python has.

python3 move.py CLIENT MANIFEST up|down: the manifest names endpoint, region, bucket and files (key, path, back). Keys come in
the environment. Prints one line of JSON for each file: its key, and an error or null. Exits 3 when the client is not installed.
"""

import importlib.util
import json
import os
import sys

MODULES = {
    "boto3": "boto3",
    "boto3-presigned": "boto3",
    "awscrt": "awscrt",
    "obstore": "obstore",
    "pyarrow": "pyarrow",
    "minio-py": "minio",
    "opendal": "opendal",
    # With what loads its extension for S3, which would come from the network otherwise.
    "duckdb": "duckdb_extension_httpfs",
}
ACCESS_KEY = os.environ["AWS_ACCESS_KEY_ID"]
SECRET_KEY = os.environ["AWS_SECRET_ACCESS_KEY"]


def boto3_client(to):
    import boto3

    s3 = boto3.client("s3", endpoint_url=to["endpoint"], region_name=to["region"])
    return (
        lambda one: s3.upload_file(one["path"], to["bucket"], one["key"]),
        lambda one: s3.download_file(to["bucket"], one["key"], one["back"]),
    )


def boto3_presigned(to):
    """By URLs that boto3 signs; its default in us-east-1 is Signature Version 2, which S3 refuses for new buckets, too."""
    import shutil
    from urllib.request import Request, urlopen

    import boto3
    from botocore.config import Config

    config = Config(signature_version="s3v4")
    s3 = boto3.client("s3", endpoint_url=to["endpoint"], region_name=to["region"], config=config)

    def url(operation, one):
        return s3.generate_presigned_url(operation, {"Bucket": to["bucket"], "Key": one["key"]})

    def put(one):
        with open(one["path"], "rb") as file:
            headers = {"Content-Length": os.path.getsize(one["path"])}
            urlopen(Request(url("put_object", one), file, headers, method="PUT")).close()

    def get(one):
        with urlopen(url("get_object", one)) as answer, open(one["back"], "wb") as file:
            shutil.copyfileobj(answer, file, 1 << 20)

    return put, get


def awscrt_client(to):
    from urllib.parse import quote, urlsplit

    from awscrt import auth, http, s3

    provider = auth.AwsCredentialsProvider.new_environment()
    signing = s3.create_default_s3_signing_config(
        region=to["region"], credential_provider=provider
    )
    client = s3.S3Client(region=to["region"], tls_mode=s3.S3RequestTlsMode.DISABLED, signing_config=signing)
    # It takes the server and its port from there, too.
    where = urlsplit(to["endpoint"])

    def request(kind, method, one, **options):
        path = f"/{to['bucket']}/{quote(one['key'])}"
        headers = http.HttpHeaders([("Host", where.netloc)])
        if method == "PUT":
            headers.add("Content-Length", str(os.path.getsize(one["path"])))
        client.make_request(
            type=kind,
            request=http.HttpRequest(method, path, headers),
            **options,
        ).finished_future.result(600)

    put, get = s3.S3RequestType.PUT_OBJECT, s3.S3RequestType.GET_OBJECT
    return (
        lambda one: request(put, "PUT", one, send_filepath=one["path"]),
        lambda one: request(get, "GET", one, recv_filepath=one["back"]),
    )


def obstore_client(to):
    import obstore
    from obstore.store import S3Store

    store = S3Store(
        to["bucket"],
        endpoint=to["endpoint"],
        region=to["region"],
        access_key_id=ACCESS_KEY,
        secret_access_key=SECRET_KEY,
        virtual_hosted_style_request=False,
        client_options={"allow_http": True, "timeout": "600s"},
    )

    def put(one):
        with open(one["path"], "rb") as file:
            obstore.put(store, one["key"], file)

    def get(one):
        with open(one["back"], "wb") as file:
            for chunk in obstore.get(store, one["key"]):
                file.write(chunk)

    return put, get


def pyarrow_client(to):
    import shutil

    from pyarrow import fs

    s3 = fs.S3FileSystem(
        access_key=ACCESS_KEY,
        secret_key=SECRET_KEY,
        region=to["region"],
        endpoint_override=to["endpoint"].split("//")[1],
        scheme="http",
    )

    def put(one):
        with open(one["path"], "rb") as file:
            with s3.open_output_stream(f"{to['bucket']}/{one['key']}") as out:
                shutil.copyfileobj(file, out, 8 << 20)

    def get(one):
        with s3.open_input_stream(f"{to['bucket']}/{one['key']}") as source:
            with open(one["back"], "wb") as file:
                shutil.copyfileobj(source, file, 8 << 20)

    return put, get


def minio_client(to):
    from minio import Minio

    client = Minio(
        endpoint=to["endpoint"].split("//")[1],
        access_key=ACCESS_KEY,
        secret_key=SECRET_KEY,
        region=to["region"],
        secure=False,
    )
    return (
        lambda one: client.fput_object(
            bucket_name=to["bucket"], object_name=one["key"], file_path=one["path"]
        ),
        lambda one: client.fget_object(
            bucket_name=to["bucket"], object_name=one["key"], file_path=one["back"]
        ),
    )


def opendal_client(to):
    import shutil

    from opendal import Operator

    operator = Operator(
        "s3",
        bucket=to["bucket"],
        endpoint=to["endpoint"],
        region=to["region"],
        access_key_id=ACCESS_KEY,
        secret_access_key=SECRET_KEY,
    )

    def put(one):
        with open(one["path"], "rb") as file, operator.open(one["key"], "wb") as out:
            shutil.copyfileobj(file, out, 8 << 20)

    def get(one):
        with operator.open(one["key"], "rb") as source, open(one["back"], "wb") as file:
            shutil.copyfileobj(source, file, 8 << 20)

    return put, get


def duckdb_client(to):
    from pathlib import Path

    import duckdb

    import duckdb_extension_httpfs

    database = duckdb.connect()
    [extension] = Path(duckdb_extension_httpfs.__file__).parent.glob("extensions/*/httpfs.duckdb_extension")
    database.execute(f"LOAD '{extension}'")
    database.execute(
        "CREATE SECRET (TYPE s3, KEY_ID $1, SECRET $2, REGION $3, ENDPOINT $4, URL_STYLE 'path', USE_SSL false)".replace(
            "$1", f"'{ACCESS_KEY}'"
        )
        .replace("$2", f"'{SECRET_KEY}'")
        .replace("$3", f"'{to['region']}'")
        .replace("$4", f"'{to['endpoint'].split('//')[1]}'")
    )
    url = lambda one: f"s3://{to['bucket']}/{one['key']}"

    def put(one):
        if os.path.getsize(one["path"]) == 0:
            raise NotImplementedError("DuckDB begins an upload of nothing and never ends it")
        database.execute(
            f"COPY (SELECT content FROM read_blob($path)) TO '{quoted(url(one))}' (FORMAT blob)",
            {"path": one["path"]},
        )

    def get(one):
        if any(sign in one["key"] for sign in "*?["):
            raise NotImplementedError("the key is a pattern to DuckDB")
        (content,) = database.execute(
            f"SELECT content FROM read_blob('{quoted(url(one))}')"
        ).fetchone()
        with open(one["back"], "wb") as file:
            file.write(content)

    quoted = lambda text: text.replace("'", "''")
    return put, get


OPEN = {
    "boto3": boto3_client,
    "boto3-presigned": boto3_presigned,
    "awscrt": awscrt_client,
    "obstore": obstore_client,
    "pyarrow": pyarrow_client,
    "minio-py": minio_client,
    "opendal": opendal_client,
    "duckdb": duckdb_client,
}


def main():
    name, manifest, direction = sys.argv[1:]
    if importlib.util.find_spec(MODULES[name]) is None:
        sys.exit(3)
    with open(manifest) as file:
        to = json.load(file)
    put, get = OPEN[name](to)
    for one in to["files"]:
        error = None
        try:
            (put if direction == "up" else get)(one)
        except BaseException as found:
            error = f"{type(found).__name__}: {found}"
        print(json.dumps({"key": one["key"], "error": error}), flush=True)


main()

import { execFile, execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AwsWire, startAwsWire } from '../testing/aws-wire.ts';
import { startWire } from '../testing/s3-wire.ts';
import { tempDir } from '../testing/temp-dir.ts';

const run = promisify(execFile);
const AS_AWS = { region: 'us-west-2', buckets: ['standard', 'mine--usw2-az3--x-s3'] };

/** Uploads 20 MiB and downloads it again, in parts, by names of AWS. */
const BOTO3 = `
import boto3, os, sys
bucket, file = sys.argv[1:]
s3 = boto3.client('s3')
s3.upload_file(file, bucket, 'dir/large')
s3.download_file(bucket, 'dir/large', file + '.back')
listed = s3.list_objects_v2(Bucket=bucket, Prefix='dir/')['Contents']
assert [o['Key'] for o in listed] == ['dir/large'], listed
`;
const AWSCRT = `
import os, sys
from awscrt import auth, http, io, s3
bucket, file = sys.argv[1:]
zone = bucket.split('--')[-2] if bucket.endswith('--x-s3') else None
host = f'{bucket}.s3express-{zone}.us-west-2.amazonaws.com' if zone else f'{bucket}.s3.us-west-2.amazonaws.com'
tls = io.TlsContextOptions()
tls.override_default_trust_store_from_path(None, os.environ['AWS_CA_BUNDLE'])
client = s3.S3Client(
    region='us-west-2', enable_s3express=True, part_size=5 * 1024 * 1024,
    credential_provider=auth.AwsCredentialsProvider.new_environment(),
    tls_connection_options=io.ClientTlsContext(tls).new_connection_options())
def request(kind, method, **options):
    headers = http.HttpHeaders([('Host', host), ('Content-Length', str(os.path.getsize(file)))])
    if method == 'GET': headers.remove('Content-Length')
    config = s3.create_default_s3_signing_config(
        region='us-west-2', credential_provider=auth.AwsCredentialsProvider.new_environment())
    if zone: config = config.replace(algorithm=auth.AwsSigningAlgorithm.V4_S3EXPRESS)
    checksum = s3.S3ChecksumConfig(
        algorithm=s3.S3ChecksumAlgorithm.CRC32, location=s3.S3ChecksumLocation.TRAILER,
        validate_response=True)
    client.make_request(
        type=kind, request=http.HttpRequest(method, '/dir/large', headers), signing_config=config,
        checksum_config=checksum, **options).finished_future.result(60)
request(s3.S3RequestType.PUT_OBJECT, 'PUT', send_filepath=file)
request(s3.S3RequestType.GET_OBJECT, 'GET', recv_filepath=file + '.back')
`;

/** What boto3 presigns, as it does by itself and by Signature Version 4, sent by another client; statuses and documents. */
const PRESIGNED = `
import boto3, json, sys
from botocore.config import Config
from urllib.error import HTTPError
from urllib.request import Request, urlopen
endpoint, region, bucket = sys.argv[1:]
def send(method, url, body=None, headers={}):
    try:
        with urlopen(Request(url, body, headers, method=method)) as answer:
            return answer.status, answer.read().decode()
    except HTTPError as error:
        return error.code, error.read().decode()
said = []
for version in None, 's3v4':
    s3 = boto3.client('s3', endpoint_url=endpoint, region_name=region, config=Config(signature_version=version))
    url = lambda operation: s3.generate_presigned_url(operation, {'Bucket': bucket, 'Key': 'a b/ü'})
    form = s3.generate_presigned_post(bucket, 'key')
    fields = ''.join(f'--b\\r\\nContent-Disposition: form-data; name="{name}"\\r\\n\\r\\n{value}\\r\\n' for name, value in form['fields'].items())
    said.append([
        send('PUT', url('put_object'), b'content'),
        send('GET', url('get_object')),
        send('HEAD', url('head_object')),
        send('POST', form['url'], (fields + '--b--').encode(), {'Content-Type': 'multipart/form-data; boundary=b'}),
    ])
print(json.dumps(said))
`;

/** Without importing it, which takes a second. */
function isInstalled(module: string): boolean {
  const program = `import importlib.util, sys; sys.exit(importlib.util.find_spec('${module}') is None)`;
  try {
    execFileSync('python3', ['-c', program], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

let wire: AwsWire;
/** Takes clients to the server whatever name they want to go to, as both know HTTPS_PROXY. */
const proxy = createServer().on('connect', (_request, socket) => {
  const server = connect(wire.port, '127.0.0.1', () => {
    socket.write('HTTP/1.1 200 OK\r\n\r\n');
    server.pipe(socket).pipe(server);
  });
  for (const one of [socket, server]) one.on('error', () => socket.destroy());
});

beforeAll(async () => {
  wire = await startAwsWire(AS_AWS);
  await once(proxy.listen(0, '127.0.0.1'), 'listening');
});
afterAll(async () => {
  proxy.close();
  await wire[Symbol.asyncDispose]();
});

describe.each([
  ['boto3', BOTO3],
  ['awscrt', AWSCRT],
])('%s (skipped where python3 does not have it)', (module, program) => {
  it.skipIf(!isInstalled(module)).each(AS_AWS.buckets)(
    'moves an object in parts, to and from %s',
    async (bucket) => {
      const dir = tempDir();
      const file = path.join(dir, 'file');
      writeFileSync(file, Buffer.alloc(20 * 1024 * 1024 + 1, 'content'));
      writeFileSync(path.join(dir, 'ca.pem'), wire.server.certificateAuthority!);
      const env = {
        PATH: process.env.PATH,
        HOME: dir,
        AWS_ACCESS_KEY_ID: wire.server.credentials.accessKeyId,
        AWS_SECRET_ACCESS_KEY: wire.server.credentials.secretAccessKey,
        AWS_DEFAULT_REGION: AS_AWS.region,
        AWS_CA_BUNDLE: path.join(dir, 'ca.pem'),
        HTTPS_PROXY: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
      };
      await run('python3', ['-c', program, bucket, file], { env });
      await expect(run('cmp', [file, `${file}.back`])).resolves.toBeDefined();
    },
  );
});

describe('URLs that boto3 presigns (skipped where python3 does not have it)', () => {
  const form = [501, expect.stringContaining('Presign a PUT instead.')];
  const works = [[200, ''], [200, 'content'], [200, ''], form];
  const version2 = [400, expect.stringContaining('signed with Signature Version 2')];

  it.skipIf(!isInstalled('boto3')).each([
    // Its own choice there is version 2, which S3 refuses for new buckets, too.
    ['us-east-1', [[version2, version2, [400, ''], form], works]],
    ['eu-central-1', [works, works]],
  ])('work in %s, or are told why not', async (region, expected) => {
    await using server = await startWire({ region });
    const { endpoint, bucket, credentials } = server.server;
    const env = {
      PATH: process.env.PATH,
      AWS_ACCESS_KEY_ID: credentials.accessKeyId,
      AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
    };
    const { stdout } = await run('python3', ['-c', PRESIGNED, endpoint, region, bucket], { env });
    expect(JSON.parse(stdout)).toEqual(expected);
  });
});

import { REQUEST_WORKLOADS } from '../contract/tasks.ts';

/** After the list of options; no line is longer than 80 characters, as terminals break longer ones anywhere. */
export const EXAMPLES = `
Workloads of single requests, measured only when they are named:
  ${REQUEST_WORKLOADS.join(', ')}

Examples:
  npm start
  npm start -- --s3-clients sdk-js,rclone --workloads download-128MiB-1x
  npm start -- --budget 5m --instance-types local-1cpu --out /tmp/first
  npm start -- --clients ../my-client/s3-benchmarks.yml
  npm start -- --clients ../my-client/s3-benchmarks.yml \\
               --branch fix --compare-with main --budget 5m
  npm start -- --client 'mine:download=./mine get s3://{bucket}/{key} {file}' \\
               --s3-clients mine,raw-http
  npm start -- --filter 'rclone/*' '*/upload-*' --skip '*/*-crc32'
  npm start -- --sizes 64KiB,1MiB,16MiB --concurrency 1,8
  npm start -- --runs 10 --warmup 2 --workloads download-64KiB-128x
  npm start -- clients
  npm start -- workloads
  npm start -- --suite https://github.com/awslabs/aws-crt-s3-benchmarks.git \\
               --branch main --s3-clients rclone \\
               --workloads download-64KiB-1_000x
  npm start -- --compare-with self --workloads download-64KiB-128x
  npm start -- --suite ../my-suite --branch fix --compare-with main \\
               --s3-clients rclone
  npm start -- --suite ../aws-crt-s3-benchmarks --as-aws \\
               --s3-clients crt-c,rclone
  npm start -- --s3-profile s3-standard --s3-clients sdk-js,rclone
  npm start -- --s3-profile s3-standard --runs 5 \\
               --workloads get-1byte-1000x,head
  npm start -- --resume
  npm start -- --endpoint http://127.0.0.1:9000 --bucket my-bucket
  npm start -- --endpoint https://s3.example.com --ca-bundle our-authority.pem
  npm start --silent -- serve-s3 --json
  npm start -- compare new/result.json old/result.json
  npm start -- history s3://RESULTS-BUCKET --out site
  npm start -- init --into ../my-client
  npm start -- init-aws --repository YOU/YOURS --into ../yours

Exit codes: 0 done, 1 a case or job failed, 2 bad usage, 130 interrupted; with
--fail-on regression also 3 regression, 4 a case could not be judged (its time
ran out), or none could.`;

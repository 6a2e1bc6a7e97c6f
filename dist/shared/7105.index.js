export const id = 7105;
export const ids = [7105];
export const modules = {

/***/ 17105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   open: () => (/* binding */ open),
/* harmony export */   receive: () => (/* binding */ receive)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(53711);
/* harmony import */ var _aws_sdk_lib_storage__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22358);
/* harmony import */ var _src_contract_tasks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28052);
/* harmony import */ var _s3_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42522);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(766);
/* harmony import */ var _requests_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(16639);









/** The default of 64 KiB makes 128 reads of a part. */
const READ_BYTES = 2 ** 20;
/** The AWS SDK for JavaScript: lib-storage for large uploads, ranges in parallel for downloads. */
async function open(setup) {
    const { connection, workload, gigabitsPerSecond } = setup;
    if ((0,_src_contract_tasks_js__WEBPACK_IMPORTED_MODULE_4__/* .isOfRequests */ .Qy)(workload))
        return openRequests(setup);
    const concurrency = (0,_client_js__WEBPACK_IMPORTED_MODULE_6__/* .concurrencyFor */ .f4)(gigabitsPerSecond);
    const s3 = await (0,_s3_js__WEBPACK_IMPORTED_MODULE_5__/* .sdkClient */ .Id)(connection, concurrency);
    const close = async () => s3.destroy();
    if (workload.tasks[0]?.action === 'download') {
        const parts = [...(0,_client_js__WEBPACK_IMPORTED_MODULE_6__/* .partsOf */ .CI)(workload.tasks)];
        const workers = Math.min(parts.length, concurrency);
        const targets = (0,_client_js__WEBPACK_IMPORTED_MODULE_6__/* .downloadTargets */ .J2)(setup, workers);
        return { run: (sink) => download(setup, s3, parts, workers, targets(sink)), close };
    }
    const memory = workload.filesOnDisk ? null : setup.contentInMemory();
    return { run: () => upload(setup, s3, concurrency, memory), close };
}
async function openRequests(setup) {
    const { bucket: Bucket, connection, workload } = setup;
    const s3 = await (0,_s3_js__WEBPACK_IMPORTED_MODULE_5__/* .sdkClient */ .Id)(connection, (0,_src_contract_tasks_js__WEBPACK_IMPORTED_MODULE_4__/* .atOnceOf */ .Ez)(workload));
    const requester = {
        async get({ key: Key }) {
            const { Body } = await s3.send(new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_8__.GetObjectCommand({ Bucket, Key }));
            return Buffer.from(await Body.transformToByteArray());
        },
        put: (Key, Body) => s3.send(new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_8__.PutObjectCommand({ Bucket, Key, Body })),
        async head(Key) {
            return (await s3.send(new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_8__.HeadObjectCommand({ Bucket, Key }))).ContentLength;
        },
        async list(Prefix, ContinuationToken) {
            const command = new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_8__.ListObjectsV2Command({ Bucket, Prefix, ContinuationToken });
            const { Contents = [], NextContinuationToken: next } = await s3.send(command);
            return { keys: Contents.length, ...(next !== undefined && { next }) };
        },
        delete: (Key) => s3.send(new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_8__.DeleteObjectCommand({ Bucket, Key })),
        close: async () => s3.destroy(),
    };
    return (0,_requests_js__WEBPACK_IMPORTED_MODULE_7__/* .timedRequests */ .S)(requester, workload, setup.contentInMemory());
}
async function download({ workload, bucket }, s3, parts, workers, target) {
    const get = async (part, worker) => {
        const { task, offset, length, whole } = part;
        const { Body } = await s3.send(new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_8__.GetObjectCommand({
            Bucket: bucket,
            Key: task.key,
            // A stored checksum is one of the whole object, so a range has none to be checked by.
            ...(!whole && { Range: `bytes=${offset}-${offset + length - 1}` }),
            ...(whole && workload.checksum && { ChecksumMode: 'ENABLED' }),
        }));
        await receive(Body, length, (chunk, at) => target.write(part, worker, chunk, at));
        target.end(part, worker);
    };
    try {
        await (0,_s3_js__WEBPACK_IMPORTED_MODULE_5__/* .forEachLimited */ .vP)(parts, workers, get);
    }
    finally {
        target.close();
    }
}
async function upload({ workload, filesDir, bucket }, s3, concurrency, memory) {
    const put = async ({ key, size }) => {
        const bytes = memory?.get(key);
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(filesDir, key);
        const params = {
            Bucket: bucket,
            Key: key,
            ...(workload.checksum && { ChecksumAlgorithm: workload.checksum }),
        };
        const partSize = (0,_client_js__WEBPACK_IMPORTED_MODULE_6__/* .partSizeOf */ .gp)(size);
        if (size <= partSize) {
            await s3.send(new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_8__.PutObjectCommand({ ...params, Body: bytes ?? (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path)) }));
            return;
        }
        const Body = bytes ?? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path, { highWaterMark: READ_BYTES });
        const queueSize = Math.min(concurrency, requestsFor(size));
        await new _aws_sdk_lib_storage__WEBPACK_IMPORTED_MODULE_3__.Upload({ client: s3, partSize, queueSize, params: { ...params, Body } }).done();
    };
    const largest = workload.tasks.reduce((most, { size }) => Math.max(most, size), 0);
    const tasksAtOnce = Math.max(1, Math.floor(concurrency / requestsFor(largest)));
    await (0,_s3_js__WEBPACK_IMPORTED_MODULE_5__/* .forEachLimited */ .vP)(workload.tasks, tasksAtOnce, put);
}
function requestsFor(size) {
    return Math.max(1, Math.ceil(size / (0,_client_js__WEBPACK_IMPORTED_MODULE_6__/* .partSizeOf */ .gp)(size)));
}
/**
 * Reads a body to its end.
 *
 * @param onChunk gets each chunk and its offset; it is written or copied while still in the CPU's
 *   cache, which is twice as fast as gathering a part of 8 MiB first
 * @throws when the body is not exactly `length` bytes, or breaks off
 */
function receive(body, length, onChunk) {
    return new Promise((resolve, reject) => {
        let received = 0;
        body.on('data', (chunk) => {
            const offset = received;
            received += chunk.length;
            try {
                if (received > length)
                    throw new Error(`The server sent more than the ${length} bytes asked for`);
                onChunk(chunk, offset);
            }
            catch (error) {
                body.destroy(error);
            }
        });
        body.on('error', reject);
        body.on('end', () => {
            if (received === length)
                resolve();
            else
                reject(new Error(`The server sent ${received} of ${length} bytes`));
        });
        body.on('close', () => reject(new Error(`The connection broke after ${received} of ${length} bytes`)));
    });
}


/***/ })

};

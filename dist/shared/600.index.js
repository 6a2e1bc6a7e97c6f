export const id = 600;
export const ids = [600];
export const modules = {

/***/ 79999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ downloadTargets)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _part_buffers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35278);



/** Makes targets, one for each run; the memory is the same for all. */
function downloadTargets({ workload, filesDir }, workers) {
    if (workload.filesOnDisk)
        return () => new DiskTarget(filesDir);
    const buffers = (0,_part_buffers_js__WEBPACK_IMPORTED_MODULE_2__/* .partBuffers */ .v)(workload.tasks, workers);
    return (sink) => new MemoryTarget(buffers, sink);
}
/** Writes to the page cache are quicker than handing them to another thread. */
class DiskTarget {
    #folder;
    /** By task, not by key: one object may be downloaded several times at once; the last to end stays. */
    #open = new Map();
    constructor(folder) {
        this.#folder = folder;
    }
    write(part, _worker, chunk, offset) {
        const { file } = this.#entry(part.task);
        for (let written = 0; written < chunk.length;) {
            const position = part.offset + offset + written;
            written += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(file, chunk, written, chunk.length - written, position);
        }
    }
    end({ task, length }) {
        const entry = this.#entry(task);
        entry.bytesLeft -= length;
        if (entry.bytesLeft > 0)
            return;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(entry.file);
        this.#open.delete(task);
    }
    close() {
        for (const { file } of this.#open.values())
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
    #entry(task) {
        const found = this.#open.get(task);
        if (found)
            return found;
        const entry = { file: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.#folder, task.key), 'w'), bytesLeft: task.size };
        this.#open.set(task, entry);
        return entry;
    }
}
/** Keeps the part that each worker is at, so that all bytes reach memory but need not fit there. */
class MemoryTarget {
    #buffers;
    #sink;
    constructor(buffers, sink) {
        this.#buffers = buffers;
        this.#sink = sink;
    }
    write(_part, worker, chunk, offset) {
        chunk.copy(this.#buffers[worker], offset);
    }
    end({ task, offset, length }, worker) {
        this.#sink?.(task.key, offset, this.#buffers[worker].subarray(0, length));
    }
    close() { }
}


/***/ }),

/***/ 35278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ partBuffers)
/* harmony export */ });
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31480);

/**
 * A buffer for each request at once, large enough for any part and used again by every one. It is
 * filled, so that the system provides the memory now and not in the first run.
 */
function partBuffers(tasks, workers) {
    const sizes = tasks.map(({ size }) => Math.min(size, (0,_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .partSizeOf */ .g)(size)));
    const largest = sizes.reduce((most, size) => Math.max(most, size), 0);
    return Array.from({ length: workers }, () => Buffer.allocUnsafeSlow(largest).fill(1));
}


/***/ }),

/***/ 60600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sdkJs: () => (/* binding */ sdkJs)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-s3/dist-cjs/index.js
var dist_cjs = __webpack_require__(53711);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/lib-storage/dist-cjs/index.js
var lib_storage_dist_cjs = __webpack_require__(22358);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/container/builtin/connection.js
var builtin_connection = __webpack_require__(10524);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/container/builtin/for-each-limited.js
var for_each_limited = __webpack_require__(95200);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/container/builtin/parts.js
var builtin_parts = __webpack_require__(31480);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/container/builtin/clients/client.js
var client = __webpack_require__(31362);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/container/builtin/clients/download-target.js
var download_target = __webpack_require__(79999);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/container/builtin/clients/receive.js
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

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/container/builtin/clients/sdk-js.js











/** The default of 64 KiB makes 128 reads of a part. */
const READ_BYTES = 2 ** 20;
/** The AWS SDK for JavaScript: lib-storage for large uploads, ranges in parallel for downloads. */
const sdkJs = { open: sdk_js_open };
async function sdk_js_open(setup) {
    const { connection, workload, gigabitsPerSecond } = setup;
    const concurrency = (0,client/* concurrencyFor */.f)(gigabitsPerSecond);
    const s3 = await (0,builtin_connection/* sdkClient */.I)(connection, concurrency);
    const close = async () => s3.destroy();
    if (workload.tasks[0]?.action === 'download') {
        const parts = [...(0,builtin_parts/* partsOf */.C)(workload.tasks)];
        const workers = Math.min(parts.length, concurrency);
        const targets = (0,download_target/* downloadTargets */.J)(setup, workers);
        return { run: (sink) => download(setup, s3, parts, workers, targets(sink)), close };
    }
    const memory = workload.filesOnDisk ? null : setup.contentInMemory();
    return { run: () => upload(setup, s3, concurrency, memory), close };
}
async function download({ workload, bucket }, s3, parts, workers, target) {
    const get = async (part, worker) => {
        const { task, offset, length, whole } = part;
        const { Body } = await s3.send(new dist_cjs.GetObjectCommand({
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
        await (0,for_each_limited/* forEachLimited */.v)(parts, workers, get);
    }
    finally {
        target.close();
    }
}
async function upload({ workload, filesDir, bucket }, s3, concurrency, memory) {
    const put = async ({ key, size }) => {
        const bytes = memory?.get(key);
        const path = (0,external_node_path_.join)(filesDir, key);
        const params = {
            Bucket: bucket,
            Key: key,
            ...(workload.checksum && { ChecksumAlgorithm: workload.checksum }),
        };
        const partSize = (0,builtin_parts/* partSizeOf */.g)(size);
        if (size <= partSize) {
            await s3.send(new dist_cjs.PutObjectCommand({ ...params, Body: bytes ?? (await (0,promises_.readFile)(path)) }));
            return;
        }
        const Body = bytes ?? (0,external_node_fs_.createReadStream)(path, { highWaterMark: READ_BYTES });
        const queueSize = Math.min(concurrency, requestsFor(size));
        await new lib_storage_dist_cjs/* Upload */._({ client: s3, partSize, queueSize, params: { ...params, Body } }).done();
    };
    const largest = workload.tasks.reduce((most, { size }) => Math.max(most, size), 0);
    const tasksAtOnce = Math.max(1, Math.floor(concurrency / requestsFor(largest)));
    await (0,for_each_limited/* forEachLimited */.v)(workload.tasks, tasksAtOnce, put);
}
function requestsFor(size) {
    return Math.max(1, Math.ceil(size / (0,builtin_parts/* partSizeOf */.g)(size)));
}


/***/ })

};

export const id = 5355;
export const ids = [5355];
export const modules = {

/***/ 57727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ createInlineHasher),
/* harmony export */   z: () => (/* binding */ namedDigests)
/* harmony export */ });
/* harmony import */ var _s3_checksum_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97183);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3157);


const READ_SIZE = 512 * 1024;
/** Hashes on the thread that asks. */
async function createInlineHasher(names) {
    const digests = await Promise.all(names.map(_s3_checksum_js__WEBPACK_IMPORTED_MODULE_0__/* .createDigest */ .gr));
    return {
        addWritten: (batch) => {
            for (const digest of digests)
                for (const chunk of batch)
                    digest.update(chunk);
        },
        addFromDisk: async (region) => {
            for await (const chunk of readRegion(region)) {
                for (const digest of digests)
                    digest.update(chunk);
            }
        },
        digests: async () => namedDigests(names, digests),
        discard: async () => { },
    };
}
/** Yields one buffer again and again. */
async function* readRegion({ file, start, end }) {
    const descriptor = typeof file === 'number' ? file : await (0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .openFile */ .Tq)(file, 'r');
    try {
        const buffer = Buffer.allocUnsafeSlow(Math.min(READ_SIZE, end - start));
        for (let position = start; position < end;) {
            const wanted = Math.min(buffer.length, end - position);
            const { bytesRead } = await (0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readFile */ .TA)(descriptor, buffer, 0, wanted, position);
            if (bytesRead === 0)
                throw new Error('A data file of the S3 server is too short.');
            yield buffer.subarray(0, bytesRead);
            position += bytesRead;
        }
    }
    finally {
        if (descriptor !== file)
            await (0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .closeFile */ .D3)(descriptor);
    }
}
function namedDigests(names, digests) {
    return Object.fromEntries(names.map((name, index) => [name, digests[index]?.digestBase64()]));
}


/***/ }),

/***/ 3157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D3: () => (/* binding */ closeFile),
/* harmony export */   TA: () => (/* binding */ readFile),
/* harmony export */   Tq: () => (/* binding */ openFile),
/* harmony export */   _h: () => (/* binding */ writeFile),
/* harmony export */   iM: () => (/* binding */ unlinkFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);


/**
 * File operations on bare descriptors, which other threads can use too; FileHandle objects cannot
 * be shared and cost more for each call.
 */
const openFile = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.open);
const closeFile = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.close);
const readFile = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.read);
const writeFile = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.writev);
const unlinkFile = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.unlink);


/***/ }),

/***/ 85355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75919);
/* harmony import */ var _s3_checksum_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97183);
/* harmony import */ var _content_hasher_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57727);




/**
 * Reads what was just written, out of the page cache, into one small buffer: that costs a tenth of
 * what hashing it does, and keeps the buffers of the network out of this thread's heap.
 */
const buffer = Buffer.allocUnsafeSlow(256 * 1024);
const jobs = new Map();
let queue = Promise.resolve();
node_worker_threads__WEBPACK_IMPORTED_MODULE_1__.parentPort?.on('message', (request) => {
    queue = queue.then(() => handle(request));
});
async function handle(request) {
    if (request.type === 'start') {
        const digests = Promise.all(request.names.map(_s3_checksum_js__WEBPACK_IMPORTED_MODULE_2__/* .createDigest */ .gr));
        jobs.set(request.job, { names: request.names, digests });
        return;
    }
    const job = jobs.get(request.job);
    if (!job)
        return;
    try {
        if (request.type === 'add')
            return addRegion(await job.digests, request.region);
        const digests = request.type === 'finish' ? (0,_content_hasher_js__WEBPACK_IMPORTED_MODULE_3__/* .namedDigests */ .z)(job.names, await job.digests) : {};
        reply({ job: request.job, digests, ...(job.error ? { error: job.error } : {}) });
    }
    catch (error) {
        job.error = String(error);
        if (request.type !== 'add')
            reply({ job: request.job, digests: {}, error: job.error });
    }
    if (request.type !== 'add')
        jobs.delete(request.job);
}
function reply(message) {
    node_worker_threads__WEBPACK_IMPORTED_MODULE_1__.parentPort?.postMessage(message);
}
function addRegion(digests, { file, start, end }) {
    const descriptor = typeof file === 'number' ? file : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, 'r');
    try {
        for (let position = start; position < end;) {
            const wanted = Math.min(buffer.length, end - position);
            const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, buffer, 0, wanted, position);
            if (count === 0)
                throw new Error('A data file of the S3 server is too short.');
            for (const digest of digests)
                digest.update(buffer.subarray(0, count));
            position += count;
        }
    }
    finally {
        if (descriptor !== file)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}


/***/ }),

/***/ 97183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I_: () => (/* binding */ CHECKSUM_BYTES),
/* harmony export */   P5: () => (/* binding */ CHECKSUM_ALGORITHMS),
/* harmony export */   Rl: () => (/* binding */ isChecksumAlgorithm),
/* harmony export */   gr: () => (/* binding */ createDigest),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);


/**
 * The checksums that S3 stores with an object.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html
 */
const CHECKSUM_ALGORITHMS = ['CRC32', 'CRC32C', 'CRC64NVME', 'SHA1', 'SHA256'];
/** Bytes of each checksum before base64. */
const CHECKSUM_BYTES = {
    CRC32: 4,
    CRC32C: 4,
    CRC64NVME: 8,
    SHA1: 20,
    SHA256: 32,
};
/** Reversed polynomials, as the table-driven implementations take them. */
const CRC32C_POLYNOMIAL = 0x82f63b78;
const CRC64NVME_POLYNOMIAL = '9a6c9329ac4bc9b5';
/** Starts a checksum; `MD5`, which is no checksum of S3's but its ETag, is also known. */
async function createDigest(algorithm) {
    switch (algorithm) {
        case 'CRC32':
            return nativeCrc32();
        case 'CRC32C':
        case 'CRC64NVME':
            return wasmDigest(algorithm);
        default: {
            const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm.toLowerCase());
            return {
                update: (chunk) => void hash.update(chunk),
                digestBase64: () => hash.digest('base64'),
            };
        }
    }
}
/** `createDigest` for bytes that are all there. */
async function digestOf(algorithm, bytes) {
    const digest = await createDigest(algorithm);
    digest.update(bytes);
    return digest.digestBase64();
}
function isChecksumAlgorithm(name) {
    return CHECKSUM_ALGORITHMS.includes(name);
}
function nativeCrc32() {
    let value = 0;
    return {
        update: (chunk) => {
            value = (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.crc32)(chunk, value);
        },
        digestBase64: () => {
            const bytes = Buffer.alloc(4);
            bytes.writeUInt32BE(value);
            return bytes.toString('base64');
        },
    };
}
/** Instances that are not in use: making one takes longer than hashing a small object. */
const idle = { CRC32C: [], CRC64NVME: [] };
async function wasmDigest(name) {
    const hasher = idle[name].pop() ?? (await createHasher(name));
    hasher.init();
    return {
        update: (chunk) => void hasher.update(chunk),
        digestBase64: () => {
            const bytes = Buffer.from(hasher.digest('binary'));
            idle[name].push(hasher);
            return bytes.toString('base64');
        },
    };
}
/** The module is large, and most threads that hash never need it. */
async function createHasher(name) {
    const { createCRC32, createCRC64 } = await __webpack_require__.e(/* import() */ 608).then(__webpack_require__.t.bind(__webpack_require__, 70608, 19));
    return name === 'CRC32C' ? createCRC32(CRC32C_POLYNOMIAL) : createCRC64(CRC64NVME_POLYNOMIAL);
}


/***/ })

};

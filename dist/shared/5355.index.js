export const id = 5355;
export const ids = [5355];
export const modules = {

/***/ 40924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F3: () => (/* binding */ pageAt),
/* harmony export */   Oe: () => (/* binding */ clientsUrl),
/* harmony export */   WE: () => (/* binding */ programUrl),
/* harmony export */   _n: () => (/* binding */ isAlive),
/* harmony export */   km: () => (/* binding */ workloadsUrl),
/* harmony export */   lR: () => (/* binding */ onParentGone)
/* harmony export */ });
/* unused harmony exports PROGRAM_SOURCES, WORKLOADS_SOURCE, CLIENTS_SOURCE, WORKFLOWS_SOURCE, IS_PACKAGED, PROGRAM_FOLDER, workflowsUrl */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73136);



/**
 * The programs that start each other, by their place in the sources. Packaged, each is a folder beside
 * the others: `NAME/index.js`, with the workloads in `workloads`, client files in `clients`, and workflows to
 * paste in `workflows`.
 */
const PROGRAM_SOURCES = {
    job: 'container/main.ts',
    describe: 'container/builtin/describe.ts',
    runner: 'container/builtin/runner.ts',
    's3-server': 'src/s3-server/child.ts',
    'hash-worker': 'src/s3-server/hash-worker.ts',
    namespaces: 'src/local/namespaces/inside.ts',
};
const WORKLOADS_SOURCE = 'container/builtin/workloads/';
const CLIENTS_SOURCE = 'clients/';
const WORKFLOWS_SOURCE = 'docs/workflows/';
/** Whether this is the packaged program: sources run as they are, so only what is packaged has another extension. */
const IS_PACKAGED = !import.meta.url.endsWith('.ts');
/** The folder of this program: the clone, or the package that npm installed. */
const PROGRAM_FOLDER = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(import.meta.url), '../../..');
/**
 * Where somebody finds a page of `docs`: in the clone; the package for npm has none, so that its project does.
 *
 * @param page its path, e.g. `docs/clients.md`
 */
function pageAt(page) {
    if (!IS_PACKAGED)
        return page;
    try {
        const { homepage } = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(PROGRAM_FOLDER, 'package.json'), 'utf8'));
        return typeof homepage === 'string' ? `${homepage.replace(/#.*/, '')}/blob/v1/${page}` : page;
    }
    catch {
        // The action is published without its package.json.
        return page;
    }
}
/** Where a program is, for this one: as sources beside sources, packaged beside packaged ones. */
function programUrl(name) {
    return locate(PROGRAM_SOURCES[name], `${name}/index.js`);
}
/** The folder of the built-in suite's workloads. */
function workloadsUrl() {
    return locate(WORKLOADS_SOURCE, 'workloads/');
}
/** The folder of the client files that ship, with their scripts. */
function clientsUrl() {
    return locate(CLIENTS_SOURCE, 'clients/');
}
/** The folder of the workflows that a repository pastes. */
function workflowsUrl() {
    return locate(WORKFLOWS_SOURCE, 'workflows/');
}
function locate(source, packaged) {
    return new URL(IS_PACKAGED ? `../${packaged}` : `../../${source}`, import.meta.url);
}
/**
 * Calls back when the program that started this one, by an IPC channel, is gone: at once where it went
 * before anybody could listen. Does nothing for a program that was started without a channel.
 */
function onParentGone(callback) {
    if (!process.send)
        return;
    if (process.connected)
        process.once('disconnect', callback);
    else
        callback();
}
/** Whether there is a process of that number, whoever's it is. */
function isAlive(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return error.code === 'EPERM';
    }
}


/***/ }),

/***/ 60827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D3: () => (/* binding */ closeFile),
/* harmony export */   TA: () => (/* binding */ readFile),
/* harmony export */   Tq: () => (/* binding */ openFile),
/* harmony export */   Y: () => (/* binding */ sliceContent),
/* harmony export */   lb: () => (/* binding */ BlobStore),
/* harmony export */   wZ: () => (/* binding */ SMALL_SIZE)
/* harmony export */ });
/* unused harmony exports BlobWriter, skipBytes */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57975);
/** Where contents are: small ones in memory at first, then many in one file; large ones in files of their own. */



/** Contents up to this many bytes are kept in memory at first. */
const SMALL_SIZE = 128 * 1024;
/** Bytes in memory from which on the oldest go to disk. */
const SPILL_FROM = 8 * 1024 * 1024;
/** Bytes in memory from which on nothing is taken before some went to disk. */
const MOST_IN_MEMORY = 32 * 1024 * 1024;
/** Bytes that go to disk at once: a file for each small content would cost more than its bytes. */
const SPILLED_AT_ONCE = 4 * 1024 * 1024;
/**
 * Files named by number, so that no key ever meets the file system. Objects, parts and readers
 * hold references: one that reads an object goes on reading it after a PUT has replaced it.
 */
class BlobStore {
    #directory;
    #files = 0;
    /** The oldest first. */
    #inMemory = new Set();
    #bytesInMemory = 0;
    #spilling;
    #unlinking = new Set();
    /** @param directory exists, and is the store's own */
    constructor(directory) {
        this.#directory = directory;
    }
    /** A new, empty file for one content, with one reference held by the caller. */
    async create() {
        const file = this.#newFile();
        return new BlobWriter(file, await openFile(file.path, 'wx+'));
    }
    /**
     * Keeps a small content, with one reference held by the caller.
     *
     * @param bytes not to be changed any more
     * @throws when memory is full and the disk takes nothing
     */
    async keep(bytes, size) {
        while (this.#bytesInMemory + size > MOST_IN_MEMORY)
            await this.#spill();
        const blob = { references: 1, size, bytes, file: undefined, start: 0 };
        this.#inMemory.add(blob);
        this.#bytesInMemory += size;
        // A disk that fails is told to whom it keeps waiting.
        if (this.#bytesInMemory > SPILL_FROM)
            this.#spill().catch(() => { });
        return blob;
    }
    /** Where a slice is on disk, which it is from then on. */
    async onDisk({ blob, offset, length, }) {
        while (blob.bytes)
            await this.#spill();
        const start = blob.start + offset;
        return { file: blob.file.path, start, end: start + length };
    }
    retain(slices) {
        for (const { blob } of slices)
            blob.references += 1;
    }
    release(slices) {
        for (const { blob } of slices)
            this.releaseBlob(blob);
    }
    releaseBlob(blob) {
        blob.references -= 1;
        if (blob.references > 0)
            return;
        if (this.#inMemory.delete(blob))
            this.#bytesInMemory -= blob.size;
        if (blob.file)
            this.#releaseFile(blob.file);
    }
    /** Resolves when everything released so far is deleted. */
    async settled() {
        await this.#spilling?.catch(() => { });
        await Promise.all(this.#unlinking);
    }
    #newFile() {
        this.#files += 1;
        return { path: node_path__WEBPACK_IMPORTED_MODULE_1__.join(this.#directory, this.#files.toString(36)), references: 1 };
    }
    #releaseFile(file) {
        file.references -= 1;
        if (file.references > 0)
            return;
        // A file that cannot be deleted now goes with the folder, when the server closes.
        const unlinked = unlinkFile(file.path).catch(() => { });
        this.#unlinking.add(unlinked);
        void unlinked.then(() => this.#unlinking.delete(unlinked));
    }
    /** Takes the oldest contents from memory to disk; one such thing is done at a time. */
    #spill() {
        this.#spilling ??= this.#spillOldest().finally(() => {
            this.#spilling = undefined;
        });
        return this.#spilling;
    }
    async #spillOldest() {
        const chosen = [];
        let size = 0;
        for (const blob of this.#inMemory) {
            chosen.push(blob);
            size += blob.size;
            if (size >= SPILLED_AT_ONCE)
                break;
        }
        // Held by the writing until all of it is there.
        const file = this.#newFile();
        try {
            const writer = new BlobWriter(file, await openFile(file.path, 'wx'));
            try {
                await writer.append(chosen.flatMap(({ bytes = [] }) => bytes));
            }
            finally {
                await writer.close();
            }
            let start = 0;
            for (const blob of chosen) {
                this.#adopt(blob, file, start);
                start += blob.size;
            }
        }
        finally {
            this.#releaseFile(file);
        }
    }
    /** Unless it was let go while it was written. */
    #adopt(blob, file, start) {
        if (!this.#inMemory.delete(blob))
            return;
        this.#bytesInMemory -= blob.size;
        file.references += 1;
        blob.file = file;
        blob.start = start;
        blob.bytes = undefined;
    }
}
/** Appends to a file of the store. */
class BlobWriter {
    descriptor;
    #file;
    #size = 0;
    constructor(file, descriptor) {
        this.#file = file;
        this.descriptor = descriptor;
    }
    /** Bytes written. */
    get size() {
        return this.#size;
    }
    /** All that was written, as one content, with the one reference that there is. */
    content() {
        return { references: 1, size: this.#size, bytes: undefined, file: this.#file, start: 0 };
    }
    async append(batch) {
        let rest = batch;
        while (rest.length > 0) {
            const { bytesWritten } = await writeFile(this.descriptor, rest, this.#size);
            this.#size += bytesWritten;
            rest = skipBytes(rest, bytesWritten);
        }
    }
    async close() {
        await closeFile(this.descriptor);
    }
}
/** What is left of a batch when its first `count` bytes are written: a disk may take only some. */
function skipBytes(batch, count) {
    let skip = count;
    for (const [index, buffer] of batch.entries()) {
        if (skip < buffer.length)
            return [buffer.subarray(skip), ...batch.slice(index + 1)];
        skip -= buffer.length;
    }
    return [];
}
/** The slices that hold bytes `start` to `end` (exclusive) of a content. */
function sliceContent(content, start, end) {
    const result = [];
    let position = 0;
    for (const { blob, offset, length } of content) {
        const from = Math.max(start, position);
        const to = Math.min(end, position + length);
        if (from < to)
            result.push({ blob, offset: offset + from - position, length: to - from });
        position += length;
    }
    return result;
}
/**
 * File operations on bare descriptors, which other threads can use too; FileHandle objects cannot
 * be shared and cost more for each call.
 */
const openFile = (0,node_util__WEBPACK_IMPORTED_MODULE_2__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.open);
const closeFile = (0,node_util__WEBPACK_IMPORTED_MODULE_2__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.close);
const readFile = (0,node_util__WEBPACK_IMPORTED_MODULE_2__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.read);
const writeFile = (0,node_util__WEBPACK_IMPORTED_MODULE_2__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.writev);
const unlinkFile = (0,node_util__WEBPACK_IMPORTED_MODULE_2__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.unlink);


/***/ }),

/***/ 94391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ HashPool),
/* harmony export */   z: () => (/* binding */ namedDigests)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75919);
/* harmony import */ var _process_programs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40924);
/* harmony import */ var _s3_checksum_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97183);
/* harmony import */ var _blob_store_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60827);





/** Contents up to this many bytes are hashed at once: asking a worker takes longer. */
const INLINE_SIZE = 1024 * 1024;
/** MD5 is half of what an upload costs, so two threads of it keep up with one of everything else. */
const WORKERS = 2;
/** Hashes large contents beside the writing of them, where the machine has a CPU for it. */
class HashPool {
    #size;
    #threads = [];
    #jobs = 0;
    /** @param size threads at most; with none, everything is hashed where it is asked for */
    constructor(size = (0,node_os__WEBPACK_IMPORTED_MODULE_0__.availableParallelism)() > 1 ? WORKERS : 0) {
        this.#size = size;
    }
    /** @param size bytes to come */
    async hasher(names, size) {
        const atOnce = size <= INLINE_SIZE || names.length === 0 || this.#size === 0;
        if (atOnce)
            return createInlineHasher(names);
        return this.#workerHasher([...names]);
    }
    async close() {
        await Promise.all(this.#threads.splice(0).map(({ worker }) => worker.terminate()));
    }
    #workerHasher(names) {
        const thread = this.#leastBusy();
        this.#jobs += 1;
        const job = this.#jobs;
        thread.jobs += 1;
        const send = (request) => thread.worker.postMessage(request);
        let ended = false;
        const end = (type) => new Promise((resolve, reject) => {
            ended = true;
            if (thread.lost)
                return reject(thread.lost);
            thread.waiting.set(job, { resolve, reject });
            send({ job, type });
        });
        send({ job, type: 'start', names });
        return {
            addWritten: (_batch, region) => send({ job, type: 'add', region }),
            addFromDisk: async (region) => send({ job, type: 'add', region }),
            digests: () => end('finish'),
            discard: async () => {
                if (!ended)
                    await end('discard').catch(() => { });
            },
        };
    }
    #leastBusy() {
        const idle = this.#threads.find(({ jobs }) => jobs === 0);
        if (idle)
            return idle;
        if (this.#threads.length < this.#size)
            return this.#start();
        return this.#threads.reduce((least, thread) => (thread.jobs < least.jobs ? thread : least));
    }
    #start() {
        const worker = new node_worker_threads__WEBPACK_IMPORTED_MODULE_1__.Worker((0,_process_programs_js__WEBPACK_IMPORTED_MODULE_2__/* .programUrl */ .WE)('hash-worker'));
        const thread = { worker, jobs: 0, waiting: new Map() };
        worker.unref();
        worker.on('message', ({ job, digests, error }) => {
            const waiter = thread.waiting.get(job);
            thread.waiting.delete(job);
            thread.jobs -= 1;
            if (error === undefined)
                waiter?.resolve(digests);
            else
                waiter?.reject(new Error(error));
        });
        const lose = (error) => {
            thread.lost ??= error;
            const index = this.#threads.indexOf(thread);
            if (index >= 0)
                this.#threads.splice(index, 1);
            for (const waiter of thread.waiting.values())
                waiter.reject(error);
            thread.waiting.clear();
        };
        worker.on('error', (error) => lose(error));
        worker.on('exit', () => lose(new Error('A thread that hashes has ended.')));
        this.#threads.push(thread);
        return thread;
    }
}
const READ_SIZE = 512 * 1024;
/** Hashes on the thread that asks. */
async function createInlineHasher(names) {
    const digests = await Promise.all(names.map(_s3_checksum_js__WEBPACK_IMPORTED_MODULE_3__/* .createDigest */ .gr));
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
    const descriptor = typeof file === 'number' ? file : await (0,_blob_store_js__WEBPACK_IMPORTED_MODULE_4__/* .openFile */ .Tq)(file, 'r');
    try {
        const buffer = Buffer.allocUnsafeSlow(Math.min(READ_SIZE, end - start));
        for (let position = start; position < end;) {
            const wanted = Math.min(buffer.length, end - position);
            const { bytesRead } = await (0,_blob_store_js__WEBPACK_IMPORTED_MODULE_4__/* .readFile */ .TA)(descriptor, buffer, 0, wanted, position);
            if (bytesRead === 0)
                throw new Error('A data file of the S3 server is too short.');
            yield buffer.subarray(0, bytesRead);
            position += bytesRead;
        }
    }
    finally {
        if (descriptor !== file)
            await (0,_blob_store_js__WEBPACK_IMPORTED_MODULE_4__/* .closeFile */ .D3)(descriptor);
    }
}
function namedDigests(names, digests) {
    return Object.fromEntries(names.map((name, index) => [name, digests[index]?.digestBase64()]));
}


/***/ }),

/***/ 85355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75919);
/* harmony import */ var _s3_checksum_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97183);
/* harmony import */ var _hash_pool_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94391);




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
        const digests = request.type === 'finish' ? (0,_hash_pool_js__WEBPACK_IMPORTED_MODULE_3__/* .namedDigests */ .z)(job.names, await job.digests) : {};
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
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   pB: () => (/* binding */ checksumHeader)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);


/**
 * The checksums that S3 stores with an object.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html
 */
const CHECKSUM_ALGORITHMS = [
    'CRC32',
    'CRC32C',
    'CRC64NVME',
    'SHA1',
    'SHA256',
    'SHA512',
    'MD5',
    'XXHASH64',
    'XXHASH3',
    'XXHASH128',
];
/** Bytes of each checksum before base64. */
const CHECKSUM_BYTES = {
    CRC32: 4,
    CRC32C: 4,
    CRC64NVME: 8,
    SHA1: 20,
    SHA256: 32,
    SHA512: 64,
    MD5: 16,
    XXHASH64: 8,
    XXHASH3: 8,
    XXHASH128: 16,
};
/** Reversed polynomials, as the table-driven implementations take them. */
const CRC32C_POLYNOMIAL = 0x82f63b78;
const CRC64NVME_POLYNOMIAL = '9a6c9329ac4bc9b5';
/** Those that Node brings itself. */
const NATIVE = new Set(['MD5', 'SHA1', 'SHA256', 'SHA512']);
/** Starts a checksum. */
async function createDigest(algorithm) {
    if (algorithm === 'CRC32')
        return nativeCrc32();
    if (!NATIVE.has(algorithm))
        return wasmDigest(algorithm);
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm.toLowerCase());
    return {
        update: (chunk) => void digest.update(chunk),
        digestBase64: () => digest.digest('base64'),
    };
}
/** `createDigest` for bytes that are all there, in one piece or several. */
async function digestOf(algorithm, ...pieces) {
    const [only] = pieces;
    // In one go, which costs half for a small object.
    if (pieces.length === 1 && only && NATIVE.has(algorithm)) {
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)(algorithm.toLowerCase(), only, 'base64');
    }
    const digest = await createDigest(algorithm);
    for (const piece of pieces)
        digest.update(piece);
    return digest.digestBase64();
}
function isChecksumAlgorithm(name) {
    return CHECKSUM_ALGORITHMS.includes(name);
}
/** The header, or trailer, that carries a checksum. */
function checksumHeader(algorithm) {
    return `x-amz-checksum-${algorithm.toLowerCase()}`;
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
const idle = {
    CRC32C: [],
    CRC64NVME: [],
    XXHASH64: [],
    XXHASH3: [],
    XXHASH128: [],
};
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
    const wasm = await __webpack_require__.e(/* import() */ 608).then(__webpack_require__.t.bind(__webpack_require__, 70608, 19));
    switch (name) {
        case 'CRC32C':
            return wasm.createCRC32(CRC32C_POLYNOMIAL);
        case 'CRC64NVME':
            return wasm.createCRC64(CRC64NVME_POLYNOMIAL);
        case 'XXHASH64':
            return wasm.createXXHash64();
        case 'XXHASH3':
            return wasm.createXXHash3();
        case 'XXHASH128':
            return wasm.createXXHash128();
    }
}


/***/ })

};

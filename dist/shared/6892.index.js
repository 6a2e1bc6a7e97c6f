export const id = 6892;
export const ids = [6892];
export const modules = {

/***/ 766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   J2: () => (/* binding */ downloadTargets),
/* harmony export */   Us: () => (/* binding */ uploadSources),
/* harmony export */   f4: () => (/* binding */ concurrencyFor),
/* harmony export */   gp: () => (/* binding */ partSizeOf),
/* harmony export */   qp: () => (/* binding */ SkipCase)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



/** The client does not support the workload: no fault of either. */
class SkipCase extends Error {
}
/**
 * AWS advises one request at once for each 85–90 MB/s of the throughput that is wanted.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/optimizing-performance-design-patterns.html
 */
const GIGABITS_PER_CONNECTION = 0.7;
/** Requests at once for a target throughput; at least 8, as small objects wait more than they move. */
function concurrencyFor(gigabitsPerSecond) {
    return Math.min(256, Math.max(8, Math.ceil(gigabitsPerSecond / GIGABITS_PER_CONNECTION)));
}
/** AWS's advice: 8–16 MiB for ranges and parts, aligned to the parts that were uploaded. */
const PART_BYTES = 8 * 2 ** 20;
/** S3's limit. */
const MAX_PARTS = 10_000;
/** Bytes of a part of an object of `size` bytes. */
function partSizeOf(size) {
    return Math.max(PART_BYTES, Math.ceil(size / MAX_PARTS));
}
/** The parts of all tasks, in order. */
function* partsOf(tasks) {
    for (const named of tasks) {
        const task = { ...named };
        const partSize = partSizeOf(task.size);
        const count = Math.max(1, Math.ceil(task.size / partSize));
        for (let index = 0; index < count; index++) {
            const offset = index * partSize;
            const length = Math.min(partSize, task.size - offset);
            yield { task, number: index + 1, offset, length, whole: count === 1 };
        }
    }
}
/** Makes targets, one for each run; the memory is the same for all. */
function downloadTargets({ workload, filesDir }, workers) {
    if (workload.filesOnDisk)
        return () => new DiskTarget(filesDir);
    const buffers = partBuffers(workload.tasks, workers);
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
        const entry = { file: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.#folder, task.key), 'w'), bytesLeft: task.size };
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
/** Makes sources, one for each run; the memory is the same for all. */
function uploadSources(setup, workers) {
    const { workload, filesDir } = setup;
    if (workload.filesOnDisk) {
        const buffers = partBuffers(workload.tasks, workers);
        return () => new DiskSource(filesDir, buffers);
    }
    const content = setup.contentInMemory();
    const source = {
        read: async ({ task, offset, length }) => content.get(task.key).subarray(offset, offset + length),
        close: async () => { },
    };
    return () => source;
}
/** Reads files part by part; a file is open while any of its parts is under way. */
class DiskSource {
    #folder;
    #buffers;
    /** By task, not by key: one file may be uploaded several times at once. */
    #open = new Map();
    constructor(folder, buffers) {
        this.#folder = folder;
        this.#buffers = buffers;
    }
    async read({ task, offset, length }, worker) {
        const { key, size } = task;
        let entry = this.#open.get(task);
        if (!entry) {
            entry = { file: (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.#folder, key)), bytesLeft: size };
            this.#open.set(task, entry);
        }
        const file = await entry.file;
        const buffer = this.#buffers[worker];
        const { bytesRead } = await file.read(buffer, 0, length, offset);
        if (bytesRead !== length)
            throw new Error(`File ${key} is shorter than its ${size} bytes`);
        entry.bytesLeft -= length;
        if (entry.bytesLeft === 0) {
            this.#open.delete(task);
            await file.close();
        }
        return buffer.subarray(0, length);
    }
    async close() {
        for (const { file } of this.#open.values())
            await (await file).close();
    }
}
/**
 * A buffer for each request at once, large enough for any part and used again by every one. It is
 * filled, so that the system provides the memory now and not in the first run.
 */
function partBuffers(tasks, workers) {
    const sizes = tasks.map(({ size }) => Math.min(size, partSizeOf(size)));
    const largest = sizes.reduce((most, size) => Math.max(most, size), 0);
    return Array.from({ length: workers }, () => Buffer.allocUnsafeSlow(largest).fill(1));
}


/***/ }),

/***/ 66892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MultipartUploads: () => (/* binding */ MultipartUploads),
  open: () => (/* binding */ raw_http_open)
});

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/read-values.js
var read_values = __webpack_require__(13815);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/s3/checksum.js
var s3_checksum = __webpack_require__(97183);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/container/s3.js
var container_s3 = __webpack_require__(42522);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/container/clients/client.js
var client = __webpack_require__(766);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(38321);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/s3/sigv4.js
var sigv4 = __webpack_require__(11361);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/container/clients/raw-connection.js



/** As much as one read takes; small enough that a chunk is still in the CPU's cache when written. */
const CHUNK_BYTES = 64 * 1024;
const MAX_HEAD_BYTES = 32 * 1024;
/** An answer that is not a success. */
class Refused extends Error {
    status;
    constructor(status, code) {
        super(`S3 answered ${status} ${code}`.trim());
        this.status = status;
    }
}
/** A body of another length than was asked for. */
class UnexpectedLength extends Error {
}
/**
 * A connection that GETs bodies of known length and PUTs others, one after another.
 *
 * node:http allocates 64 KiB for every read and leaves them to the garbage collector, which took
 * three quarters of a download's CPU time (1.0 s/GiB against 0.26 s/GiB here, 9 against 18 Gb/s on
 * one CPU). `onread` reads into one buffer again and again, so this speaks the little of HTTP/1.1
 * that S3 needs.
 */
class RawConnection {
    #base;
    #socket = null;
    #head = '';
    #exchange = null;
    constructor(base) {
        this.#base = base;
    }
    /**
     * @param onChunk gets the body; chunks are overwritten once it returns
     * @throws Refused
     * @throws UnexpectedLength
     * @throws when the connection breaks; whatever was thrown, it is then made again
     */
    get(path, headers, length, onChunk) {
        return new Promise((resolve, reject) => {
            const socket = this.#begin({ length, onChunk, resolve, reject });
            socket.write(headOf('GET', path, headers), 'latin1');
        });
    }
    /**
     * @param body not to be changed before the answer is there
     * @throws Refused
     * @throws when the connection breaks
     */
    put(path, headers, body) {
        return new Promise((resolve, reject) => {
            const socket = this.#begin({ length: null, onChunk: () => { }, resolve, reject });
            const all = { ...headers, 'content-length': String(body.length) };
            // Together, so that what fits into one packet is one.
            socket.cork();
            socket.write(headOf('PUT', path, all), 'latin1');
            socket.write(body);
            socket.uncork();
        });
    }
    close() {
        this.#socket?.destroy();
        this.#socket = null;
    }
    #begin(asked) {
        this.#exchange = { ...asked, answer: null, isLast: false, received: 0 };
        this.#socket ??= this.#connect();
        return this.#socket;
    }
    #connect() {
        const { port, protocol } = this.#base;
        const host = (0,read_values/* hostOf */.w4)(this.#base);
        const secure = protocol === 'https:';
        const options = {
            host,
            port: Number(port) || (secure ? 443 : 80),
            noDelay: true,
            onread: {
                buffer: Buffer.allocUnsafeSlow(CHUNK_BYTES),
                callback: (bytes, buffer) => {
                    this.#read(Buffer.from(buffer.buffer, buffer.byteOffset, bytes));
                    return true;
                },
            },
        };
        const socket = secure
            ? external_node_tls_.connect({ ...options, ...serverName(host) })
            : external_node_net_.connect(options);
        // A socket that was given up says so later, and must not fail what its successor does.
        const failIfCurrent = (error) => {
            if (this.#socket === socket)
                this.#fail(error);
        };
        socket.on('error', failIfCurrent);
        socket.on('close', () => failIfCurrent(new Error('The server closed the connection')));
        return socket;
    }
    #read(bytes) {
        try {
            const exchange = this.#exchange;
            if (!exchange)
                throw new Error('The server sent more than was asked for');
            const body = exchange.answer ? bytes : this.#readHead(exchange, bytes);
            if (exchange.answer)
                this.#readBody(exchange, exchange.answer, body);
        }
        catch (error) {
            this.#fail(error);
        }
    }
    /** @returns what follows the head */
    #readHead(exchange, bytes) {
        const before = this.#head.length;
        this.#head += bytes.toString('latin1');
        const end = this.#head.indexOf('\r\n\r\n');
        if (end < 0) {
            if (this.#head.length > MAX_HEAD_BYTES)
                throw new Error('The server sent an endless head');
            return bytes.subarray(bytes.length);
        }
        const answer = parseHead(this.#head.slice(0, end));
        if (answer.status !== 200 && answer.status !== 206) {
            const code = /<Code>([^<]+)/.exec(this.#head.slice(end))?.[1] ?? '';
            throw new Refused(answer.status, code);
        }
        const length = answer.headers['content-length'];
        this.#head = '';
        exchange.answer = answer;
        exchange.isLast = answer.headers.connection === 'close';
        if (exchange.length === null && length === undefined) {
            // Where the body ends need not be known, as the connection is not used again.
            exchange.isLast = true;
            exchange.length = 0;
            return bytes.subarray(bytes.length);
        }
        exchange.length ??= Number(length);
        if (length !== String(exchange.length)) {
            throw new UnexpectedLength(`The server sent ${length} instead of ${exchange.length} bytes`);
        }
        return bytes.subarray(end + 4 - before);
    }
    #readBody(exchange, answer, chunk) {
        const { received } = exchange;
        const length = exchange.length ?? 0;
        if (received + chunk.length > length)
            throw new Error('The server sent more than it announced');
        if (chunk.length > 0)
            exchange.onChunk(chunk, received);
        exchange.received += chunk.length;
        if (exchange.received < length)
            return;
        this.#exchange = null;
        if (exchange.isLast)
            this.close();
        exchange.resolve(answer);
    }
    #fail(error) {
        const exchange = this.#exchange;
        this.#exchange = null;
        this.#head = '';
        this.close();
        exchange?.reject(error);
    }
}
function headOf(method, path, headers) {
    let head = `${method} ${path} HTTP/1.1\r\n`;
    for (const name in headers)
        head += `${name}: ${headers[name]}\r\n`;
    return `${head}\r\n`;
}
/** A server cannot be asked for an address by SNI; its certificate is checked nevertheless. */
function serverName(host) {
    return external_node_net_.isIP(host) ? {} : { servername: host };
}
function parseHead(head) {
    const [statusLine = '', ...lines] = head.split('\r\n');
    const status = /^HTTP\/1\.1 (\d{3})/.exec(statusLine)?.[1];
    if (!status)
        throw new Error('The server does not speak HTTP/1.1');
    const headers = {};
    for (const line of lines) {
        const colon = line.indexOf(':');
        headers[line.slice(0, colon).toLowerCase()] = line.slice(colon + 1).trim();
    }
    return { status: Number(status), headers };
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/container/clients/raw-s3.js








/** A server's passing faults (503 Slow Down, a connection closed while idle) are given some time. */
const ATTEMPTS = 4;
const FIRST_PAUSE_MS = 50;
class FinalError extends Error {
}
/** Requests to one bucket over kept-alive connections, signed but with an unsigned payload. */
class RawS3 {
    #connection;
    #base;
    #agent;
    #connections;
    #pause;
    /** @param workers how many requests there are at once at most */
    constructor(connection, bucket, workers, pause = promises_.setTimeout) {
        this.#pause = pause;
        const base = bucketUrl(connection, bucket);
        const { Agent } = base.protocol === 'https:' ? external_node_https_ : external_node_http_;
        this.#connection = connection;
        this.#base = base;
        this.#agent = new Agent({ keepAlive: true, maxSockets: workers });
        this.#connections = Array.from({ length: workers }, () => new RawConnection(base));
    }
    /**
     * Requests that say little and are answered with little.
     *
     * @throws when S3 refuses, or keeps failing
     */
    send(request) {
        return this.#attempt(async () => {
            const response = await this.#exchange(request);
            const { statusCode = 0, headers } = response;
            const body = await (0,consumers_.text)(response);
            // Completing a multipart upload can fail after its 200 has been sent.
            if (statusCode < 300 && !body.includes('<Error>'))
                return { headers, text: body };
            const code = /<Code>([^<]+)/.exec(body)?.[1] ?? '';
            const message = `S3 answered ${statusCode} ${code} to ${request.method} ${request.key}`;
            throw isFinal(statusCode) ? new FinalError(message) : new Error(message);
        });
    }
    /** Puts an object or a part. */
    put(upload) {
        return this.#attempt(async () => {
            const { path, headers } = await this.#sign({ ...upload, method: 'PUT' });
            const connection = this.#connections[upload.worker];
            const { headers: answered } = await connection
                .put(path, headers, upload.body)
                .catch((error) => refuse(error, `PUT ${upload.key}`));
            return answered;
        });
    }
    /** Gets exactly the bytes asked for, and checks them by the checksum that S3 keeps. */
    download(request) {
        const { worker, key, length, checksum } = request;
        return this.#attempt(async () => {
            const { path, headers } = await this.#sign({ ...request, method: 'GET' });
            const digest = checksum && (await (0,s3_checksum/* createDigest */.gr)(checksum));
            const onChunk = (chunk, offset) => {
                request.onChunk(chunk, offset);
                digest?.update(chunk);
            };
            const answer = await this.#connections[worker].get(path, headers, length, onChunk).catch((error) => refuse(error, `GET ${key}`));
            if (digest)
                checkDigest(key, answer.headers[(0,s3_checksum/* checksumHeader */.pB)(checksum)], digest);
        });
    }
    close() {
        this.#agent.destroy();
        for (const connection of this.#connections)
            connection.close();
    }
    async #attempt(work) {
        for (let attempts = 1;; attempts++) {
            try {
                return await work();
            }
            catch (error) {
                if (error instanceof FinalError || attempts === ATTEMPTS)
                    throw error;
                await this.#pause(FIRST_PAUSE_MS * 2 ** (attempts - 1));
            }
        }
    }
    async #exchange(request) {
        const { path, headers } = await this.#sign(request);
        const { port, protocol } = this.#base;
        const { request: start } = protocol === 'https:' ? external_node_https_ : external_node_http_;
        const { method, body } = request;
        return new Promise((resolve, reject) => {
            start({
                agent: this.#agent,
                method,
                hostname: (0,read_values/* hostOf */.w4)(this.#base),
                port,
                path,
                headers: { ...headers, 'content-length': body?.length ?? 0 },
            })
                .on('response', resolve)
                .on('error', reject)
                .end(body);
        });
    }
    /** @returns the path with its query, and all headers */
    async #sign({ method, key, query = {}, headers = {} }) {
        const path = this.#base.pathname + (0,sigv4/* uriEncode */.HQ)(key, true);
        const parameters = Object.entries(query);
        const search = parameters.map(([name, value]) => `${(0,sigv4/* uriEncode */.HQ)(name)}=${(0,sigv4/* uriEncode */.HQ)(value)}`);
        return {
            path: search.length > 0 ? `${path}?${search.join('&')}` : path,
            headers: (0,sigv4/* signHeaders */.E_)({
                method,
                path,
                query: parameters,
                headers: { ...headers, host: this.#base.host },
                payloadHash: sigv4/* UNSIGNED_PAYLOAD */.z8,
            }, await this.#connection.credentials(), this.#connection.region, new Date()),
        };
    }
}
/** @throws the error, as a final one where asking again would be answered the same */
function refuse(error, request) {
    const { message } = error;
    const isFinalRefusal = error instanceof Refused && isFinal(error.status);
    if (isFinalRefusal || error instanceof UnexpectedLength) {
        throw new FinalError(`${message} to ${request}`);
    }
    if (error instanceof Refused)
        throw new Error(`${message} to ${request}`);
    throw error;
}
/** Nothing is checked by a checksum of an upload's parts (`…-N`), whose parts are not known here. */
function checkDigest(key, expected, digest) {
    const found = digest.digestBase64();
    if (expected === undefined || expected.includes('-') || expected === found)
        return;
    throw new FinalError(`The downloaded content of ${key} does not match its checksum`);
}
/** Whether asking again would be answered the same. */
function isFinal(status) {
    return status >= 300 && status < 500;
}
/**
 * Where the keys of a bucket begin: in path style for a server that we were pointed to, in
 * virtual-host style for AWS.
 */
function bucketUrl({ endpoint, region }, bucket) {
    if (endpoint)
        return new URL(`${(0,read_values/* endpointText */.HO)(endpoint)}/${bucket}/`);
    const domain = region.startsWith('cn-') ? 'amazonaws.com.cn' : 'amazonaws.com';
    // A dot in a bucket's name is a level too many for the certificate.
    return bucket.includes('.')
        ? new URL(`https://s3.${region}.${domain}/${bucket}/`)
        : new URL(`https://${bucket}.s3.${region}.${domain}/`);
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/container/clients/raw-http.js





/** The least that has to be done: Node's sockets and our own signatures. A reference for other clients, no upper limit. */
async function raw_http_open(setup) {
    const { connection, bucket, workload, gigabitsPerSecond } = setup;
    if ((0,read_values/* storageClassOf */.Hg)(bucket) === 'S3Express') {
        throw new client/* SkipCase */.qp('raw-http does not create the sessions that S3 Express needs');
    }
    const { checksum, tasks } = workload;
    const parts = [...(0,client/* partsOf */.CI)(tasks)];
    const workers = Math.min(parts.length, (0,client/* concurrencyFor */.f4)(gigabitsPerSecond));
    const s3 = new RawS3(connection, bucket, workers);
    const transfer = { s3, parts, workers, checksum };
    const close = async () => s3.close();
    if (tasks[0]?.action === 'download') {
        const targets = (0,client/* downloadTargets */.J2)(setup, workers);
        return { run: (sink) => download(transfer, targets(sink)), close };
    }
    const sources = (0,client/* uploadSources */.Us)(setup, workers);
    return { run: () => upload(transfer, sources()), close };
}
async function download(transfer, target) {
    const { s3, parts, workers, checksum } = transfer;
    const get = async (part, worker) => {
        const { task, offset, length, whole } = part;
        await s3.download({
            worker,
            key: task.key,
            headers: whole
                ? { 'x-amz-checksum-mode': 'ENABLED' }
                : { range: `bytes=${offset}-${offset + length - 1}` },
            length,
            checksum: whole ? checksum : null,
            onChunk: (chunk, at) => target.write(part, worker, chunk, at),
        });
        target.end(part, worker);
    };
    try {
        await (0,container_s3/* forEachLimited */.vP)(parts, workers, get);
    }
    finally {
        target.close();
    }
}
async function upload(transfer, source) {
    const { s3, parts, workers, checksum } = transfer;
    const multipart = new MultipartUploads(s3, checksum);
    const put = async (part, worker) => {
        const body = await source.read(part, worker);
        const value = checksum && (await (0,s3_checksum/* digestOf */.ol)(checksum, body));
        if (!part.whole)
            return multipart.put(part, worker, body, value);
        const headers = value ? { [(0,s3_checksum/* checksumHeader */.pB)(checksum)]: value } : {};
        await s3.put({ worker, key: part.task.key, headers, body });
    };
    try {
        await (0,container_s3/* forEachLimited */.vP)(parts, workers, put);
    }
    finally {
        await source.close();
    }
}
/** Uploads in parts, each begun by the first of its parts and completed by the last. */
class MultipartUploads {
    #s3;
    #checksum;
    /** By task, not by key: one key may be uploaded several times at once. */
    #uploads = new Map();
    constructor(s3, checksum) {
        this.#s3 = s3;
        this.#checksum = checksum;
    }
    /** @param value of the part's checksum in base64, if the upload has any */
    async put({ task, number }, worker, body, value) {
        const { key, size } = task;
        let upload = this.#uploads.get(task);
        if (!upload) {
            const partsLeft = Math.ceil(size / (0,client/* partSizeOf */.gp)(size));
            upload = { id: this.#create(key), partsLeft, elements: [] };
            this.#uploads.set(task, upload);
        }
        const uploadId = await upload.id;
        const headers = await this.#s3.put({
            worker,
            key,
            query: { partNumber: String(number), uploadId },
            headers: this.#checksum && value ? { [(0,s3_checksum/* checksumHeader */.pB)(this.#checksum)]: value } : {},
            body,
        });
        const name = `Checksum${this.#checksum}`;
        const checksum = value ? `<${name}>${value}</${name}>` : '';
        upload.elements[number] =
            `<Part><PartNumber>${number}</PartNumber><ETag>${headers.etag}</ETag>${checksum}</Part>`;
        upload.partsLeft--;
        if (upload.partsLeft > 0)
            return;
        this.#uploads.delete(task);
        await this.#complete(key, uploadId, upload.elements.join(''));
    }
    async #create(key) {
        const { text } = await this.#s3.send({
            method: 'POST',
            key,
            query: { uploads: '' },
            headers: this.#checksum ? { 'x-amz-checksum-algorithm': this.#checksum } : {},
        });
        const id = /<UploadId>([^<]+)<\/UploadId>/.exec(text)?.[1];
        if (!id)
            throw new Error(`S3 did not start a multipart upload of ${key}`);
        return id;
    }
    async #complete(key, uploadId, parts) {
        const body = Buffer.from(`<CompleteMultipartUpload>${parts}</CompleteMultipartUpload>`);
        await this.#s3.send({ method: 'POST', key, query: { uploadId }, body });
    }
}


/***/ }),

/***/ 42522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Id: () => (/* binding */ sdkClient),
/* harmony export */   Of: () => (/* binding */ refusalOf),
/* harmony export */   Qe: () => (/* binding */ findObjects),
/* harmony export */   WG: () => (/* binding */ connectionFromEnv),
/* harmony export */   Z: () => (/* binding */ findObject),
/* harmony export */   Zs: () => (/* binding */ listPrefix),
/* harmony export */   bC: () => (/* binding */ wordsOfError),
/* harmony export */   j7: () => (/* binding */ PATIENT_ATTEMPTS),
/* harmony export */   s_: () => (/* binding */ httpStatusOf),
/* harmony export */   vP: () => (/* binding */ forEachLimited),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/* harmony import */ var _src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6097);
/* harmony import */ var _src_contract_read_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13815);
/* harmony import */ var _src_contract_tasks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28052);



/** Of a request that is not measured: a server that throttles or fails for the clients' sake fails no preparation. */
const PATIENT_ATTEMPTS = 10;
/**
 * The connection that the environment describes, as for all AWS tools.
 *
 * @throws InputError when not all clients accept the endpoint
 */
function connectionFromEnv(env, region) {
    return {
        region,
        endpoint: endpointFrom(env),
        credentials: keysFrom(env) ?? sdkCredentials(region),
    };
}
/**
 * The AWS SDK's client for a connection; loaded when asked for, as loading costs about 80 ms.
 * It leaves out the checksum that the SDK adds by default: workloads say which they want.
 *
 * @param maxAttempts of a request; absent: as many as the SDK makes by itself
 */
async function sdkClient(connection, sockets, maxAttempts) {
    const { S3Client } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3711)]).then(__webpack_require__.t.bind(__webpack_require__, 53711, 19));
    const agent = { keepAlive: true, maxSockets: sockets };
    return new S3Client({
        region: connection.region,
        credentials: connection.credentials,
        requestHandler: { httpAgent: agent, httpsAgent: agent },
        ...(maxAttempts !== undefined && { maxAttempts }),
        requestChecksumCalculation: 'WHEN_REQUIRED',
        responseChecksumValidation: 'WHEN_REQUIRED',
        ...(connection.endpoint && {
            endpoint: (0,_src_contract_read_values_js__WEBPACK_IMPORTED_MODULE_1__/* .endpointText */ .HO)(connection.endpoint),
            forcePathStyle: true,
        }),
    });
}
function endpointFrom(env) {
    const name = env.AWS_ENDPOINT_URL_S3 ? 'AWS_ENDPOINT_URL_S3' : 'AWS_ENDPOINT_URL';
    const text = env[name];
    return text ? (0,_src_contract_read_values_js__WEBPACK_IMPORTED_MODULE_1__/* .readEndpoint */ .KW)(name, text) : null;
}
function keysFrom(env) {
    const { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN } = env;
    if (!AWS_ACCESS_KEY_ID || !AWS_SECRET_ACCESS_KEY)
        return undefined;
    const keys = {
        accessKeyId: AWS_ACCESS_KEY_ID,
        secretAccessKey: AWS_SECRET_ACCESS_KEY,
        ...(AWS_SESSION_TOKEN && { sessionToken: AWS_SESSION_TOKEN }),
    };
    return async () => keys;
}
/** The role of a container or an instance, by the SDK, which renews it before it expires. */
function sdkCredentials(region) {
    let client;
    return async () => {
        const { S3Client } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3711)]).then(__webpack_require__.t.bind(__webpack_require__, 53711, 19));
        client ??= new S3Client({ region });
        return client.config.credentials();
    };
}
/** Requests at once, where each object is asked for by itself. */
const HEADS_AT_ONCE = 16;
/**
 * All objects under a prefix, a thousand with a request. Loads the SDK only when asked.
 *
 * @throws when the server lists by neither version of the request
 */
async function* listPrefix(access, prefix) {
    for await (const { Contents = [] } of pages(access, prefix)) {
        for (const { Key: key = '', Size: size = -1, ChecksumAlgorithm } of Contents) {
            yield { key, size, checksums: ChecksumAlgorithm ?? [] };
        }
    }
}
/**
 * Pages by ListObjectsV2; by ListObjects where the server refuses that, or answers it as if it were
 * ListObjects, as those from before 2016 do. S3 Express has no ListObjects:
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-express-differences.html
 */
async function* pages({ bucket, s3, signal }, prefix) {
    const { ListObjectsCommand, ListObjectsV2Command } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3711)]).then(__webpack_require__.t.bind(__webpack_require__, 53711, 19));
    const where = { Bucket: bucket, Prefix: prefix };
    const options = signal ? { abortSignal: signal } : {};
    let token;
    let page;
    do {
        try {
            const command = new ListObjectsV2Command({ ...where, ContinuationToken: token });
            const answer = await s3.send(command, options);
            token = answer.NextContinuationToken;
            page = answer;
        }
        catch (error) {
            const isFirst = page === undefined;
            if (!isFirst || signal?.aborted || (0,_src_contract_read_values_js__WEBPACK_IMPORTED_MODULE_1__/* .storageClassOf */ .Hg)(bucket) === 'S3Express')
                throw error;
            page = await s3.send(new ListObjectsCommand(where), options).catch(() => {
                throw error;
            });
        }
        yield page;
    } while (token);
    let marker = '';
    while (page?.IsTruncated) {
        const last = page.Contents?.at(-1)?.Key ?? '';
        if (last === marker)
            return;
        marker = last;
        page = await s3.send(new ListObjectsCommand({ ...where, Marker: marker }), options);
        yield page;
    }
}
/**
 * What the bucket has of objects, by their keys; found by listing their folders, or one by one where the
 * server does not list.
 */
async function findObjects(access, objects) {
    const { bucket, note, signal } = access;
    const wanted = new Set(objects.map(({ key }) => key));
    const found = new Map();
    try {
        for (const folder of new Set(Array.from(wanted, folderOf))) {
            for await (const object of listPrefix(access, folder)) {
                if (wanted.has(object.key))
                    found.set(object.key, object);
            }
        }
        for (const key of wanted)
            if (!found.has(key))
                found.set(key, null);
    }
    catch (error) {
        if (signal?.aborted)
            throw error;
        note(`The objects of bucket ${bucket} cannot be listed (${refusalOf(error)}), so each is requested separately.`);
        await forEachLimited(wanted, HEADS_AT_ONCE, async (key) => {
            found.set(key, await findObject(access, key));
        });
    }
    return found;
}
/** Asks for one object by itself: the plainest request that there is. */
async function findObject({ bucket, s3, signal }, key) {
    const { HeadObjectCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3711)]).then(__webpack_require__.t.bind(__webpack_require__, 53711, 19));
    const command = new HeadObjectCommand({ Bucket: bucket, Key: key, ChecksumMode: 'ENABLED' });
    try {
        const answer = await s3.send(command, signal ? { abortSignal: signal } : {});
        const { ContentLength: size } = answer;
        return size === undefined ? undefined : { size, checksums: checksumsOf(answer) };
    }
    catch (error) {
        if (signal?.aborted)
            throw error;
        return httpStatusOf(error) === 404 ? null : undefined;
    }
}
function checksumsOf(answer) {
    return _src_contract_tasks_js__WEBPACK_IMPORTED_MODULE_2__/* .WORKLOAD_CHECKSUMS */ .bg.filter((name) => answer[`Checksum${name}`] !== undefined);
}
/** `a/b/` of `a/b/c`. */
function folderOf(key) {
    return key.slice(0, key.lastIndexOf('/') + 1);
}
/** What a server said when it refused a request: the error's name, or the status of an answer without. */
function refusalOf(error) {
    if (!(error instanceof Error))
        return String(error);
    const status = '$metadata' in error ? httpStatusOf(error) : undefined;
    const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
    const name = error.name === 'Error' ? (code ?? error.message) : error.name;
    const isNamed = !/^(Unknown|UnknownError|\d+|SyntaxError|TypeError)$/.test(name);
    return isNamed || status === undefined ? name : `status ${status}`;
}
/** What went wrong, in one line: AWS says more in an error's name than in its message, and Node in its code. */
function wordsOfError(error, maxLength) {
    if (!(error instanceof Error))
        return (0,_src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(String(error));
    const code = 'code' in error ? String(error.code) : '';
    const name = error.name === 'Error' ? code : error.name;
    const words = error.message.includes(name) ? error.message : `${name}: ${error.message}`;
    return (0,_src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(words, maxLength);
}
/** The HTTP status of an answer of S3; undefined if there was none. */
function httpStatusOf(error) {
    const metadata = error?.$metadata;
    return metadata?.httpStatusCode;
}
/**
 * Works on all items, `limit` at a time. After the first failure no further item is begun, and
 * the failure is thrown once those under way have ended, so that nothing goes on behind.
 *
 * @param work also gets the number of the worker, from 0 to below `limit`
 */
async function forEachLimited(items, limit, work) {
    const queue = items[Symbol.iterator]();
    const failures = [];
    const worker = async (number) => {
        for (let next = queue.next(); !next.done && failures.length === 0; next = queue.next()) {
            try {
                await work(next.value, number);
            }
            catch (error) {
                failures.push(error);
            }
        }
    };
    await Promise.all(Array.from({ length: limit }, (_, number) => worker(number)));
    if (failures.length > 0)
        throw failures[0];
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


/***/ }),

/***/ 11361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E_: () => (/* binding */ signHeaders),
/* harmony export */   HQ: () => (/* binding */ uriEncode),
/* harmony export */   NR: () => (/* binding */ signingKey),
/* harmony export */   N_: () => (/* binding */ SIGNING_SERVICES),
/* harmony export */   TR: () => (/* binding */ hmacSha256),
/* harmony export */   _e: () => (/* binding */ EMPTY_SHA256),
/* harmony export */   fg: () => (/* binding */ sha256Hex),
/* harmony export */   s7: () => (/* binding */ credentialScope),
/* harmony export */   vl: () => (/* binding */ signature),
/* harmony export */   z8: () => (/* binding */ UNSIGNED_PAYLOAD)
/* harmony export */ });
/* unused harmony exports canonicalRequest, timestampOf, presignedQuery */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const UNSIGNED_PAYLOAD = 'UNSIGNED-PAYLOAD';
const EMPTY_SHA256 = sha256Hex('');
/** The service that a signature names: S3 Standard, S3 Express, or who gives out credentials. */
const SIGNING_SERVICES = ['s3', 's3express', 'sts'];
/** The signature in hex. */
function signature(request, secret, scope) {
    return hmacSha256(signingKey(secret, scope), stringToSign(request, scope), 'hex');
}
/**
 * Headers that make `request` a signed one: those given, `x-amz-date`, `x-amz-content-sha256`
 * (and the session token), and `authorization`. All headers given are signed.
 */
function signHeaders(request, credentials, region, now) {
    const scope = { timestamp: timestampOf(now), region };
    const headers = {
        ...request.headers,
        'x-amz-date': scope.timestamp,
        'x-amz-content-sha256': request.payloadHash,
    };
    if (credentials.sessionToken)
        headers['x-amz-security-token'] = credentials.sessionToken;
    const signed = signature({ ...request, headers }, credentials.secretAccessKey, scope);
    headers.authorization =
        `AWS4-HMAC-SHA256 Credential=${credentials.accessKeyId}/${credentialScope(scope)}, ` +
            `SignedHeaders=${signedHeaderNames(headers)}, Signature=${signed}`;
    return headers;
}
function stringToSign(request, scope) {
    return ['AWS4-HMAC-SHA256', scope.timestamp, credentialScope(scope)]
        .concat(sha256Hex(canonicalRequest(request)))
        .join('\n');
}
function canonicalRequest(request) {
    const query = request.query
        .map(([name, value]) => [uriEncode(name), uriEncode(value)])
        .sort(([a, av], [b, bv]) => compare(a, b) || compare(av, bv))
        .map(([name, value]) => `${name}=${value}`)
        .join('&');
    const names = Object.keys(request.headers).sort();
    let headers = '';
    for (const name of names)
        headers += `${name}:${trimBlanks(request.headers[name] ?? '')}\n`;
    return [request.method, request.path, query, headers, names.join(';'), request.payloadHash].join('\n');
}
/** Keys by what they are made from: every request of a day and a secret is signed with the same one. */
const signingKeys = new Map();
/** More secrets than any client or server uses at a time: one, and one for each S3 Express session. */
const MAX_SIGNING_KEYS = 100;
/** The key that signs; `aws-chunked` uploads sign each chunk with it too. */
function signingKey(secret, scope) {
    const parts = scopeParts(scope);
    const name = `${secret}\n${parts.join('\n')}`;
    const known = signingKeys.get(name);
    if (known)
        return known;
    if (signingKeys.size >= MAX_SIGNING_KEYS)
        signingKeys.clear();
    const key = parts.reduce((before, part) => hmacSha256(before, part, 'buffer'), Buffer.from(`AWS4${secret}`));
    signingKeys.set(name, key);
    return key;
}
function credentialScope(scope) {
    return scopeParts(scope).join('/');
}
function scopeParts({ timestamp, region, service = 's3' }) {
    return [timestamp.slice(0, 8), region, service, 'aws4_request'];
}
function timestampOf(date) {
    return date.toISOString().replace(/[-:]|\.\d{3}/g, '');
}
const UNRESERVED = /^[\w.~-]*$/;
const UNRESERVED_AND_SLASH = /^[\w.~/-]*$/;
/** Percent-encodes all but the unreserved characters of RFC 3986; `/` too unless `keepSlash`. */
function uriEncode(text, keepSlash = false) {
    if ((keepSlash ? UNRESERVED_AND_SLASH : UNRESERVED).test(text))
        return text;
    const encoded = encodeURIComponent(text).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
    return keepSlash ? encoded.replaceAll('%2F', '/') : encoded;
}
function sha256Hex(data) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', data, 'hex');
}
/** Bytes of a block of SHA-256. */
const BLOCK = 64;
const DIGEST = 32;
/** By key, what is hashed before the data, and before the hash of that. */
const pads = new WeakMap();
function hmacSha256(key, data, encoding) {
    const { inner, outer } = padsOf(key);
    const message = Buffer.allocUnsafe(BLOCK + Buffer.byteLength(data));
    inner.copy(message);
    message.write(data, BLOCK);
    // Its second half is written anew each time; nothing else runs in between.
    (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', message, 'buffer').copy(outer, BLOCK);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', outer, encoding);
}
function padsOf(key) {
    const known = pads.get(key);
    if (known)
        return known;
    const block = Buffer.alloc(BLOCK);
    (key.length > BLOCK ? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', key, 'buffer') : key).copy(block);
    const made = {
        inner: Buffer.from(block.map((byte) => byte ^ 0x36)),
        outer: Buffer.concat([block.map((byte) => byte ^ 0x5c), Buffer.alloc(DIGEST)]),
    };
    pads.set(key, made);
    return made;
}
/** Blanks only: `trim` would also take a no-break space, which is a byte of some UTF-8 letters. */
const BLANKS = /^[ \t]|[ \t]$| {2}/;
function trimBlanks(value) {
    if (!BLANKS.test(value))
        return value;
    return value.replace(/^[ \t]+|[ \t]+$/g, '').replace(/ +/g, ' ');
}
function signedHeaderNames(headers) {
    return Object.keys(headers).sort().join(';');
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/**
 * The query string, without `?`, that lets anyone send `request` until it expires. Its headers,
 * `host` among them, must be sent as they are.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html
 *
 * @param expiresSeconds 1 to 604,800 (a week)
 */
function presignedQuery(request, credentials, region, now, expiresSeconds) {
    const scope = { timestamp: timestampOf(now), region };
    const query = [
        ...request.query,
        ['X-Amz-Algorithm', 'AWS4-HMAC-SHA256'],
        ['X-Amz-Credential', `${credentials.accessKeyId}/${credentialScope(scope)}`],
        ['X-Amz-Date', scope.timestamp],
        ['X-Amz-Expires', String(expiresSeconds)],
        ['X-Amz-SignedHeaders', signedHeaderNames(request.headers)],
    ];
    if (credentials.sessionToken)
        query.push(['X-Amz-Security-Token', credentials.sessionToken]);
    const signed = signature({ ...request, query, payloadHash: UNSIGNED_PAYLOAD }, credentials.secretAccessKey, scope);
    return [...query, ['X-Amz-Signature', signed]]
        .map(([name, value]) => `${uriEncode(name)}=${uriEncode(value)}`)
        .join('&');
}


/***/ })

};

export const id = 3462;
export const ids = [3462];
export const modules = {

/***/ 53462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  open: () => (/* binding */ raw_http_open)
});

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/aws-places.js
var aws_places = __webpack_require__(91032);
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
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/read-values.js
var read_values = __webpack_require__(13815);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/s3/checksum.js
var s3_checksum = __webpack_require__(97183);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/s3/sigv4.js
var sigv4 = __webpack_require__(11361);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/container/clients/raw-connection.js



/** As much as one read takes; small enough that a chunk is still in the CPU's cache when written. */
const CHUNK_BYTES = 256 * 1024;
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
 * one CPU). `onread` reads into one buffer again and again, or to where a body is wanted, so this
 * speaks the little of HTTP/1.1 that S3 needs.
 */
class RawConnection {
    #base;
    #socket = null;
    #head = '';
    #exchange = null;
    #chunk = Buffer.allocUnsafeSlow(CHUNK_BYTES);
    constructor(base) {
        this.#base = base;
    }
    /**
     * @param onChunk gets the body; chunks are overwritten once it returns
     * @param memory of `length` bytes, which the body is read into: all but the first of it without another copy
     * @throws Refused
     * @throws UnexpectedLength
     * @throws when the connection breaks; whatever was thrown, it is then made again
     */
    get(path, headers, length, onChunk, memory = null) {
        return new Promise((resolve, reject) => {
            const socket = this.#begin({ length, onChunk, memory, resolve, reject });
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
            const onChunk = () => { };
            const socket = this.#begin({ length: null, onChunk, memory: null, resolve, reject });
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
                buffer: () => this.#space(),
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
    /** Where the next read goes. */
    #space() {
        const { answer = null, memory = null, received = 0 } = this.#exchange ?? {};
        return answer && memory ? memory.subarray(received) : this.#chunk;
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
        if (chunk.buffer === this.#chunk.buffer)
            exchange.memory?.set(chunk, received);
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
/** An error that another try would not change. */
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
    send(request) {
        return this.#tryAgain(async () => {
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
    put(upload) {
        return this.#tryAgain(async () => {
            const { path, headers } = await this.#sign({ ...upload, method: 'PUT' });
            const connection = this.#connections[upload.worker];
            const { headers: answered } = await connection
                .put(path, headers, upload.body)
                .catch((error) => refuse(error, `PUT ${upload.key}`));
            return answered;
        });
    }
    get(request) {
        const { worker, key, length, checksum, memory } = request;
        return this.#tryAgain(async () => {
            const { path, headers } = await this.#sign({ ...request, method: 'GET' });
            const digest = checksum && (await (0,s3_checksum/* createDigest */.gr)(checksum));
            const onChunk = (chunk, offset) => {
                request.onChunk?.(chunk, offset);
                digest?.update(chunk);
            };
            const answer = await this.#connections[worker].get(path, headers, length, onChunk, memory).catch((error) => refuse(error, `GET ${key}`));
            if (digest)
                checkDigest(key, answer.headers[(0,s3_checksum/* checksumHeader */.pB)(checksum)], digest);
        });
    }
    close() {
        this.#agent.destroy();
        for (const connection of this.#connections)
            connection.close();
    }
    #tryAgain(work) {
        return tryAgain(work, this.#pause);
    }
    #sign(request) {
        return signedRequest(request, this.#base, this.#connection);
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
}
/**
 * Does what can fail in passing, up to four times, with longer and longer pauses.
 *
 * @throws FinalError at once; otherwise the last error
 */
async function tryAgain(work, pause = promises_.setTimeout) {
    for (let attempts = 1;; attempts++) {
        try {
            return await work();
        }
        catch (error) {
            if (error instanceof FinalError || attempts === ATTEMPTS)
                throw error;
            await pause(FIRST_PAUSE_MS * 2 ** (attempts - 1));
        }
    }
}
/**
 * Signs a request, but not its body.
 *
 * @param base the bucket's URL, from `bucketUrl`
 * @returns the path with its query, and all headers, `host` among them
 */
async function signedRequest({ method, key, query = {}, headers = {} }, base, { credentials, region }) {
    const path = base.pathname + (0,sigv4/* uriEncode */.HQ)(key, true);
    const parameters = Object.entries(query);
    const search = parameters.map(([name, value]) => `${(0,sigv4/* uriEncode */.HQ)(name)}=${(0,sigv4/* uriEncode */.HQ)(value)}`);
    return {
        path: search.length > 0 ? `${path}?${search.join('&')}` : path,
        headers: (0,sigv4/* signHeaders */.E_)({
            method,
            path,
            query: parameters,
            headers: { ...headers, host: base.host },
            payloadHash: sigv4/* UNSIGNED_PAYLOAD */.z8,
        }, await credentials(), region, new Date()),
    };
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
/**
 * Nothing is checked by a checksum of an upload's parts (`…-N`), whose parts are not known here.
 *
 * @param expected the checksum that S3 sent, if any
 * @throws FinalError when they differ
 */
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
    const s3 = `s3.${region}.${(0,aws_places/* awsDomainOf */.LA)(region)}`;
    // A dot in a bucket's name is a level too many for the certificate.
    return new URL(bucket.includes('.') ? `https://${s3}/${bucket}/` : `https://${bucket}.${s3}/`);
}

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/tasks.js
var contract_tasks = __webpack_require__(28052);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/container/s3.js
var container_s3 = __webpack_require__(42522);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/container/clients/requests.js
var requests = __webpack_require__(16639);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/container/clients/transfers.js





/**
 * Makes a client from a class that makes requests.
 *
 * @param connect opens it for this many workers
 */
function openByRequests(setup, connect) {
    const { workload, gigabitsPerSecond } = setup;
    if ((0,contract_tasks/* isOfRequests */.Qy)(workload)) {
        const requester = requesterOf(connect((0,contract_tasks/* atOnceOf */.Ez)(workload)));
        return (0,requests/* timedRequests */.S)(requester, workload, setup.contentInMemory());
    }
    const { checksum, tasks } = workload;
    const parts = [...(0,client/* partsOf */.CI)(tasks)];
    const workers = Math.min(parts.length, (0,client/* concurrencyFor */.f4)(gigabitsPerSecond));
    const s3 = connect(workers);
    const transfer = { s3, parts, workers, checksum };
    const close = async () => s3.close();
    if (tasks[0]?.action === 'download') {
        const targets = (0,client/* downloadTargets */.J2)(setup, workers);
        return { run: (sink) => download(transfer, targets(sink)), close };
    }
    const sources = (0,client/* uploadSources */.Us)(setup, workers);
    return { run: () => upload(transfer, sources()), close };
}
function requesterOf(s3) {
    return {
        async get({ key, size }, worker) {
            const memory = Buffer.allocUnsafe(size);
            await s3.get({ worker, key, headers: {}, length: size, checksum: null, memory });
            return memory;
        },
        put: (key, body, worker) => s3.put({ worker, key, body }),
        async head(key) {
            const { headers } = await s3.send({ method: 'HEAD', key });
            return Number(headers['content-length']);
        },
        async list(prefix, token) {
            const from = token === undefined ? {} : { 'continuation-token': token };
            const query = { 'list-type': '2', prefix, ...from };
            const { text } = await s3.send({ method: 'GET', key: '', query });
            const next = /<NextContinuationToken>([^<]+)</.exec(text)?.[1];
            const keys = text.split('<Key>').length - 1;
            return next === undefined ? { keys } : { keys, next: next.replaceAll('&amp;', '&') };
        },
        delete: (key) => s3.send({ method: 'DELETE', key }),
        close: async () => s3.close(),
    };
}
async function download(transfer, target) {
    const { s3, parts, workers, checksum } = transfer;
    const get = async (part, worker) => {
        const { task, offset, length, whole } = part;
        const memory = target.memory?.(part, worker);
        await s3.get({
            worker,
            key: task.key,
            headers: whole
                ? { 'x-amz-checksum-mode': 'ENABLED' }
                : { range: `bytes=${offset}-${offset + length - 1}` },
            length,
            checksum: whole ? checksum : null,
            ...(memory ? { memory } : { onChunk: (chunk, at) => target.write(part, worker, chunk, at) }),
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

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/container/clients/javascript/raw-http.js




/** The least that has to be done: Node's sockets and our own signatures. A reference for other clients, no upper limit. */
async function raw_http_open(setup) {
    const { bucket, connection } = setup;
    if ((0,aws_places/* storageClassOf */.Hg)(bucket) === 'S3Express') {
        throw new client/* SkipCase */.qp('raw-http does not create the sessions that S3 Express needs');
    }
    return openByRequests(setup, (workers) => new RawS3(connection, bucket, workers));
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
/* harmony export */   aU: () => (/* binding */ signatureBy),
/* harmony export */   fg: () => (/* binding */ sha256Hex),
/* harmony export */   s7: () => (/* binding */ credentialScope),
/* harmony export */   z8: () => (/* binding */ UNSIGNED_PAYLOAD)
/* harmony export */ });
/* unused harmony exports signature, canonicalRequest, timestampOf, presignedQuery */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const UNSIGNED_PAYLOAD = 'UNSIGNED-PAYLOAD';
const EMPTY_SHA256 = sha256Hex('');
/** The service that a signature names: S3 Standard, S3 Express, or who gives out credentials. */
const SIGNING_SERVICES = ['s3', 's3express', 'sts'];
/** The signature in hex. */
function signature(request, secret, scope) {
    return signatureBy(signingKey(secret, scope), request, scope);
}
/** @param key of `signingKey`, of that scope */
function signatureBy(key, request, scope) {
    return hmacSha256(key, stringToSign(request, scope), 'hex');
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

export const id = 574;
export const ids = [574];
export const modules = {

/***/ 8574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S3Sink: () => (/* binding */ S3Sink)
});

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/input-error.js
var input_error = __webpack_require__(6097);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/aws/aws-errors.js
const EXPIRED = new Set(['ExpiredTokenException', 'ExpiredToken', 'RequestExpired']);
const DENIED = new Set(['AccessDenied', 'AccessDeniedException', 'UnauthorizedOperation']);
const THROTTLED = new Set([
    'RequestLimitExceeded',
    'SlowDown',
    'Throttling',
    'ThrottlingException',
    'TooManyRequestsException',
]);
const NETWORK = new Set([
    'EAI_AGAIN',
    'ECONNREFUSED',
    'ECONNRESET',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'ENOTFOUND',
    'EPIPE',
    'ETIMEDOUT',
    'UND_ERR_CONNECT_TIMEOUT',
    'UND_ERR_SOCKET',
]);
/** An answer that was well formed and cannot be: AWS lists and describes a little behind the truth. */
class NotVisible extends Error {
    name = 'NotVisible';
}
/** Whether the session's credentials have ended; another session may do what this one could not. */
function isExpiredSession(error) {
    return EXPIRED.has(asFailure(error).name ?? '');
}
/** Whether permissions are missing: AWS's word, or a 403 that is not about the session's age. */
function isDenied(error) {
    const { name = '' } = asFailure(error);
    return DENIED.has(name) || (statusOf(error) === 403 && !EXPIRED.has(name));
}
/**
 * Whether trying again later can help: throttling, a fault of the server, a network that is gone, a
 * session that has ended. Nothing is said about whether the request was carried out.
 */
function isTransient(error) {
    const { name = '', code = '', cause, $retryable } = asFailure(error);
    const status = statusOf(error);
    if (error instanceof NotVisible || $retryable)
        return true;
    if (THROTTLED.has(name) || EXPIRED.has(name))
        return true;
    if (status !== undefined && status !== 200) {
        const conflict = name === 'ConditionalRequestConflict';
        return status >= 500 || status === 408 || status === 429 || conflict;
    }
    // An answer with status 200 that cannot be read comes from something in between.
    if (status === 200 || name === 'TimeoutError' || NETWORK.has(code))
        return true;
    return cause !== undefined && isTransient(cause);
}
function statusOf(error) {
    return asFailure(error).$metadata?.httpStatusCode;
}
function asFailure(error) {
    return typeof error === 'object' && error !== null ? error : {};
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/aws/patience.js


const FIRST_WAIT_MS = 2_000;
const LONGEST_WAIT_MS = 30_000;
/**
 * Makes a call, and makes it again while it fails with what may pass: throttling, a network that is
 * gone. The clients' own retries are over within seconds; this is for the minutes after.
 *
 * @param what the call in words, e.g. `listing jobs`
 * @throws the last error, or at once one that no waiting can mend
 */
async function patiently(what, { clock, signal, forMs, notice }, call) {
    const begunMs = clock.now().getTime();
    let lastTry = false;
    for (let waitMs = FIRST_WAIT_MS;; waitMs = Math.min(2 * waitMs, LONGEST_WAIT_MS)) {
        try {
            return await call();
        }
        catch (error) {
            if (lastTry || (signal.aborted && !isCut(error)))
                throw error;
            if (signal.aborted) {
                lastTry = true;
                continue;
            }
            const leftMs = begunMs + forMs - clock.now().getTime();
            if (!isTransient(error) || leftMs <= 0)
                throw error;
            const why = (0,input_error/* printable */.g$)(error instanceof Error ? error.message || error.name : String(error));
            notice(`${what} failed (${why}): trying again in ${waitMs / 1000} s, for ${Math.ceil(leftMs / 60_000)} min at most.`);
            await clock.sleep(waitMs, signal);
        }
    }
}
/** Whether the abort itself was what ended a call. */
function isCut(error) {
    return error instanceof Error && error.name === 'AbortError';
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/orchestrator/errors.js
/** The caller may not do this; trying again cannot help. Adapters name the action and the resource. */
class AccessDenied extends Error {
    name = 'AccessDenied';
}
/** Somebody else's job is in flight, and the run was told not to wait. */
class Busy extends (/* unused pure expression or super */ null && (Error)) {
    name = 'Busy';
}
/** A job of our name exists but was told something else. */
class ForeignJob extends (/* unused pure expression or super */ null && (Error)) {
    name = 'ForeignJob';
}
/** A job could not be seen for longer than is bearable; it may still be running. */
class LostContact extends (/* unused pure expression or super */ null && (Error)) {
    name = 'LostContact';
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/aws/call-aws.js



/**
 * Makes a call to AWS. A session that AWS says has ended is renewed, once.
 *
 * @throws AccessDenied naming action and resource; any other error as it came
 */
async function callAws(call, credentials, send) {
    try {
        return await send();
    }
    catch (error) {
        if (credentials && isExpiredSession(error)) {
            credentials.renew();
            return callAws(call, undefined, send);
        }
        if (error instanceof AccessDenied || !isDenied(error))
            throw error;
        const said = (0,input_error/* printable */.g$)(error instanceof Error ? error.message : '', 400);
        throw new AccessDenied(`${call.action} on ${call.resource} is not allowed: grant it to the role, or deploy the stack ` +
            `again, whose role has it. AWS says: ${said}`, { cause: error });
    }
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/aws/client-config.js
/**
 * Configuration of every AWS client here. Endpoints and the number of attempts can be changed only by
 * the SDK's own variables (`AWS_ENDPOINT_URL`, `AWS_ENDPOINT_URL_S3`, `AWS_MAX_ATTEMPTS`, …).
 */
function clientConfig({ region, credentials, retryStrategy }) {
    return {
        region,
        ...(credentials && { credentials }),
        ...(retryStrategy && { retryStrategy }),
        retryMode: 'standard',
        customUserAgent: 's3-benchmarks',
        requestHandler: {
            connectionTimeout: 5_000,
            requestTimeout: 30_000,
            throwOnRequestTimeout: true,
        },
    };
}
/** As `clientConfig`, for calls that must not be made twice. */
function singleAttemptConfig({ region, credentials }) {
    return { ...clientConfig({ region, ...(credentials && { credentials }) }), maxAttempts: 1 };
}
/** After an abort there is little time left: the runner kills what lives on. */
const LAST_WORDS_MS = 3_000;
/** Ends a call when the signal aborts; a call that is made after that has a few seconds. */
function until(signal) {
    return { abortSignal: signal.aborted ? AbortSignal.timeout(LAST_WORDS_MS) : signal };
}
/** Runs `make` when first asked, and again only if that failed: clients load where they are needed. */
function lazily(make) {
    let made;
    return () => {
        made ??= make().catch((error) => {
            made = undefined;
            throw error;
        });
        return made;
    };
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/aws/s3-api.js


/** The three things that results need of S3. */
class S3Api {
    #access;
    #bucket;
    #signal;
    #client;
    /** @param signal ends calls under way, but those that store */
    constructor(access, bucket, signal) {
        this.#access = access;
        this.#bucket = bucket;
        this.#signal = signal;
        this.#client = lazily(async () => {
            const { S3Client } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 3711, 19));
            return new S3Client(clientConfig(access));
        });
    }
    /** Stores a document unless the key is taken; returns whether it was free. */
    async putNew(key, text) {
        const { PutObjectCommand } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 3711, 19));
        const client = await this.#client();
        const command = new PutObjectCommand({
            Bucket: this.#bucket,
            Key: key,
            Body: text,
            ContentType: 'application/json',
            IfNoneMatch: '*',
        });
        try {
            const limits = this.#signal.aborted ? until(this.#signal) : {};
            await this.#call('s3:PutObject', key, () => client.send(command, limits));
            return true;
        }
        catch (error) {
            if (error instanceof Error && error.name === 'PreconditionFailed')
                return false;
            throw error;
        }
    }
    async getText(key) {
        const { GetObjectCommand } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 3711, 19));
        const client = await this.#client();
        return this.#call('s3:GetObject', key, async () => {
            const command = new GetObjectCommand({ Bucket: this.#bucket, Key: key });
            const { Body } = await client.send(command, until(this.#signal));
            return (await Body?.transformToString()) ?? '';
        });
    }
    /** All objects below a prefix, in the order of their keys. */
    async list(prefix) {
        const { ListObjectsV2Command } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 3711, 19));
        const client = await this.#client();
        const found = [];
        let token;
        do {
            const command = new ListObjectsV2Command({
                Bucket: this.#bucket,
                Prefix: prefix,
                ...(token && { ContinuationToken: token }),
            });
            const page = await this.#call('s3:ListBucket', prefix, () => client.send(command, until(this.#signal)));
            for (const { Key = '', Size = 0 } of page.Contents ?? [])
                found.push({ key: Key, size: Size });
            token = page.NextContinuationToken;
        } while (token);
        return found;
    }
    #call(action, key, send) {
        const resource = `s3://${this.#bucket}/${key}`;
        return callAws({ action, resource }, this.#access.credentials, send);
    }
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/aws/s3-sink.js


/** What was measured for hours is not given up for an outage of minutes. */
const PATIENCE_MS = 30 * 60_000;
/** Stores a job's documents under new keys in S3. */
class S3Sink {
    #api;
    #patience;
    #prefix;
    constructor({ access, bucket, prefix, clock, notice }) {
        const { signal } = new AbortController();
        this.#api = new S3Api(access, bucket, signal);
        this.#patience = { clock, notice, signal, forMs: PATIENCE_MS };
        this.#prefix = prefix;
    }
    async write(name, text) {
        await patiently(`Storing ${name}`, this.#patience, async () => {
            // A key that is taken was taken by this very document, in a try whose answer was lost: names
            // hold the attempt and a count, and nobody else knows the nonce in the prefix.
            await this.#api.putNew(this.#prefix + name, text);
        });
    }
}


/***/ })

};

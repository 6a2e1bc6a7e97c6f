export const id = 2308;
export const ids = [2308];
export const modules = {

/***/ 62370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   MT: () => (/* binding */ awsFailure),
/* harmony export */   Wg: () => (/* binding */ NotVisible),
/* harmony export */   dg: () => (/* binding */ isTransient)
/* harmony export */ });
/* harmony import */ var _net_patience_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35636);
/* harmony import */ var _orchestrator_ports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14652);


/** An answer that was well formed and cannot be: AWS lists and describes a little behind the truth. */
class NotVisible extends Error {
    name = 'NotVisible';
}
/**
 * The names that STS, Batch, S3, SSM, CloudWatch and its Logs give their errors, without `Exception` at the
 * end. From botocore 1.44.8 (each service's `service-2.json`, the lists in `retries/standard.py` and
 * `data/_retry.json`), the SDK's own lists (@smithy/core, `service-error-classification/constants.js`), S3's
 * https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html and the errors that all services share,
 * https://docs.aws.amazon.com/IAM/latest/APIReference/CommonErrors.html
 */
const NAMES = {
    transient: [
        // Too many requests.
        'BandwidthLimitExceeded',
        'EC2Throttled',
        'LimitExceeded',
        'PriorRequestNotComplete',
        'ProvisionedThroughputExceeded',
        'RequestLimitExceeded',
        'RequestThrottled',
        'SlowDown',
        'Throttled',
        'Throttling',
        'TooManyRequests',
        'TransactionInProgress',
        // A fault of the server.
        'Busy',
        'InternalError',
        'InternalFailure',
        'InternalServer',
        'InternalServerError',
        'InternalServiceError',
        'InternalServiceFault',
        'Server',
        'ServiceUnavailable',
        'ServiceUnavailableError',
        // Cut on the way: S3 answers with 400, as the bytes of a request stopped coming or came wrong.
        'BadDigest',
        'IncompleteBody',
        'RequestTimeout',
        'TimeoutError',
        'XAmzContentChecksumMismatch',
        'XAmzContentSHA256Mismatch',
        // Two writers at the same moment, https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-writes.html
        'ConditionalRequestConflict',
        'OperationAborted',
        // STS could not reach GitHub's keys.
        'IDPCommunicationError',
        // A job's credentials come from the ECS agent, which may be restarting; the SDK tells nothing more.
        'CredentialsProviderError',
    ],
    credentials: [
        'ExpiredToken',
        'InvalidAccessKeyId',
        'InvalidClientTokenId',
        'InvalidToken',
        'TokenRefreshRequired',
        'UnrecognizedClient',
    ],
    clock: [
        'InvalidSignature',
        'RequestExpired',
        'RequestInTheFuture',
        'RequestTimeTooSkewed',
        'SignatureDoesNotMatch',
    ],
    permission: [
        'AccessDenied',
        'AllAccessDisabled',
        // Of a web identity: the provider may have been made a moment ago.
        'IDPRejectedClaim',
        'InvalidIdentityToken',
        'NotAuthorized',
        'UnauthorizedAccess',
        'UnauthorizedOperation',
    ],
    'not-found': [
        'NoSuchBucket',
        'NoSuchKey',
        'ParameterNotFound',
        'ParameterVersionNotFound',
        'ResourceNotFound',
    ],
    request: ['AuthorizationHeaderMalformed', 'OptInRequired', 'PermanentRedirect', 'RegionDisabled'],
};
const KINDS = new Map(Object.entries(NAMES).flatMap(([kind, names]) => names.map((name) => [name, kind])));
/** Texts that tell more than the name they come with. */
const TEXTS = [
    // https://github.com/aws/aws-cli/issues/7194: STS was slow to get GitHub's keys.
    [/^InvalidIdentityToken/, /retrieve verification key/i, 'transient'],
    // Batch says ClientException for a missing permission, too (its model's words on ClientException).
    [/^(Client|Validation)/, /not authorized to perform/i, 'permission'],
    [/./, /Signature (expired|not yet current)/i, 'clock'],
];
/** What an error of an AWS call, or of its preparation, says about retrying. */
function awsFailure(error, now = new Date()) {
    const kind = kindOf(error);
    if (kind !== 'transient')
        return { kind };
    for (const one of (0,_net_patience_js__WEBPACK_IMPORTED_MODULE_0__/* .causesOf */ .cZ)(error)) {
        const { headers } = one.$response ?? {};
        const afterMs = (0,_net_patience_js__WEBPACK_IMPORTED_MODULE_0__/* .retryAfterMs */ .Vs)(headers?.['retry-after'], now);
        if (afterMs !== undefined)
            return { kind, retryAfterMs: afterMs };
    }
    return { kind };
}
/** Nothing is said about whether the request was carried out. */
function kindOf(error) {
    if (error instanceof NotVisible)
        return 'transient';
    if (error instanceof _orchestrator_ports_js__WEBPACK_IMPORTED_MODULE_1__/* .AccessDenied */ .Oy)
        return 'permission';
    const { name = '', message = '', $metadata, $retryable } = asFailure(error);
    for (const [names, text, kind] of TEXTS) {
        if (names.test(name) && text.test(message))
            return kind;
    }
    const known = KINDS.get(name.replace(/Exception$/, ''));
    if (known)
        return known;
    if ($retryable)
        return 'transient';
    const status = $metadata?.httpStatusCode;
    // An answer with status 200 that cannot be read comes from something in between.
    if (status === 200)
        return 'transient';
    if (status !== undefined)
        return (0,_net_patience_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOfStatus */ .o3)(status);
    if ((0,_net_patience_js__WEBPACK_IMPORTED_MODULE_0__/* .isNetworkFailure */ .NQ)(error))
        return 'transient';
    const cause = error instanceof Error ? error.cause : undefined;
    return cause === undefined ? 'unknown' : kindOf(cause);
}
/** Whether trying again later can help, of itself. */
function isTransient(error) {
    return kindOf(error) === 'transient';
}
function asFailure(error) {
    return typeof error === 'object' && error !== null ? error : {};
}


/***/ }),

/***/ 26641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ callAws),
/* harmony export */   z: () => (/* binding */ patientlyAtAws)
/* harmony export */ });
/* harmony import */ var _contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6097);
/* harmony import */ var _net_patience_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35636);
/* harmony import */ var _orchestrator_ports_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14652);
/* harmony import */ var _aws_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62370);




/**
 * Makes a call to AWS. One that was refused for its session is made again with a new one, once; one that was
 * signed for another time is made again by the time that the refusal told, once. Neither was carried out.
 *
 * @throws AccessDenied naming action and resource; any other error as it came, or with the call's name
 */
async function callAws(call, credentials, send) {
    try {
        return await send();
    }
    catch (error) {
        const kind = (0,_aws_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .kindOf */ .I)(error);
        if (kind !== 'credentials' && kind !== 'clock')
            throw explained(call, error);
        if (kind === 'credentials')
            credentials?.renew();
        try {
            return await send();
        }
        catch (again) {
            throw explained(call, again);
        }
    }
}
function explained({ action, resource }, error) {
    if (error instanceof _orchestrator_ports_js__WEBPACK_IMPORTED_MODULE_3__/* .AccessDenied */ .Oy)
        return error;
    const said = (0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)((0,_net_patience_js__WEBPACK_IMPORTED_MODULE_1__/* .inWords */ .r4)(error), 400);
    switch ((0,_aws_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .kindOf */ .I)(error)) {
        case 'permission':
            return new _orchestrator_ports_js__WEBPACK_IMPORTED_MODULE_3__/* .AccessDenied */ .Oy(`${action} on ${resource} is not allowed: grant it to the role, or deploy the stack ` +
                `again, whose role has it. AWS says: ${said}`, { cause: error });
        case 'credentials':
            return new _orchestrator_ports_js__WEBPACK_IMPORTED_MODULE_3__/* .AccessDenied */ .Oy(`${action}: AWS does not accept the session, nor a new one. It says: ${said}`, { cause: error });
        case 'clock':
            return new _orchestrator_ports_js__WEBPACK_IMPORTED_MODULE_3__/* .AccessDenied */ .Oy(`${action}: ${aboutTheClock(error)} AWS says: ${said}`, {
                cause: error,
            });
        case 'transient':
            // Its own words often name neither what was asked nor whom.
            return error instanceof Error && !error.message.includes(action)
                ? Object.assign(error, { message: `${action}: ${said}` })
                : error;
        default:
            return error;
    }
}
/** How many minutes the clocks are apart, where the answer told. */
function aboutTheClock(error) {
    const { aheadMinutes } = error;
    if (aheadMinutes === undefined || aheadMinutes === 0) {
        return ('the signature is wrong although the clock is right: something in between changes requests, or the ' +
            'session is not known everywhere.');
    }
    const side = aheadMinutes > 0 ? 'ahead of' : 'behind';
    return `the clock of this machine is ${Math.abs(aheadMinutes)} min ${side} that of AWS: set it.`;
}
/**
 * Makes a call to AWS, and makes it again while it fails with what may pass. The clients' own retries are
 * over within seconds; this is for the minutes after.
 *
 * @param what the call in words, e.g. `listing jobs`
 * @throws the last error, or at once one that no waiting can fix
 */
function patientlyAtAws(what, patience, call) {
    return (0,_net_patience_js__WEBPACK_IMPORTED_MODULE_1__/* .patiently */ .d_)(what, patience, (error) => (0,_aws_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .awsFailure */ .MT)(error, patience.clock.now()), call);
}


/***/ }),

/***/ 45249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CK: () => (/* binding */ singleAttemptConfig),
/* harmony export */   TG: () => (/* binding */ until),
/* harmony export */   f4: () => (/* binding */ withServerTime),
/* harmony export */   iY: () => (/* binding */ ServerClock),
/* harmony export */   qy: () => (/* binding */ lazily),
/* harmony export */   yO: () => (/* binding */ clientConfig)
/* harmony export */ });
/* harmony import */ var _net_proxy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9091);

/**
 * Configuration of every AWS client here. Endpoints and the number of attempts can be changed only by
 * the SDK's own variables (`AWS_ENDPOINT_URL`, `AWS_ENDPOINT_URL_S3`, `AWS_MAX_ATTEMPTS`, …).
 */
function clientConfig({ region, credentials, retryStrategy, silenceMs }) {
    return {
        region,
        ...(credentials && { credentials }),
        ...(retryStrategy && { retryStrategy }),
        retryMode: 'standard',
        customUserAgent: 's3-benchmarks',
        requestHandler: (() => requestHandlerOptions(silenceMs)),
    };
}
async function requestHandlerOptions(silenceMs = 30_000) {
    return {
        connectionTimeout: 5_000,
        // Until an answer begins, and between any two parts of it.
        requestTimeout: silenceMs,
        throwOnRequestTimeout: true,
        socketTimeout: silenceMs,
        ...(await (0,_net_proxy_js__WEBPACK_IMPORTED_MODULE_0__/* .proxyAgents */ .H)()),
    };
}
/**
 * Has a client sign by the time that all clients have learnt together, learn by every answer, and name the
 * host in its errors. The SDK corrects each client by itself, and only after a refusal: that is one too late
 * for a call that is made once.
 */
function withServerTime(made, { serverClock = new ServerClock() }) {
    const client = made;
    Object.defineProperty(client.config, 'systemClockOffset', {
        get: () => serverClock.offsetMs,
        set: () => { }, // The SDK's own finding, of the same answer.
    });
    const learn = (next) => async (args) => {
        const sentMs = Date.now();
        try {
            const result = await next(args);
            serverClock.learn(result.response?.headers ?? {}, sentMs);
            return result;
        }
        catch (error) {
            const { $response } = error;
            serverClock.learn($response?.headers ?? {}, sentMs);
            const { aheadMinutes } = serverClock;
            // Where there was an answer, its words are what matters.
            const host = $response ? undefined : args.request.hostname;
            if (error instanceof Error)
                Object.assign(error, { host, aheadMinutes });
            throw error;
        }
    };
    client.middlewareStack.add(learn, {
        step: 'deserialize',
        priority: 'high',
        name: 'serverTime',
        override: true,
    });
    return made;
}
/** As `clientConfig`, for calls that must not be made twice. */
function singleAttemptConfig(access) {
    const { retryStrategy: _, ...config } = clientConfig(access);
    return { ...config, maxAttempts: 1 };
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
/** Below this the machine's clock counts as right: answers travel, and signatures may be minutes off. */
const TOLERANCE_MS = 60_000;
/** An answer that took longer tells too little of the moment that its date was written. */
const LONGEST_TRAVEL_MS = 15 * 60_000;
/**
 * How far this machine's clock is from the servers', as all answers so far tell by their `Date`. One for all
 * clients of a program: what one has learnt, none has to learn by a refusal.
 */
class ServerClock {
    #offsetMs = 0;
    /** To be added to this machine's time; 0 while that is right. */
    get offsetMs() {
        return this.#offsetMs;
    }
    /** Positive: this machine is ahead. */
    get aheadMinutes() {
        return Math.round(-this.#offsetMs / 60_000);
    }
    /**
     * @param date header of an answer; one with `Age` comes from a cache and tells nothing
     * @param sentMs by this machine's clock
     */
    learn({ date, age }, sentMs, receivedMs = Date.now()) {
        const serverMs = Date.parse(date ?? '');
        if (Number.isNaN(serverMs) || age !== undefined)
            return;
        if (receivedMs - sentMs > LONGEST_TRAVEL_MS)
            return;
        // Headers count in whole seconds.
        const apartMs = serverMs + 500 - receivedMs;
        this.#offsetMs = Math.abs(apartMs) < TOLERANCE_MS ? 0 : apartMs;
    }
}


/***/ }),

/***/ 42692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GW: () => (/* binding */ refuseOtherKinds),
/* harmony export */   ZF: () => (/* binding */ OWN),
/* harmony export */   ZZ: () => (/* binding */ unknownJson),
/* harmony export */   aO: () => (/* binding */ kindOfJson),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   bT: () => (/* binding */ fileFault)
/* harmony export */ });
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6097);
/* harmony import */ var _known_causes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87358);
/**
 * What a file is that was given as something else: packed, in another encoding, another tool's
 * JSON.
 */


/** How files that are not text begin. */
const KINDS = [
    ['\u001f\u008b', 'packed with gzip: unpack it first'],
    ['\u0028\u00b5\u002f\u00fd', 'packed with zstd: unpack it first'],
    ['BZh', 'packed with bzip2: unpack it first'],
    ['\u00fd7zXZ\u0000', 'packed with xz: unpack it first'],
    ['PK\u0003\u0004', 'a zip archive: unpack it first'],
    ['%PDF-', 'a PDF document, not text'],
    ['\u0089PNG', 'a picture (PNG), not text'],
    ['\u007fELF', 'a program, not text'],
    ['SQLite format 3\u0000', 'a database (SQLite), not text'],
];
/** Bytes from which the kind of a file is told. */
const LOOKED_AT = 1024;
/**
 * The text of a file as people's editors and shells leave it: UTF-8, or UTF-16 as PowerShell's `>` writes
 * it, with a byte order mark or without.
 *
 * @param what names the file for the person who has to fix it
 * @throws InputError that says what is in the file instead
 */
function textOf(bytes, what) {
    const start = Buffer.from(bytes.subarray(0, LOOKED_AT)).toString('latin1');
    const wide = wideEncoding(start);
    const text = wide ? new TextDecoder(wide).decode(bytes) : utf8Of(bytes, start, what);
    if (text.trim() === '')
        throw new _input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(what)} is empty.`);
    return text;
}
function utf8Of(bytes, start, what) {
    const kind = KINDS.find(([begins]) => start.startsWith(begins))?.[1];
    if (kind !== undefined)
        throw new _input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(what)} is ${kind}.`);
    if (start.includes('\u0000'))
        throw new _input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(what)} is a binary file, not text.`);
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        throw new _input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(what)} is not UTF-8 text (${firstStrayByte(bytes)}): save it as UTF-8.`);
    }
}
/** JSON and PEM begin with a sign of ASCII: of its two bytes one is zero. RFC 4627, section 3. */
function wideEncoding(start) {
    if (start.startsWith('\u00ff\u00fe') || /^[\t-~]\0[\t-~]\0/.test(start))
        return 'utf-16le';
    if (start.startsWith('\u00fe\u00ff') || /^\0[\t-~]\0[\t-~]/.test(start))
        return 'utf-16be';
    return null;
}
function firstStrayByte(bytes) {
    const replaced = Buffer.from(bytes).toString('utf8');
    // What was read as it stands takes as many bytes again; a replacement that was in the file, too.
    let at = 0;
    for (const sign of replaced) {
        const length = Buffer.byteLength(sign);
        if (sign === '\ufffd' && !isReplacement(bytes, at))
            break;
        at += length;
    }
    const before = Buffer.from(bytes.subarray(0, at)).toString('latin1').split('\n');
    const byte = bytes[at].toString(16).toUpperCase().padStart(2, '0');
    return `line ${before.length}, byte ${before.at(-1).length + 1} is 0x${byte}`;
}
function isReplacement(bytes, at) {
    return bytes[at] === 0xef && bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd;
}
const FAULTS = {
    ENOENT: 'there is no such file or folder',
    EISDIR: 'it is a folder',
    ENOTDIR: 'a file is in the place of a folder',
    EACCES: 'you are not allowed to read it',
    EPERM: 'you are not allowed to read it',
    ENAMETOOLONG: 'its name is too long',
    ELOOP: 'its links form a loop',
    EMFILE: _known_causes_js__WEBPACK_IMPORTED_MODULE_1__/* .TOO_MANY_FILES */ .r,
    ENFILE: 'too many files are open at once on this machine',
};
/** Why a file or folder cannot be read: in words, with the name of the error that people search for. */
function fileFault(error) {
    const { code = '', message } = error;
    return code in FAULTS ? `${FAULTS[code]}, ${code}` : (0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(code || message);
}
/** The kinds of this project's own documents, as messages call them. */
const OWN = {
    result: 'a result of S3 Benchmarks',
    figures: 'an export of a result (--exports json)',
    settings: 'a settings file of the stack',
    workload: 'a workload (NAME.run.json)',
    source: 'the source of a workload (NAME.src.json)',
    changes: 'the changes.json of a history',
};
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const has = (...names) => (value) => names.every((name) => name in value);
/** A list under a name, of objects with these fields. */
const listOf = (name, ...names) => {
    const fits = has(...names);
    return ({ [name]: list }) => Array.isArray(list) && isObject(list[0]) && fits(list[0]);
};
/** Documents by fields that no other kind has, as their programs write them; the first that fits counts. */
const JSON_KINDS = [
    [OWN.result, has('runKey', 'jobs')],
    [OWN.figures, has('runKey', 'cases')],
    [OWN.changes, has('schemaVersion', 'cells', 'changes')],
    [OWN.workload, has('tasks', 'maxRepeatCount')],
    [OWN.source, has('action', 'fileSize')],
    [OWN.settings, has('account', 'region')],
    ['the package-lock.json of an npm package', has('lockfileVersion')],
    ['the package.json of an npm package', npmPackage],
    ['a tsconfig.json', has('compilerOptions')],
    ['the cdk.json of a CDK app', has('app', 'context')],
    ['a template of CloudFormation', has('Resources')],
    ['a JSON Schema', ({ $schema }) => /json-schema\.org/.test(String($schema))],
    ['an export of hyperfine', listOf('results', 'command', 'mean')],
    ['an export of Google Benchmark', listOf('benchmarks', 'real_time')],
    ['an export of pytest-benchmark', has('machine_info', 'benchmarks')],
    ['an export of Vitest', has('numTotalTests')],
    ['an export of k6', has('metrics', 'root_group')],
    ['an export of fio', has('fio version')],
    ['an export of warp', has('commands', 'merged_hosts')],
    ['the data of github-action-benchmark', has('lastUpdate', 'entries')],
    ['a manifest of a container image', has('mediaType', 'layers')],
    ['a listing of the AWS CLI', listOf('Contents', 'Key', 'ETag')],
    ['an answer of the API of GitHub', has('message', 'documentation_url')],
    ['an export for Bencher', isBencher],
];
/** The same of lists, by their first element. */
const LISTS = [
    ['an export for github-action-benchmark', has('name', 'unit', 'value')],
    ['an export of JMH', has('jmhVersion')],
];
function npmPackage(value) {
    return (typeof value.name === 'string' &&
        ['dependencies', 'devDependencies', 'scripts', 'license'].some((name) => name in value));
}
/** https://bencher.dev/docs/reference/bencher-metric-format/ */
function isBencher(value) {
    const [measures] = Object.values(value);
    const [measure] = isObject(measures) ? Object.values(measures) : [];
    return isObject(measure) && typeof measure.value === 'number';
}
/** What a document is, as far as its fields tell; null where they do not. */
function kindOfJson(value) {
    const [kinds, one] = Array.isArray(value) ? [LISTS, value[0]] : [JSON_KINDS, value];
    return (isObject(one) && kinds.find(([, fits]) => fits(one))?.[0]) || null;
}
/**
 * Refuses a document that is known to be of another kind.
 *
 * @param what names the document
 * @param fix what to give instead, e.g. `give the result.json of a run`
 * @throws InputError
 */
function refuseOtherKinds(value, expected, what, fix) {
    const kind = kindOfJson(value);
    if (kind === null || kind === expected)
        return;
    throw new _input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(what)} is ${kind}, not ${expected}: ${fix}.`);
}
/** What a document of an unknown kind is, e.g. `JSON of another program (with "a" and 3 other fields)`. */
function unknownJson(value) {
    if (Array.isArray(value))
        return 'a list';
    if (!isObject(value))
        return `JSON, but only ${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(JSON.stringify(value), 40)}`;
    const [first, ...others] = Object.keys(value);
    if (first === undefined)
        return 'JSON without any fields';
    const more = others.length === 0 ? '' : ` and ${others.length} other field${others.length === 1 ? '' : 's'}`;
    return `JSON of another program (with "${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(first, 40)}"${more})`;
}


/***/ }),

/***/ 9091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ proxyAgents),
/* harmony export */   q: () => (/* binding */ getText)
/* harmony export */ });
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38321);
/* harmony import */ var _contract_input_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6097);


const VARIABLES = ['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY'];
/** Whether the environment names a proxy, in upper or lower case. */
function namesProxy(env) {
    return VARIABLES.some((name) => Boolean(env[name] || env[name.toLowerCase()]));
}
let agents;
/**
 * Agents that go by the proxies of the environment, host by host as NO_PROXY says; null without any
 * proxy. Node can do the same by itself only from 24.5 on and if told so before it starts, which an
 * action is not.
 */
async function proxyAgents() {
    if (!namesProxy(process.env))
        return null;
    agents ??= __webpack_require__.e(/* import() */ 9904).then(__webpack_require__.bind(__webpack_require__, 59904)).then(({ choosingAgent }) => ({
        httpAgent: choosingAgent('http'),
        httpsAgent: choosingAgent('https'),
    }));
    return agents;
}
/**
 * GETs a text, by the proxies of the environment. `fetch` would not go by them, and its errors do not
 * name the host.
 *
 * @throws an error with the property `host` when there is no whole answer in time
 */
async function getText(url, { headers, timeoutMs }) {
    const secure = url.protocol === 'https:';
    const { request } = secure ? await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 44708, 19)) : await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 37067, 19));
    const agents = await proxyAgents();
    const agent = agents && (secure ? agents.httpsAgent : agents.httpAgent);
    const signal = AbortSignal.timeout(timeoutMs);
    try {
        return await new Promise((resolve, reject) => {
            const asked = request(url, { headers, signal, ...(agent && { agent }) }, (answer) => {
                const { headers, statusCode = 0 } = answer;
                (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__.text)(answer).then((body) => resolve({ status: statusCode, headers, body }), reject);
            });
            asked.on('error', reject).end();
        });
    }
    catch (error) {
        const why = signal.aborted ? `no answer within ${timeoutMs / 1000} s` : undefined;
        const message = why ?? (0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error);
        const code = error.code;
        throw Object.assign(new Error(message, { cause: error }), {
            name: signal.aborted ? 'TimeoutError' : 'Error',
            host: url.host,
            ...(typeof code === 'string' && { code: signal.aborted ? 'ETIMEDOUT' : code }),
        });
    }
}


/***/ })

};

export const id = 8022;
export const ids = [8022];
export const modules = {

/***/ 21086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UZ: () => (/* binding */ certificateNames),
/* harmony export */   WB: () => (/* binding */ isDirectoryBucket),
/* harmony export */   _c: () => (/* binding */ awsHostNames),
/* harmony export */   rk: () => (/* binding */ readHost)
/* harmony export */ });
/* harmony import */ var _contract_aws_places_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91032);
/**
 * The names under which AWS serves S3, and what a host says about a request. Only the names of AWS's
 * main partition (`amazonaws.com`) are known, and none of FIPS or of access points.
 *
 * - S3 Standard, dual-stack: https://docs.aws.amazon.com/general/latest/gr/s3.html
 * - buckets in hosts, and `s3-REGION`:
 *   https://docs.aws.amazon.com/AmazonS3/latest/userguide/VirtualHosting.html
 * - S3 Express:
 *   https://docs.aws.amazon.com/AmazonS3/latest/userguide/endpoint-directory-buckets-AZ.html
 */

const REGION = '[a-z0-9-]+';
const PLAIN_HOST = /^(?:(.+)\.)?(?:localhost|127\.0\.0\.1)$/;
const S3_HOST = new RegExp(`^(?:(.+)\\.)?s3(?:[.-]${REGION}|\\.dualstack\\.${REGION})?\\.amazonaws\\.com$`);
const STS_HOST = new RegExp(`^sts(?:\\.${REGION})?\\.amazonaws\\.com$`);
const EXPRESS_HOST = new RegExp(`^(?:(.+)\\.)?s3express-([a-z0-9-]+)(?:\\.dualstack)?\\.${REGION}\\.amazonaws\\.com$`);
/** Hosts that were read before: a server is called by few names, again and again. */
const known = new Map();
const MAX_KNOWN = 100;
/** Reads a Host header, with or without a port. An unknown host is taken for a plain one. */
function readHost(host = '') {
    const before = known.get(host);
    if (before)
        return before;
    if (known.size >= MAX_KNOWN)
        known.clear();
    const read = readNewHost(host);
    known.set(host, read);
    return read;
}
function readNewHost(host) {
    const name = host.toLowerCase().replace(/:\d+$/, '');
    const express = EXPRESS_HOST.exec(name);
    if (express) {
        return { endpoint: express[2] === 'control' ? 'control' : 'zonal', bucket: express[1] };
    }
    const standard = S3_HOST.exec(name);
    if (standard)
        return { endpoint: 's3', bucket: standard[1] };
    if (STS_HOST.test(name))
        return { endpoint: 'sts', bucket: undefined };
    return { endpoint: 'plain', bucket: PLAIN_HOST.exec(name)?.[1] };
}
/**
 * Every name that clients may look up when they use these buckets in this region, for a hosts file.
 * It is the list of the sources above: regional, global, dual-stack and the older `s3-REGION`, each
 * alone (buckets in the path) and with a bucket before it. Directory buckets are there twice: clients
 * that do not know S3 Express look for them at S3 Standard, where they learn that there are none.
 */
function awsHostNames({ region, buckets }) {
    const standard = standardEndpoints(region);
    const names = buckets.flatMap((bucket) => {
        const zone = (0,_contract_aws_places_js__WEBPACK_IMPORTED_MODULE_0__/* .zoneOf */ .kE)(bucket);
        const zonal = zone === undefined ? [] : zonalEndpoints(region, zone);
        return [...zonal, ...standard].map((endpoint) => `${bucket}.${endpoint}`);
    });
    return [
        ...new Set([...standard, ...controlEndpoints(region), ...stsEndpoints(region), ...names]),
    ];
}
/** The names of a certificate that is good for `awsHostNames`, and for this machine's own. */
function certificateNames({ region, buckets }) {
    const zones = new Set(buckets.flatMap((bucket) => (0,_contract_aws_places_js__WEBPACK_IMPORTED_MODULE_0__/* .zoneOf */ .kE)(bucket) ?? []));
    return [
        ...standardEndpoints(region).flatMap((endpoint) => [endpoint, `*.${endpoint}`]),
        ...controlEndpoints(region),
        ...stsEndpoints(region),
        ...[...zones].flatMap((zone) => zonalEndpoints(region, zone)).map((name) => `*.${name}`),
        'localhost',
        '127.0.0.1',
    ];
}
/** A directory bucket, as AWS calls those of S3 Express. */
function isDirectoryBucket(bucket) {
    return (0,_contract_aws_places_js__WEBPACK_IMPORTED_MODULE_0__/* .storageClassOf */ .Hg)(bucket) === 'S3Express';
}
function standardEndpoints(region) {
    return ['s3', `s3.${region}`, `s3-${region}`, `s3.dualstack.${region}`].map(underAws);
}
function controlEndpoints(region) {
    return zonalEndpoints(region, 'control');
}
/** https://docs.aws.amazon.com/general/latest/gr/sts.html */
function stsEndpoints(region) {
    return ['sts', `sts.${region}`].map(underAws);
}
function zonalEndpoints(region, zone) {
    return [`s3express-${zone}.${region}`, `s3express-${zone}.dualstack.${region}`].map(underAws);
}
function underAws(name) {
    return `${name}.amazonaws.com`;
}


/***/ }),

/***/ 23505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ wholeSeconds),
/* harmony export */   AU: () => (/* binding */ bucketOf),
/* harmony export */   ET: () => (/* binding */ isBucketName),
/* harmony export */   Gj: () => (/* binding */ removeObject),
/* harmony export */   Lj: () => (/* binding */ redescribe),
/* harmony export */   NX: () => (/* binding */ isAtHome),
/* harmony export */   P9: () => (/* binding */ storeObject),
/* harmony export */   Ub: () => (/* binding */ findBucket),
/* harmony export */   Uj: () => (/* binding */ PRIVATE),
/* harmony export */   Wc: () => (/* binding */ OWNER_ID),
/* harmony export */   cH: () => (/* binding */ OWNER_FIELDS),
/* harmony export */   hd: () => (/* binding */ requireOwner),
/* harmony export */   ni: () => (/* binding */ endUpload),
/* harmony export */   oi: () => (/* binding */ addBucket),
/* harmony export */   u4: () => (/* binding */ ACCOUNT),
/* harmony export */   yo: () => (/* binding */ OWNER),
/* harmony export */   zG: () => (/* binding */ requireObject)
/* harmony export */ });
/* harmony import */ var _contract_aws_places_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91032);
/* harmony import */ var _aws_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21086);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17407);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42995);
/* harmony import */ var _sorted_keys_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7166);
/* harmony import */ var _xml_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78295);
/** What the server stores: buckets, objects, uploads under way. */






/** More than there can be in the time in which clients try again. */
const MAX_ENDED = 10_000;
/** Takes an upload off the list of those under way. */
function endUpload(bucket, id, ended) {
    bucket.uploads.delete(id);
    bucket.ended.set(id, ended);
    const [oldest] = bucket.ended.keys();
    if (bucket.ended.size > MAX_ENDED && oldest !== undefined)
        bucket.ended.delete(oldest);
}
/** No account at AWS has it. */
const ACCOUNT = '000000000000';
const OWNER_ID = 's3-benchmarks';
const OWNER_FIELDS = (0,_xml_js__WEBPACK_IMPORTED_MODULE_4__/* .textElement */ .yx)('ID', OWNER_ID) + (0,_xml_js__WEBPACK_IMPORTED_MODULE_4__/* .textElement */ .yx)('DisplayName', OWNER_ID);
/** Of every bucket and object. */
const OWNER = (0,_xml_js__WEBPACK_IMPORTED_MODULE_4__/* .element */ .ND)('Owner', OWNER_FIELDS);
/** The access control list where none was given. */
const PRIVATE = [
    { grantee: { ID: OWNER_ID }, permission: 'FULL_CONTROL' },
];
/**
 * The request's bucket. Endpoints of S3 Express know directory buckets only, and S3 Standard's know
 * none of them (seen at AWS: https://github.com/peak/s5cmd/issues/854).
 *
 * @throws S3Error NoSuchBucket
 */
function bucketOf(request, server) {
    const { bucket, endpoint } = request;
    if (!isAtHome(bucket, endpoint))
        throw noSuchBucket(bucket);
    return findBucket(server, bucket);
}
/** @returns whether an endpoint is one for such buckets */
function isAtHome(bucket, endpoint) {
    return endpoint === 'plain' || (endpoint === 's3') !== (0,_aws_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isDirectoryBucket */ .WB)(bucket);
}
/** @throws S3Error NoSuchBucket */
function findBucket(server, name) {
    const bucket = server.buckets.get(name);
    if (bucket)
        return bucket;
    throw noSuchBucket(name);
}
function noSuchBucket(name) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .S3Error */ .Dg('NoSuchBucket', undefined, { BucketName: name });
}
/**
 * A client may say whose the bucket must be.
 *
 * @param name of the header
 * @throws S3Error AccessDenied
 */
function requireOwner(request, name) {
    const expected = (0,_request_js__WEBPACK_IMPORTED_MODULE_3__/* .header */ .wx)(request, name);
    if (expected !== undefined && expected !== ACCOUNT)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .S3Error */ .Dg('AccessDenied');
}
/** @throws S3Error NoSuchKey */
function requireObject(bucket, key) {
    const object = bucket.objects.get(key);
    if (object)
        return object;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .S3Error */ .Dg('NoSuchKey', undefined, { Key: key });
}
/** @throws S3Error InvalidBucketName */
function addBucket(server, name) {
    if (!isBucketName(name)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .S3Error */ .Dg('InvalidBucketName', undefined, { BucketName: name });
    }
    const bucket = {
        name,
        created: wholeSeconds(server.now()),
        objects: new _sorted_keys_js__WEBPACK_IMPORTED_MODULE_5__/* .SortedMap */ ._H(),
        uploads: new Map(),
        ended: new Map(),
        settings: new Map(),
        tags: [],
        acl: PRIVATE,
    };
    server.buckets.set(name, bucket);
    return bucket;
}
/** Puts an object in its place and lets go of the one that was there. */
function storeObject(server, bucket, key, object) {
    const replaced = bucket.objects.get(key);
    bucket.objects.set(key, object);
    if (replaced)
        server.blobs.release(replaced.content);
}
/** Changes what is said about an object; its content stays. */
function redescribe(bucket, key, change) {
    const object = requireObject(bucket, key);
    bucket.objects.set(key, { ...object, description: { ...object.description, ...change } });
}
/** Deletes an object, if it is there. */
function removeObject(server, bucket, key) {
    const object = bucket.objects.get(key);
    if (!object)
        return;
    bucket.objects.delete(key);
    server.blobs.release(object.content);
}
function wholeSeconds(date) {
    return new Date(Math.floor(date.getTime() / 1000) * 1000);
}
function isBucketName(name) {
    return (_contract_aws_places_js__WEBPACK_IMPORTED_MODULE_0__/* .BUCKET_NAME */ .BX.test(name) &&
        !name.includes('..') &&
        !/^\d+\.\d+\.\d+\.\d+$/.test(name) &&
        (!(0,_aws_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isDirectoryBucket */ .WB)(name) || (0,_contract_aws_places_js__WEBPACK_IMPORTED_MODULE_0__/* .zoneOf */ .kE)(name) !== undefined));
}


/***/ }),

/***/ 17407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dg: () => (/* binding */ S3Error),
/* harmony export */   VV: () => (/* binding */ asS3Error),
/* harmony export */   zM: () => (/* binding */ invalidArgument)
/* harmony export */ });
/* harmony import */ var _contract_known_causes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87358);

/**
 * S3's error codes with their HTTP status and usual message.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html
 */
const ERRORS = {
    AccessDenied: [403, 'Access Denied'],
    AuthorizationHeaderMalformed: [400, 'The authorization header is malformed.'],
    AuthorizationQueryParametersError: [400, 'Error parsing the X-Amz-Credential parameter.'],
    BadDigest: [400, 'The digest you specified did not match what we received.'],
    BucketAlreadyOwnedByYou: [409, 'You already own a bucket of this name.'],
    BucketNotEmpty: [409, 'The bucket you tried to delete is not empty.'],
    EntityTooLarge: [400, 'Your proposed upload exceeds the maximum allowed size.'],
    EntityTooSmall: [400, 'Your proposed upload is smaller than the minimum allowed size.'],
    ExpiredToken: [400, 'The provided token has expired.'],
    IncompleteBody: [400, 'You did not send the number of bytes that the headers announce.'],
    IllegalLocationConstraintException: [400, 'The location constraint is not the server’s region.'],
    InsufficientStorage: [507, 'The disk that holds the server’s data is full.'],
    InternalError: [500, 'We encountered an internal error. Please try again.'],
    InvalidAccessKeyId: [403, 'The AWS access key ID you provided does not exist in our records.'],
    InvalidArgument: [400, 'Invalid argument.'],
    InvalidBucketName: [400, 'The specified bucket is not valid.'],
    InvalidDigest: [400, 'The Content-MD5 you specified is not valid.'],
    InvalidPart: [
        400,
        'One or more of the specified parts could not be found, or its entity tag or checksum does not match.',
    ],
    InvalidPartNumber: [416, 'The requested partnumber is not satisfiable.'],
    InvalidPartOrder: [400, 'The list of parts was not in ascending order.'],
    InvalidRange: [416, 'The requested range is not satisfiable.'],
    InvalidRequest: [400, 'Invalid request.'],
    InvalidStorageClass: [400, 'The storage class you specified is not valid.'],
    InvalidTag: [400, 'The tag you provided was not a valid tag.'],
    InvalidToken: [400, 'The provided token is malformed or otherwise not valid.'],
    InvalidURI: [400, 'The specified URI couldn’t be parsed.'],
    KeyTooLongError: [400, 'Your key is too long.'],
    MalformedACLError: [
        400,
        'The ACL you provided was not well-formed or not of the published schema.',
    ],
    MalformedPolicy: [400, 'This policy contains invalid JSON.'],
    MalformedTrailerError: [400, 'The trailers are not well-formed or not those announced.'],
    MalformedXML: [400, 'The XML you provided was not well-formed or not of the published schema.'],
    MaxMessageLengthExceeded: [400, 'Your request was too big.'],
    MetadataTooLarge: [400, 'Your metadata headers exceed the maximum allowed metadata size.'],
    MissingContentLength: [411, 'You must provide the Content-Length HTTP header.'],
    NoSuchBucket: [404, 'The specified bucket does not exist.'],
    NoSuchBucketPolicy: [404, 'The bucket policy does not exist.'],
    NoSuchKey: [404, 'The specified key does not exist.'],
    NoSuchLifecycleConfiguration: [404, 'The lifecycle configuration does not exist.'],
    NoSuchUpload: [404, 'The specified multipart upload does not exist.'],
    NoSuchCORSConfiguration: [404, 'The CORS configuration does not exist.'],
    NoSuchPublicAccessBlockConfiguration: [
        404,
        'The public access block configuration was not found.',
    ],
    NoSuchTagSet: [404, 'The TagSet does not exist.'],
    NoSuchVersion: [404, 'The specified version does not exist.'],
    NoSuchWebsiteConfiguration: [404, 'The bucket has no website configuration.'],
    NotImplemented: [501, 'This server does not implement what the request asks for.'],
    ObjectLockConfigurationNotFoundError: [
        404,
        'Object Lock configuration does not exist for this bucket.',
    ],
    OwnershipControlsNotFoundError: [404, 'The bucket ownership controls were not found.'],
    PreconditionFailed: [412, 'At least one of the pre-conditions you specified did not hold.'],
    ReplicationConfigurationNotFoundError: [404, 'The replication configuration was not found.'],
    RequestTimeTooSkewed: [
        403,
        'The difference between the request time and the current time is too large.',
    ],
    ServiceUnavailable: [503, 'Service is unable to handle the request.'],
    SignatureDoesNotMatch: [
        403,
        'The request signature we calculated does not match the signature you provided. Check your key and signing method.',
    ],
    SlowDown: [503, 'Please reduce your request rate.'],
    UnresolvableGrantByEmailAddress: [
        400,
        'The email address you provided does not match any account on record.',
    ],
    XAmzContentSHA256Mismatch: [
        400,
        'The provided x-amz-content-sha256 header does not match what was computed.',
    ],
};
/** A refusal in S3's words; becomes the XML error document of the response. */
class S3Error extends Error {
    name = 'S3Error';
    code;
    /** HTTP status. */
    status;
    /** Further elements of the error document. */
    details;
    headers;
    constructor(code, message, details = {}, headers = {}) {
        super(message ?? ERRORS[code][1]);
        this.code = code;
        this.status = ERRORS[code][0];
        this.details = details;
        this.headers = headers;
    }
}
/** What went wrong inside, as a client may see it. */
function asS3Error(error) {
    if (error instanceof S3Error)
        return error;
    const { code } = (error ?? {});
    if (code === 'ENOSPC')
        return new S3Error('InsufficientStorage');
    // Clients come again for a 503: a file may be free by then.
    if (code === 'EMFILE')
        return new S3Error('ServiceUnavailable', `${_contract_known_causes_js__WEBPACK_IMPORTED_MODULE_0__/* .TOO_MANY_FILES */ .r} (EMFILE)`);
    return new S3Error('InternalError');
}
/** @param argument the name of the query parameter or header */
function invalidArgument(message, argument, value) {
    return new S3Error('InvalidArgument', message, {
        ArgumentName: argument,
        ArgumentValue: value,
    });
}


/***/ }),

/***/ 20726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jI: () => (/* binding */ PROFILES),
/* harmony export */   uZ: () => (/* binding */ isInstant)
/* harmony export */ });
/* unused harmony export SHIPPED */
/** Sources as docs/profiles.md names them, read in November 2026. */
const AWS_PATTERNS = 'AWS, [Performance design patterns](https://docs.aws.amazon.com/AmazonS3/latest/userguide/optimizing-performance-design-patterns.html)';
const AWS_RATES = 'AWS, [Optimizing performance](https://docs.aws.amazon.com/AmazonS3/latest/userguide/optimizing-performance.html)';
const AWS_EXPRESS = 'AWS, [Optimizing S3 Express One Zone performance](https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-express-performance.html)';
const AWS_RETRIES = 'AWS, [Timeouts and retries](https://docs.aws.amazon.com/whitepapers/latest/s3-optimizing-performance-best-practices/timeouts-and-retries-for-latency-sensitive-applications.html)';
const QUICKWIT = 'Quickwit, [S3 Express speculations](https://quickwit.io/blog/s3-express-speculations) (2023)';
const TURBOPUFFER = 'turbopuffer, [Architecture](https://turbopuffer.com/docs-md/architecture.md)';
const chosen = (why) => `chosen: ${why}`;
const NONE = { least: 0, p50: 0, p90: 0, p99: 0, most: 0 };
const INSTANT = {
    what: 'answers as fast as this machine can',
    like: null,
    profile: {
        name: 'instant',
        firstByteMs: { read: NONE, write: NONE, list: NONE },
        roundTripMs: 0,
        bytesPerSecond: { connection: null, all: null },
        requestsPerSecond: { per: 'prefix', reads: null, writes: null },
        inAHundred: { internalErrors: 0, resets: 0, stalls: 0, slowConnections: 0 },
        stallMs: 0,
        slowFactor: 1,
        seed: 1,
    },
    sources: {},
};
const STANDARD = {
    what: 'S3 Standard, from EC2 in the same Region',
    like: 'instant',
    profile: {
        ...INSTANT.profile,
        name: 's3-standard',
        firstByteMs: {
            read: { least: 15, p50: 30, p90: 50, p99: 80, most: 118 },
            write: { least: 60, p50: 100, p90: 150, p99: 195, most: 274 },
            list: { least: 60, p50: 100, p90: 150, p99: 200, most: 274 },
        },
        roundTripMs: 1,
        bytesPerSecond: { connection: 85e6, all: null },
        requestsPerSecond: { per: 'prefix', reads: 5500, writes: 3500 },
    },
    sources: {
        'firstByteMs.read.least': chosen('half the median'),
        'firstByteMs.read.p50': `${QUICKWIT}: “up to 30ms”. ${TURBOPUFFER} has 63`,
        'firstByteMs.read.p90': `${QUICKWIT}: “50ms?”`,
        'firstByteMs.read.p99': `${QUICKWIT}: “80ms is rather common”; ${TURBOPUFFER}: 78`,
        'firstByteMs.read.most': `${TURBOPUFFER}: 118 for 999 of 1,000`,
        'firstByteMs.write.least': chosen('three fifths of the median'),
        'firstByteMs.write.p50': `${TURBOPUFFER}: 100; ${AWS_RATES}: 100–200`,
        'firstByteMs.write.p90': chosen('between the two beside it'),
        'firstByteMs.write.p99': `${TURBOPUFFER}: 195`,
        'firstByteMs.write.most': `${TURBOPUFFER}: 274 for 999 of 1,000`,
        'firstByteMs.list.least': chosen('as a write'),
        'firstByteMs.list.p50': `${AWS_RATES}: 100–200, its lower end`,
        'firstByteMs.list.p90': chosen('between the two beside it'),
        'firstByteMs.list.p99': `${AWS_RATES}: 100–200, its upper end`,
        'firstByteMs.list.most': chosen('as a write'),
        roundTripMs: chosen('zones of a Region are about a millisecond apart'),
        'bytesPerSecond.connection': `${AWS_PATTERNS}: “one concurrent request for each 85–90 MB/s”; ${QUICKWIT}: “about 80MB/s”`,
        'requestsPerSecond.per': AWS_RATES,
        'requestsPerSecond.reads': `${AWS_RATES}: 5,500 GET and HEAD`,
        'requestsPerSecond.writes': `${AWS_RATES}: 3,500 PUT, COPY, POST and DELETE`,
    },
};
const EXPRESS_HALF = chosen('half the median');
const EXPRESS_FIRST = `${AWS_EXPRESS}: “consistent single-digit millisecond first-byte read and write request latencies”`;
const EXPRESS_UPPER = `${AWS_EXPRESS}: “single-digit millisecond”, its upper end`;
const EXPRESS_TWICE = chosen('about twice what 99 of 100 take at most');
const express = { least: 2, p50: 4, p90: 5, p99: 9, most: 20 };
const EXPRESS = {
    what: 'S3 Express One Zone, from EC2 in the same zone',
    like: 's3-standard',
    profile: {
        ...STANDARD.profile,
        name: 's3-express',
        firstByteMs: { read: express, write: express, list: express },
        roundTripMs: 0.3,
        requestsPerSecond: { per: 'bucket', reads: 200_000, writes: 100_000 },
    },
    sources: {
        ...of('read', EXPRESS_HALF, EXPRESS_FIRST, `${QUICKWIT}: “5ms?”`, EXPRESS_UPPER, EXPRESS_TWICE),
        ...of('write', EXPRESS_HALF, EXPRESS_FIRST, chosen('as a read'), EXPRESS_UPPER, EXPRESS_TWICE),
        ...of('list', ...Array(5).fill(chosen('as a read'))),
        roundTripMs: chosen('within a zone'),
        'requestsPerSecond.per': AWS_EXPRESS,
        'requestsPerSecond.reads': `${AWS_EXPRESS}: 200,000 reads a second of a directory bucket`,
        'requestsPerSecond.writes': `${AWS_EXPRESS}: 100,000 writes`,
    },
};
const CROSS_REGION = {
    what: 'S3 Standard in a Region some 5,000 km away',
    like: 's3-standard',
    profile: {
        ...STANDARD.profile,
        name: 'cross-region',
        roundTripMs: 79,
        bytesPerSecond: { connection: 80e6, all: null },
    },
    sources: {
        roundTripMs: 'measured between eu-west-1 and ca-central-1: [78.75](https://fed135.medium.com/tool-aws-region-to-region-latency-calculator-4a5a92d52286) (2021)',
        'bytesPerSecond.connection': 'the largest window that [Linux](https://docs.kernel.org/networking/ip-sysctl.html) gives a connection by default (`tcp_rmem`: 6 MiB), in a round trip',
    },
};
const THROTTLED = {
    what: 'S3 Standard that has not yet scaled to the load: 503 Slow Down',
    like: 's3-standard',
    profile: {
        ...STANDARD.profile,
        name: 'throttled',
        requestsPerSecond: { per: 'prefix', reads: 110, writes: 70 },
    },
    sources: {
        'requestsPerSecond.reads': chosen('a fiftieth of what AWS says, so that the clients of one machine meet it'),
        'requestsPerSecond.writes': chosen('a fiftieth of what AWS says'),
    },
};
const FLAKY = {
    what: 'S3 Standard on a bad day: errors, resets, stalls and slow connections',
    like: 's3-standard',
    profile: {
        ...STANDARD.profile,
        name: 'flaky',
        inAHundred: { internalErrors: 1, resets: 1, stalls: 1, slowConnections: 5 },
        stallMs: 3000,
        slowFactor: 10,
    },
    sources: {
        'inAHundred.internalErrors': chosen('far more than S3 has, so that a short run meets some'),
        'inAHundred.resets': chosen('as errors'),
        'inAHundred.stalls': chosen('as errors'),
        'inAHundred.slowConnections': `${AWS_RETRIES}: “retrying the slowest 5 percent of the requests”`,
        stallMs: `${AWS_RETRIES}: “retry a GET or PUT operation after 2 seconds”; chosen a second longer`,
        slowFactor: chosen('slow enough that a new connection pays'),
    },
};
function of(kind, ...sources) {
    const places = ['least', 'p50', 'p90', 'p99', 'most'].map((one) => `firstByteMs.${kind}.${one}`);
    return Object.fromEntries(places.map((place, at) => [place, sources[at]]));
}
const SHIPPED = [
    INSTANT,
    STANDARD,
    EXPRESS,
    CROSS_REGION,
    THROTTLED,
    FLAKY,
];
/** The figures of the profiles that come with the program, by their names. */
const PROFILES = new Map(SHIPPED.map(({ profile }) => [profile.name, profile]));
/** Whether a profile changes nothing: a server without it behaves the same, and costs less. */
function isInstant({ seed: _, name: __, ...figures }) {
    const { seed, name, ...none } = INSTANT.profile;
    return JSON.stringify(figures) === JSON.stringify(none);
}


/***/ }),

/***/ 42995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ decode),
/* harmony export */   Qb: () => (/* binding */ headerNames),
/* harmony export */   TR: () => (/* binding */ parseRequest),
/* harmony export */   cL: () => (/* binding */ queryValue),
/* harmony export */   cP: () => (/* binding */ integerOf),
/* harmony export */   eE: () => (/* binding */ asHeader),
/* harmony export */   mA: () => (/* binding */ parseQuery),
/* harmony export */   oF: () => (/* binding */ keyTooLong),
/* harmony export */   oM: () => (/* binding */ sentHeader),
/* harmony export */   wx: () => (/* binding */ header),
/* harmony export */   yD: () => (/* binding */ isPresigned)
/* harmony export */ });
/* harmony import */ var _aws_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21086);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17407);


const MAX_KEY_BYTES = 1024;
/** @throws S3Error InvalidURI, InvalidBucketName, KeyTooLongError */
function parseRequest(message, wantBody) {
    const url = message.url ?? '/';
    if (!url.startsWith('/'))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .S3Error */ .Dg('InvalidURI');
    const mark = url.indexOf('?');
    const rawPath = mark < 0 ? url : url.slice(0, mark);
    const { endpoint, bucket: fromHost } = (0,_aws_names_js__WEBPACK_IMPORTED_MODULE_0__/* .readHost */ .rk)(message.headers.host);
    const [bucket, key] = splitPath(decode(rawPath).slice(1), fromHost);
    if (bucket === '' && rawPath !== '/')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .S3Error */ .Dg('InvalidBucketName', undefined, { BucketName: '' });
    const tooLong = keyTooLong(key);
    if (tooLong)
        throw tooLong;
    const query = mark < 0 ? [] : parseQuery(url.slice(mark + 1));
    const method = message.method ?? '';
    const hoisted = isPresigned(query) ? hoistedHeaders(query) : NOTHING_HOISTED;
    const passage = undefined;
    return { message, method, endpoint, rawPath, query, hoisted, bucket, key, wantBody, passage };
}
/** The error for a key of more than 1,024 bytes, and nothing for any other. */
function keyTooLong(key) {
    // A character has at most three bytes for each of its units.
    const size = key.length * 3 > MAX_KEY_BYTES ? Buffer.byteLength(key) : 0;
    if (size <= MAX_KEY_BYTES)
        return undefined;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .S3Error */ .Dg('KeyTooLongError', undefined, {
        Size: String(size),
        MaxSizeAllowed: String(MAX_KEY_BYTES),
    });
}
function isPresigned(query) {
    return query.some(([name]) => name === 'X-Amz-Signature');
}
const NOTHING_HOISTED = new Map();
/** Parameters of the signature itself: https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html */
const OF_SIGNATURE = new Set([
    'x-amz-algorithm',
    'x-amz-credential',
    'x-amz-date',
    'x-amz-expires',
    'x-amz-signedheaders',
    'x-amz-signature',
]);
function hoistedHeaders(query) {
    const lower = query.map(([name, value]) => [name.toLowerCase(), value]);
    const hoisted = lower.filter(([name]) => name.startsWith('x-amz-') && !OF_SIGNATURE.has(name));
    return new Map(hoisted.map(([name, value]) => [name, asHeader(name, value)]));
}
/**
 * What a parameter says, as it stands in a header: Node has the bytes of headers as Latin-1.
 *
 * @throws S3Error InvalidArgument for what no header can have
 */
function asHeader(parameter, value) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they would end the header
    const isHeader = !/[\u0000-\u0008\u000a-\u001f\u007f]/.test(value);
    if (isHeader && /^[\w!#$%&'*+.^`|~-]+$/.test(parameter)) {
        return Buffer.from(value, 'utf8').toString('latin1');
    }
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidArgument */ .zM)('A header cannot have this name or value.', parameter, value);
}
/** The value of a query parameter; undefined when it is not there, `''` for a bare name. */
function queryValue(request, name) {
    return request.query.find(([found]) => found === name)?.[1];
}
/**
 * A whole number from a query or a header.
 *
 * @throws S3Error InvalidArgument
 */
function integerOf(name, value, byDefault, [least, most]) {
    if (value === undefined || value === '')
        return byDefault;
    const number = Number(value);
    if (/^\d{1,10}$/.test(value) && number >= least && number <= most)
        return number;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidArgument */ .zM)(`${name} must be an integer from ${least} to ${most}`, name, value);
}
/** The value of a header, or of the parameter that stands for it; undefined when neither is there. */
function header(request, name) {
    return sentHeader(request, name) ?? request.hoisted.get(name);
}
/** A header's value as sent; undefined when it is not there. */
function sentHeader(request, name) {
    const value = request.message.headers[name];
    return Array.isArray(value) ? value.join(', ') : value;
}
/** Names of headers, and of the parameters that stand for some, in lower case. */
function headerNames({ message, hoisted }) {
    const sent = Object.keys(message.headers);
    return hoisted.size === 0 ? sent : [...new Set([...sent, ...hoisted.keys()])];
}
function splitPath(path, fromHost) {
    if (fromHost !== undefined)
        return [fromHost, path];
    const slash = path.indexOf('/');
    if (slash < 0)
        return [path, ''];
    const [bucket, key] = [path.slice(0, slash), path.slice(slash + 1)];
    // AWS knows no directory buckets in paths; its SDK for JavaScript writes two slashes after them.
    return [bucket, (0,_aws_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isDirectoryBucket */ .WB)(bucket) ? key.replace(/^\//, '') : key];
}
/** @throws S3Error InvalidURI */
function parseQuery(text) {
    return text
        .split('&')
        .filter((pair) => pair !== '')
        .map((pair) => {
        const equals = pair.indexOf('=');
        const [name, value] = equals < 0 ? [pair, ''] : [pair.slice(0, equals), pair.slice(equals + 1)];
        return [decode(name.replaceAll('+', ' ')), decode(value.replaceAll('+', ' '))];
    });
}
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .S3Error */ .Dg('InvalidURI');
    }
}


/***/ }),

/***/ 7166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _H: () => (/* binding */ SortedMap),
/* harmony export */   ks: () => (/* binding */ listPage),
/* harmony export */   zq: () => (/* binding */ compareUtf8)
/* harmony export */ });
/**
 * A map whose keys can be walked in S3's order, that of their UTF-8 bytes. Inserting costs a
 * binary search and a move of the pointers behind it: 20 µs among 100,000 keys.
 */
class SortedMap {
    #values = new Map();
    #keys = [];
    get size() {
        return this.#keys.length;
    }
    /** In order; not to be changed. */
    get keys() {
        return this.#keys;
    }
    get(key) {
        return this.#values.get(key);
    }
    set(key, value) {
        if (!this.#values.has(key))
            this.#keys.splice(lowerBound(this.#keys, key), 0, key);
        this.#values.set(key, value);
    }
    delete(key) {
        if (this.#values.delete(key))
            this.#keys.splice(lowerBound(this.#keys, key), 1);
    }
    *values() {
        for (const key of this.#keys)
            yield this.#values.get(key);
    }
}
/** The index of the first key that is not before `key`. */
function lowerBound(keys, key) {
    return firstIndex(keys, 0, (found) => compareUtf8(found, key) >= 0);
}
/** The first index from `from` on where `holds` is true, given that it stays true from there. */
function firstIndex(keys, from, holds) {
    let low = from;
    let high = keys.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (holds(keys[middle]))
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}
/**
 * Compares as UTF-8 bytes compare. JavaScript compares UTF-16 units, which differs where a
 * surrogate (a character beyond U+FFFF) meets a unit from U+E000 on.
 */
function compareUtf8(a, b) {
    const length = Math.min(a.length, b.length);
    for (let index = 0; index < length; index += 1) {
        const left = a.charCodeAt(index);
        const right = b.charCodeAt(index);
        if (left !== right)
            return rank(left) - rank(right);
    }
    return a.length - b.length;
}
function rank(unit) {
    if (unit < 0xd800)
        return unit;
    return unit < 0xe000 ? unit + 0x2000 : unit - 0x800;
}
/**
 * One page of a listing.
 *
 * @param keys sorted by their UTF-8 bytes
 */
function listPage(keys, query) {
    const { prefix, delimiter, after, resumes, maxKeys } = query;
    const page = { keys: [], commonPrefixes: [], next: undefined };
    let last = '';
    let index = startIndex(keys, query);
    for (let key = keys[index]; key?.startsWith(prefix); key = keys[index]) {
        const common = commonPrefixOf(key, prefix, delimiter);
        if (common !== undefined && resumes && common === after) {
            index = endOfPrefix(keys, index, common);
            continue;
        }
        if (page.keys.length + page.commonPrefixes.length >= maxKeys) {
            if (maxKeys > 0)
                page.next = last;
            break;
        }
        if (common === undefined) {
            page.keys.push(key);
            index += 1;
        }
        else {
            page.commonPrefixes.push(common);
            index = endOfPrefix(keys, index, common);
        }
        last = common ?? key;
    }
    return page;
}
function startIndex(keys, { prefix, after }) {
    const atPrefix = lowerBound(keys, prefix);
    const atAfter = lowerBound(keys, after);
    return Math.max(atPrefix, keys[atAfter] === after ? atAfter + 1 : atAfter);
}
function endOfPrefix(keys, from, common) {
    return firstIndex(keys, from, (key) => !key.startsWith(common));
}
function commonPrefixOf(key, prefix, delimiter) {
    if (delimiter === '')
        return undefined;
    const found = key.indexOf(delimiter, prefix.length);
    return found < 0 ? undefined : key.slice(0, found + delimiter.length);
}


/***/ }),

/***/ 78295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IY: () => (/* binding */ xmlReply),
/* harmony export */   ND: () => (/* binding */ element),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   Yl: () => (/* binding */ headersOf),
/* harmony export */   fs: () => (/* binding */ errorReply),
/* harmony export */   ru: () => (/* binding */ responseDocument),
/* harmony export */   yx: () => (/* binding */ textElement)
/* harmony export */ });
/* unused harmony export escapeText */
/** A reply with a document of S3's. */
function xmlReply(root, ...content) {
    return { status: 200, xml: responseDocument(root, ...content) };
}
function quoted(etag) {
    return `"${etag}"`;
}
/** Those of a reply, with the length and type of its document, and the names of the request. */
function headersOf({ status, headers = {}, xml = '' }, requestId) {
    const all = {};
    if (xml !== '')
        all['content-type'] = 'application/xml';
    if (status !== 204 && status !== 304)
        all['content-length'] = Buffer.byteLength(xml);
    return Object.assign(all, headers, { 'x-amz-request-id': requestId, 'x-amz-id-2': requestId });
}
/** @param resource the path of the request */
function errorReply(error, resource, requestId) {
    const details = Object.entries(error.details).map(([name, value]) => textElement(name, value));
    return {
        status: error.status,
        headers: error.headers,
        // Errors have no namespace, unlike all other documents.
        xml: `<?xml version="1.0" encoding="UTF-8"?>\n<Error>${textElement('Code', error.code)}` +
            textElement('Message', error.message) +
            details.join('') +
            textElement('Resource', resource) +
            textElement('RequestId', requestId) +
            `${textElement('HostId', requestId)}</Error>`,
    };
}
const NAMESPACE = 'http://s3.amazonaws.com/doc/2006-03-01/';
/** An element around content that is XML already; `undefined` content is left out. */
function element(name, ...content) {
    return `<${name}>${content.join('')}</${name}>`;
}
/** An element around text; nothing at all for `undefined`. */
function textElement(name, value) {
    return value === undefined ? '' : `<${name}>${escapeText(String(value))}</${name}>`;
}
/** A response document in S3's namespace. */
function responseDocument(root, ...content) {
    return (`<?xml version="1.0" encoding="UTF-8"?>\n` +
        `<${root} xmlns="${NAMESPACE}">${content.join('')}</${root}>`);
}
/** Control characters become references, as S3 sends them; that is why encoding-type exists. */
function escapeText(text) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is escaped
    return text.replace(/[&<>"\u0000-\u0008\u000b-\u001f]/g, (character) => {
        switch (character) {
            case '&':
                return '&amp;';
            case '<':
                return '&lt;';
            case '>':
                return '&gt;';
            case '"':
                return '&quot;';
            default:
                return `&#x${character.charCodeAt(0).toString(16)};`;
        }
    });
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

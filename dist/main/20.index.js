export const id = 20;
export const ids = [20];
export const modules = {

/***/ 8729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  stopRun: () => (/* binding */ stopRun)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(6421);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/aws/manifest.js + 1 modules
var aws_manifest = __webpack_require__(9981);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/orchestrator/plan.js
var plan = __webpack_require__(8605);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/action/aws-access.js + 4 modules
var aws_access = __webpack_require__(8789);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/action/clock.js
var clock = __webpack_require__(5459);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/aws/batch-backend.js + 7 modules
var batch_backend = __webpack_require__(6797);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/action/terminate-leftovers.js




/** A job shows in lists a little after it was submitted, and `main` may have been cut off right then. */
const LOOKS = 2;
const BETWEEN_LOOKS_MS = 5_000;
const NEVER = new AbortController().signal;
/** Ends the jobs of a run that are still in flight, found by their names. */
async function terminateLeftovers({ jobNames, manifest, roleArn }, github) {
    const backend = new batch_backend/* BatchBackend */.F({
        access: (0,aws_access/* awsAccess */.S)({ region: manifest.region, roleArn }, github),
        manifest,
        owner: { repository: github.repository, runId: github.runId },
        clock: clock/* clock */.p,
        signal: NEVER,
        notice: core/* info */.pq,
    });
    for (let look = 1; look <= LOOKS; look++) {
        for (const job of await backend.listInFlight()) {
            if (!jobNames.includes(job.jobName))
                continue;
            await backend.terminate(job.jobId, 'the workflow was cancelled');
            core/* info */.pq(`Terminated job ${job.jobName} (${job.links?.job ?? job.jobId}).`);
        }
        if (look < LOOKS)
            await clock/* clock */.p.sleep(BETWEEN_LOOKS_MS, NEVER);
    }
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/action/stop-run.js






const PATIENCE_MS = 2 * 60_000;
/**
 * Ends the job of a run that was handed over to a later job of the workflow, which will never come:
 * the workflow was cancelled in between. The same inputs name the same run. Does nothing where no
 * job is in flight.
 */
async function stopRun(aws, { instanceTypes }, runKey, github) {
    const access = (0,aws_access/* awsAccess */.S)(aws, github);
    const { signal } = new AbortController();
    const patience = { clock: clock/* clock */.p, signal, notice: core/* info */.pq, forMs: PATIENCE_MS };
    const manifest = await (0,aws_manifest/* loadManifest */.e)(access, aws.stackName, patience);
    const types = instanceTypes ?? manifest.defaults.instanceTypes;
    const jobNames = types.map((type) => (0,plan/* jobNameOf */.gm)(runKey, type));
    await terminateLeftovers({ jobNames, manifest, roleArn: aws.roleArn }, github);
    core/* info */.pq(`Nothing of run ${runKey} is in flight any more.`);
}


/***/ }),

/***/ 6433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y0: () => (/* binding */ encodeJobParameters),
/* harmony export */   k0: () => (/* binding */ decodeJobParameters),
/* harmony export */   nU: () => (/* binding */ JOB_REQUEST_SCHEMA_VERSION)
/* harmony export */ });
/* unused harmony exports CompareRequest, LocalCopy, JobRequest */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2857);
/* harmony import */ var _compare_design_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4144);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3062);
/* harmony import */ var _read_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4996);




const JOB_REQUEST_SCHEMA_VERSION = 1;
/** The other side of a comparison. */
const CompareRequest = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    suite: _names_js__WEBPACK_IMPORTED_MODULE_1__/* .Revision */ .AT.describe('Of the same repository as the candidate’s.'),
    client: _names_js__WEBPACK_IMPORTED_MODULE_1__/* .Revision */ .AT.nullable().describe('Of `client.repository`; null when there is none.'),
    design: _compare_design_js__WEBPACK_IMPORTED_MODULE_0__/* .CompareDesign */ .c,
    maxCaseSeconds: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig()
        .positive()
        .describe('No round of a cell begins, and no process goes on, after so much time.'),
});
/** A copy of a repository on the machine of the job; both end in `/`: of all below that URL. */
const LocalCopy = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ url: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1), folder: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1) });
/** What one job is told. */
const JobRequest = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(JOB_REQUEST_SCHEMA_VERSION),
    runKey: _names_js__WEBPACK_IMPORTED_MODULE_1__/* .RunKey */ .Tb,
    nonce: _names_js__WEBPACK_IMPORTED_MODULE_1__/* .Nonce */ ._g,
    trigger: _names_js__WEBPACK_IMPORTED_MODULE_1__/* .Trigger */ .l9,
    instanceType: _names_js__WEBPACK_IMPORTED_MODULE_1__/* .InstanceType */ .y9,
    suite: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        repository: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1),
        ref: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
        commit: _names_js__WEBPACK_IMPORTED_MODULE_1__/* .Commit */ .gn.nullable().describe('The ref, resolved once for all jobs of the run.'),
    }),
    client: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ repository: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1), ..._names_js__WEBPACK_IMPORTED_MODULE_1__/* .Revision */ .AT.shape })
        .nullable()
        .describe('Repository of an S3 client; builds are made to use this commit of it.'),
    mirrors: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(LocalCopy)
        .optional()
        .describe('Copies that stand for repositories; jobs on AWS have none.'),
    compare: CompareRequest.nullable().describe('null: the candidate alone is measured.'),
    trusted: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().describe('May prepare buckets and send metrics; false for strangers’ code.'),
    metrics: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().describe('Send each timed run to CloudWatch.'),
    asAws: _names_js__WEBPACK_IMPORTED_MODULE_1__/* .ByNamesOfAws */ .aR,
    region: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1),
    buckets: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_names_js__WEBPACK_IMPORTED_MODULE_1__/* .Bucket */ .fW).min(1),
    s3Clients: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_names_js__WEBPACK_IMPORTED_MODULE_1__/* .S3ClientId */ .rN).min(1),
    workloads: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_names_js__WEBPACK_IMPORTED_MODULE_1__/* .WorkloadName */ .lx).describe('Empty: all that the suite has.'),
    gigabitsPerSecond: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().positive().nullable().describe('Line rate; clients tune to it.'),
});
/**
 * The request as Batch parameters: one parameter, so that a new field needs no new job definition. Equal
 * requests give equal text, whatever the order of their fields.
 */
function encodeJobParameters(request) {
    return { request: JSON.stringify(JobRequest.parse(request)) };
}
/** @throws InputError when the parameters hold no request of this version */
function decodeJobParameters(parameters) {
    return (0,_read_document_js__WEBPACK_IMPORTED_MODULE_2__/* .readDocument */ .u0)(JobRequest, parameters.request ?? '', 'job parameter "request"');
}


/***/ }),

/***/ 4996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sw: () => (/* binding */ checkDocument),
/* harmony export */   u0: () => (/* binding */ readDocument),
/* harmony export */   vg: () => (/* binding */ readRunResult)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2857);
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6097);
/* harmony import */ var _run_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9364);



/**
 * Parses JSON from outside and checks it against a schema.
 *
 * @param what names the document for the person who has to mend it, e.g. a file name
 * @throws InputError naming the first few places that are wrong
 */
function readDocument(schema, text, what) {
    return checkDocument(schema, parseJson(text, what), what);
}
/** As `readDocument`, for a value that is parsed already. */
function checkDocument(schema, value, what) {
    const checked = schema.safeParse(value);
    if (checked.success)
        return checked.data;
    const faults = checked.error.issues
        .slice(0, 3)
        .map((issue) => `${issue.path.join('.') || 'document'}: ${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(issue.message)}`);
    const more = checked.error.issues.length - faults.length;
    throw new _input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(what)} is not valid: ${faults.join('; ')}${more > 0 ? `; and ${more} more` : ''}.`);
}
/**
 * Reads a result document.
 *
 * @throws InputError for text that is no JSON, another schema version, or a document that does not fit
 */
function readRunResult(text, what) {
    const value = parseJson(text, what);
    const version = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ schemaVersion: zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J() }).safeParse(value);
    const found = version.success ? version.data.schemaVersion : undefined;
    if (found !== _run_result_js__WEBPACK_IMPORTED_MODULE_1__/* .RESULT_SCHEMA_VERSION */ .tS) {
        const said = found === undefined ? 'no schemaVersion' : `schemaVersion ${JSON.stringify(found)}`;
        throw new _input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(what)} has ${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(said)}, but this program reads schemaVersion ` +
            `${_run_result_js__WEBPACK_IMPORTED_MODULE_1__/* .RESULT_SCHEMA_VERSION */ .tS}: read it with the version of S3 Benchmarks that wrote it.`);
    }
    return checkDocument(_run_result_js__WEBPACK_IMPORTED_MODULE_1__/* .RunResult */ .ns, value, what);
}
function parseJson(text, what) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        throw new _input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(what)} is not JSON: ${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(String(error))}.`);
    }
}


/***/ }),

/***/ 8605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EA: () => (/* binding */ planBenchmarks),
/* harmony export */   ED: () => (/* binding */ withNonce),
/* harmony export */   gm: () => (/* binding */ jobNameOf)
/* harmony export */ });
/* harmony import */ var _contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6097);
/* harmony import */ var _contract_job_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6433);


/**
 * Turns a request into jobs, one per instance type, in the order asked for.
 *
 * @throws InputError for an unknown, empty or repeated choice
 */
function planBenchmarks(request, manifest, identity, offer = { s3Clients: null, workloads: null }) {
    const { defaults } = manifest;
    const known = Object.keys(manifest.instanceTypes);
    const instanceTypes = choose('instance type', request.instanceTypes, defaults.instanceTypes, known);
    const s3Clients = choose('S3 client', request.s3Clients, defaults.s3Clients, offer.s3Clients);
    const workloads = request.workloads
        ? choose('workload', request.workloads, [], offer.workloads)
        : defaults.workloads;
    if (s3Clients.length === 0) {
        throw new _contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('--s3-clients is missing: this suite has no default here, so name at least one' +
            `${offer.s3Clients ? ` of ${offer.s3Clients.join(', ')}` : ''}.`);
    }
    const jobs = instanceTypes.map((instanceType) => {
        const environment = manifest.instanceTypes[instanceType];
        const jobRequest = {
            schemaVersion: _contract_job_request_js__WEBPACK_IMPORTED_MODULE_1__/* .JOB_REQUEST_SCHEMA_VERSION */ .nU,
            ...identity,
            trigger: request.trigger,
            instanceType,
            suite: request.suite,
            client: request.client ?? null,
            ...(request.mirrors?.length && { mirrors: request.mirrors }),
            compare: withSeed(request.compare ?? null, identity),
            trusted: isTrusted(request),
            metrics: isTrusted(request) && request.trigger !== 'local' && !request.compare,
            ...(request.asAws && { asAws: true }),
            region: manifest.region,
            buckets: bucketsOf(manifest, request.storageClasses),
            s3Clients: [...s3Clients],
            workloads: [...workloads],
            gigabitsPerSecond: environment.gbps,
        };
        return {
            jobName: jobNameOf(identity.runKey, instanceType),
            instanceType,
            queue: environment.queue,
            jobDefinition: isTrusted(request) ? environment.trusted : environment.untrusted,
            request: jobRequest,
            parameters: (0,_contract_job_request_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeJobParameters */ .Y0)(jobRequest),
        };
    });
    return { runKey: identity.runKey, jobs };
}
/** The same job with another place for its results: what an earlier one has left there stays its own. */
function withNonce(planned, nonce) {
    if (nonce === planned.request.nonce)
        return planned;
    const request = { ...planned.request, nonce };
    return { ...planned, request, parameters: (0,_contract_job_request_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeJobParameters */ .Y0)(request) };
}
/** Deterministic, so that a second start finds the job of the first; Batch allows `[-_A-Za-z0-9]`. */
function jobNameOf(runKey, instanceType) {
    return `${runKey}-${instanceType.replaceAll('.', '_')}`;
}
/** Whoever writes a comment may name code that nobody has reviewed. */
function isTrusted({ trigger }) {
    return trigger !== 'issue_comment';
}
/** The same coin however often the run is taken up: one that has begun has its own. */
function withSeed(asked, { nonce }) {
    const seed = Number.parseInt(nonce.slice(0, 8), 16);
    return asked && { ...asked, design: { seed, ...asked.design } };
}
function choose(kind, asked, byDefault, known) {
    if (!asked)
        return byDefault;
    (0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .requireDistinct */ .Cq)(`--${kind.toLowerCase().replaceAll(' ', '-')}s`, asked);
    if (known)
        for (const value of asked)
            (0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .requireKnown */ .$_)(kind, value, known);
    return asked;
}
function bucketsOf(manifest, asked) {
    if (!asked)
        return manifest.buckets;
    const known = manifest.buckets.map((bucket) => bucket.storageClass);
    for (const one of (0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .requireDistinct */ .Cq)('--storage-classes', asked)) {
        (0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .requireKnown */ .$_)('storage class', one, known);
    }
    return manifest.buckets.filter((bucket) => asked.includes(bucket.storageClass));
}


/***/ }),

/***/ 4652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ isTerminal),
/* harmony export */   c: () => (/* binding */ hasMachine)
/* harmony export */ });
function isTerminal(status) {
    return status === 'SUCCEEDED' || status === 'FAILED';
}
/** Whether it holds a machine, and with it the lock of the stack. */
function hasMachine({ status }) {
    return status === 'STARTING' || status === 'RUNNING';
}


/***/ })

};

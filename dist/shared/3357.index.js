export const id = 3357;
export const ids = [3357];
export const modules = {

/***/ 83357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   stopRun: () => (/* binding */ stopRun)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96421);
/* harmony import */ var _src_aws_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29981);
/* harmony import */ var _src_orchestrator_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68605);
/* harmony import */ var _aws_access_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48789);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85459);
/* harmony import */ var _terminate_leftovers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69495);






const PATIENCE_MS = 2 * 60_000;
/**
 * Ends the job of a run that was handed over to a later job of the workflow, which will never come:
 * the workflow was cancelled in between. The same inputs name the same run. Does nothing where no
 * job is in flight.
 */
async function stopRun(aws, { instanceTypes }, runKey, github) {
    const access = (0,_aws_access_js__WEBPACK_IMPORTED_MODULE_3__/* .awsAccess */ .S)(aws, github);
    const { signal } = new AbortController();
    const patience = { clock: _clock_js__WEBPACK_IMPORTED_MODULE_4__/* .clock */ .p, signal, notice: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq, forMs: PATIENCE_MS };
    const manifest = await (0,_src_aws_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .loadManifest */ .e)(access, aws.stackName, patience);
    const types = instanceTypes ?? manifest.defaults.instanceTypes;
    const jobNames = types.map((type) => (0,_src_orchestrator_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .jobNameOf */ .gm)(runKey, type));
    await (0,_terminate_leftovers_js__WEBPACK_IMPORTED_MODULE_5__.terminateLeftovers)({ jobNames, manifest, roleArn: aws.roleArn }, github);
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq(`Nothing of run ${runKey} is in flight any more.`);
}


/***/ }),

/***/ 69495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   terminateLeftovers: () => (/* binding */ terminateLeftovers)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96421);
/* harmony import */ var _src_aws_batch_backend_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46797);
/* harmony import */ var _aws_access_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48789);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85459);




/** A job shows in lists a little after it was submitted, and `main` may have been cut off right then. */
const LOOKS = 2;
const BETWEEN_LOOKS_MS = 5_000;
const NEVER = new AbortController().signal;
/** Ends the jobs of a run that are still in flight, found by their names. */
async function terminateLeftovers({ jobNames, manifest, roleArn }, github) {
    const backend = new _src_aws_batch_backend_js__WEBPACK_IMPORTED_MODULE_1__/* .BatchBackend */ .F({
        access: (0,_aws_access_js__WEBPACK_IMPORTED_MODULE_2__/* .awsAccess */ .S)({ region: manifest.region, roleArn }, github),
        manifest,
        owner: { repository: github.repository, runId: github.runId },
        clock: _clock_js__WEBPACK_IMPORTED_MODULE_3__/* .clock */ .p,
        signal: NEVER,
        notice: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq,
    });
    for (let look = 1; look <= LOOKS; look++) {
        for (const job of await backend.listInFlight()) {
            if (!jobNames.includes(job.jobName))
                continue;
            await backend.terminate(job.jobId, 'the workflow was cancelled');
            _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq(`Terminated job ${job.jobName} (${job.links?.job ?? job.jobId}).`);
        }
        if (look < LOOKS)
            await _clock_js__WEBPACK_IMPORTED_MODULE_3__/* .clock */ .p.sleep(BETWEEN_LOOKS_MS, NEVER);
    }
}


/***/ }),

/***/ 29981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ loadManifest)
});

// UNUSED EXPORTS: manifestParameter

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/names.js
var names = __webpack_require__(83062);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/environment-manifest.js


/** One instance type that can be measured on. */
const InstanceTypeEnvironment = schemas/* strictObject */.rej({
    queue: schemas/* string */.YjP(),
    trusted: schemas/* string */.YjP().describe('Job definition for code of the default branch.'),
    untrusted: schemas/* string */.YjP().describe('Job definition for anybody’s code.'),
    gbps: schemas/* number */.aig().positive().nullable().describe('Line rate in gigabits a second, if known.'),
    usdPerHour: schemas/* number */.aig().nonnegative().nullable(),
});
/**
 * What can be measured where: published by the stack, made up on the spot for a local run.
 * Names are short: with 20 instance types it must fit the 4 KB of an SSM parameter.
 */
const EnvironmentManifest = schemas/* strictObject */.rej({
    schemaVersion: schemas/* literal */.euz(1),
    region: schemas/* string */.YjP().min(1),
    buckets: schemas/* array */.YOg(names/* Bucket */.fW).min(1),
    resultsBucket: schemas/* string */.YjP().nullable(),
    logGroup: schemas/* string */.YjP().nullable(),
    lock: schemas/* string */.YjP().nullable().describe('ARN of the consumable resource all jobs share.'),
    suite: schemas/* string */.YjP().describe('Repository of benchmarks used unless another is asked for.'),
    commit: names/* Commit */.gn.nullable().optional().describe('Of this project, when it was deployed.'),
    defaults: schemas/* strictObject */.rej({
        instanceTypes: schemas/* array */.YOg(names/* InstanceType */.y9).min(1),
        s3Clients: schemas/* array */.YOg(names/* S3ClientId */.rN),
        workloads: schemas/* array */.YOg(names/* WorkloadName */.lx),
    }),
    instanceTypes: schemas/* record */.g1P(names/* InstanceType */.y9, InstanceTypeEnvironment),
});

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/input-error.js
var input_error = __webpack_require__(6097);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/read-document.js + 1 modules
var read_document = __webpack_require__(38027);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/aws/call-aws.js
var call_aws = __webpack_require__(26641);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/aws/client-config.js
var client_config = __webpack_require__(45249);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/aws/patience.js
var aws_patience = __webpack_require__(30570);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/aws/manifest.js







/** Where a stack publishes what it deployed. */
function manifestParameter(stackName) {
    return `/s3-benchmarks/${stackName}/manifest`;
}
/**
 * Reads what the stack deployed.
 *
 * @throws InputError when there is no such stack, or another version of this project deployed it
 */
async function loadManifest(access, stackName, patience) {
    const name = manifestParameter(stackName);
    const { SSMClient, GetParameterCommand, ParameterNotFound } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(4736)]).then(__webpack_require__.t.bind(__webpack_require__, 34736, 19));
    const client = (0,client_config/* withServerTime */.f4)(new SSMClient((0,client_config/* clientConfig */.yO)(access)), access);
    const call = { action: 'ssm:GetParameter', resource: `parameter ${name}` };
    try {
        const { Parameter } = await (0,aws_patience/* patiently */.d)(`reading parameter ${name}`, patience, () => (0,call_aws/* callAws */.I)(call, access.credentials, () => client.send(new GetParameterCommand({ Name: name }))));
        return parseManifest(Parameter?.Value ?? '', name);
    }
    catch (error) {
        if (!(error instanceof ParameterNotFound))
            throw error;
        throw new input_error/* InputError */.dz(`There is no stack "${(0,input_error/* printable */.g$)(stackName)}" in ${access.region} (no parameter ${name}): check ` +
            'stack-name and aws-region, or deploy the stack as infra/README.md says.');
    }
    finally {
        client.destroy();
    }
}
function parseManifest(text, name) {
    const what = `the stack's manifest (parameter ${name})`;
    const versioned = schemas/* looseObject */._H3({ schemaVersion: schemas/* unknown */.L5J() });
    const parsed = versioned.safeParse(parseJson(text));
    const found = parsed.success ? parsed.data.schemaVersion : undefined;
    const wanted = EnvironmentManifest.shape.schemaVersion.value;
    if (found !== wanted) {
        throw new input_error/* InputError */.dz(`${what} has schemaVersion ${(0,input_error/* printable */.g$)(JSON.stringify(found) ?? 'none')}, but this version of the ` +
            `action reads ${wanted}: deploy the stack from the same version of S3 Benchmarks, or use the ` +
            'version of the action that fits the stack.');
    }
    return (0,read_document/* checkDocument */.sw)(EnvironmentManifest, parsed.data, what);
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 96433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y0: () => (/* binding */ encodeJobParameters),
/* harmony export */   k0: () => (/* binding */ decodeJobParameters),
/* harmony export */   nU: () => (/* binding */ JOB_REQUEST_SCHEMA_VERSION)
/* harmony export */ });
/* unused harmony exports CompareRequest, LocalCopy, JobRequest */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92857);
/* harmony import */ var _compare_design_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14144);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83062);
/* harmony import */ var _read_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38027);




const JOB_REQUEST_SCHEMA_VERSION = 1;
/** The other side of a comparison. */
const CompareRequest = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    suite: _names_js__WEBPACK_IMPORTED_MODULE_1__/* .Revision */ .AT.describe('Of the same repository as the candidate’s.'),
    client: _names_js__WEBPACK_IMPORTED_MODULE_1__/* .Revision */ .AT.nullable().describe('Of `client.repository`; null when there is none.'),
    design: _compare_design_js__WEBPACK_IMPORTED_MODULE_0__/* .FormerDesign */ .yv,
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

/***/ 68605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EA: () => (/* binding */ planBenchmarks),
/* harmony export */   ED: () => (/* binding */ withNonce),
/* harmony export */   gm: () => (/* binding */ jobNameOf)
/* harmony export */ });
/* harmony import */ var _contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6097);
/* harmony import */ var _contract_job_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96433);


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


/***/ })

};

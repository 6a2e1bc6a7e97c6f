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

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/deployment.js
var deployment = __webpack_require__(95167);
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








/**
 * Reads what the stack deployed.
 *
 * @throws InputError when there is no such stack, or another version of this project deployed it
 */
async function loadManifest(access, stackName, patience) {
    const name = (0,deployment/* manifestParameter */.J9)(stackName);
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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92857);
/* harmony import */ var _compare_design_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14144);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83062);
/* harmony import */ var _read_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38027);
/* harmony import */ var _run_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55679);





const JOB_REQUEST_SCHEMA_VERSION = 1;
/** The other side of a comparison. */
const CompareRequest = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    suite: _names_js__WEBPACK_IMPORTED_MODULE_1__/* .Revision */ .AT.describe('Of the same repository as the candidate’s.'),
    client: _names_js__WEBPACK_IMPORTED_MODULE_1__/* .Revision */ .AT.nullable().describe('Of `client.repository`; null when there is none.'),
    design: _compare_design_js__WEBPACK_IMPORTED_MODULE_0__/* .CompareDesign */ .cI,
    instanceTypes: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr()
        .positive()
        .describe('Of the whole run: a change has to be proven among the cells of all of them.'),
    maxCaseSeconds: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig()
        .positive()
        .describe('For the rounds of a cell, half of it for each side; a side that is very slow may use as much again in its first rounds.'),
});
/** A copy of a repository on the machine of the job; both end in `/`: of all below that URL. */
const LocalCopy = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ url: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1), folder: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1) });
/** What one job is told. */
const JobRequest = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(JOB_REQUEST_SCHEMA_VERSION),
    runKey: _names_js__WEBPACK_IMPORTED_MODULE_1__/* .RunKey */ .Tb,
    nonce: _names_js__WEBPACK_IMPORTED_MODULE_1__/* .Nonce */ ._g,
    trigger: _names_js__WEBPACK_IMPORTED_MODULE_1__/* .Trigger */ .l9,
    instanceType: _names_js__WEBPACK_IMPORTED_MODULE_1__/* .InstanceType */ .y9,
    suite: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        repository: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1),
        ref: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable(),
        commit: _names_js__WEBPACK_IMPORTED_MODULE_1__/* .Commit */ .gn.nullable().describe('The ref, resolved once for all jobs of the run.'),
    }),
    client: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ repository: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1), ..._names_js__WEBPACK_IMPORTED_MODULE_1__/* .Revision */ .AT.shape })
        .nullable()
        .describe('Repository of an S3 client; builds are made to use this commit of it.'),
    mirrors: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(LocalCopy)
        .optional()
        .describe('Copies that stand for repositories; jobs on AWS have none.'),
    compare: CompareRequest.nullable().describe('null: the candidate alone is measured.'),
    turns: _run_result_js__WEBPACK_IMPORTED_MODULE_3__/* .Turns */ .P0.optional().describe('Of the built-in suite, when nothing is compared.'),
    trusted: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY().describe('May prepare buckets and send metrics; false for strangers’ code.'),
    metrics: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY().describe('Send each timed run to CloudWatch.'),
    asAws: _names_js__WEBPACK_IMPORTED_MODULE_1__/* .ByNamesOfAws */ .aR,
    region: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1),
    buckets: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(_names_js__WEBPACK_IMPORTED_MODULE_1__/* .Bucket */ .fW).min(1),
    s3Clients: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(_names_js__WEBPACK_IMPORTED_MODULE_1__/* .S3ClientId */ .rN).min(1),
    workloads: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(_names_js__WEBPACK_IMPORTED_MODULE_1__/* .WorkloadName */ .lx).describe('Empty: all that the suite has.'),
    gigabitsPerSecond: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().positive().nullable().describe('Line rate; clients tune to it.'),
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

/***/ 46038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GW: () => (/* binding */ refuseOtherKinds),
/* harmony export */   ZF: () => (/* binding */ OWN),
/* harmony export */   ZZ: () => (/* binding */ unknownJson),
/* harmony export */   aO: () => (/* binding */ kindOfJson)
/* harmony export */ });
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6097);

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
const KINDS = [
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
    const [kinds, one] = Array.isArray(value) ? [LISTS, value[0]] : [KINDS, value];
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

/***/ 38027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sw: () => (/* binding */ checkDocument),
  u0: () => (/* binding */ readDocument),
  vg: () => (/* binding */ readRunResult)
});

// UNUSED EXPORTS: parseJson

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/input-error.js
var input_error = __webpack_require__(6097);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/json-fault.js
const SPACE = /[ \t\r\n]*/y;
const LITERAL = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-])/y;
/** What a person would call a word. */
const WORD = /[\p{L}\p{N}_$.+-]+/uy;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const QUOTES = /['`´‘’‚“”„«»]/;
/**
 * Where a text stops being JSON, and what its owner has to change there: `line 3, column 5: JSON has no
 * comments`. `JSON.parse` names no place for the most frequent mistakes. RFC 8259.
 *
 * @returns null for JSON
 */
function jsonFault(text) {
    const open = [];
    let next = 'value';
    let comma = -1;
    for (let at = 0;;) {
        at += matchAt(SPACE, text, at).length;
        const sign = text.charAt(at);
        if (sign === '')
            return next === 'nothing' ? null : endsEarly(text);
        if (next === 'nothing')
            return there(text, at, strayAt(text, at) ?? MORE);
        if (sign === '}' || sign === ']') {
            const closes = next === ', or end' || next === `key or }` || next === 'value or ]';
            if (open.at(-1) !== sign)
                return there(text, at, wrongEnd(sign, open.at(-1)));
            if (!closes && comma >= 0) {
                return there(text, comma, `the comma before "${sign}" is one too many`);
            }
            if (!closes)
                return there(text, at, 'a value is missing before it');
            open.pop();
            at += 1;
            next = open.length > 0 ? ', or end' : 'nothing';
        }
        else if (next === ', or end') {
            if (sign !== ',')
                return there(text, at, strayAt(text, at) ?? 'a comma is missing before it');
            comma = at++;
            next = open.at(-1) === '}' ? 'key' : 'value';
            continue;
        }
        else if (next === ':') {
            if (sign !== ':') {
                return there(text, at, strayAt(text, at) ?? 'a colon (:) is missing before it');
            }
            at += 1;
            next = 'value';
        }
        else if (sign === '"') {
            const end = endOfText(text, at);
            if (typeof end === 'string')
                return end;
            at = end;
            next = next.startsWith('key') ? ':' : open.length > 0 ? ', or end' : 'nothing';
        }
        else if (next.startsWith('key')) {
            return there(text, at, strayAt(text, at) ?? needsQuotes(text, at));
        }
        else if (sign === '{' || sign === '[') {
            open.push(sign === '{' ? '}' : ']');
            at += 1;
            next = sign === '{' ? 'key or }' : 'value or ]';
        }
        else {
            const literal = matchAt(LITERAL, text, at);
            if (literal === '')
                return there(text, at, strayAt(text, at) ?? noValue(text, at));
            at += literal.length;
            next = open.length > 0 ? ', or end' : 'nothing';
        }
        comma = -1;
    }
}
const MORE = 'there is more after the end of the document';
/** What people's habits and programs leave in a file, wherever it stands. */
function strayAt(text, at) {
    if (/^(?:\/\/|\/\*|#)/.test(text.slice(at, at + 2)))
        return 'JSON has no comments: delete it';
    if (/^(?:<{7}|={7}|>{7})/.test(text.slice(at, at + 7)))
        return 'a conflict of git is not settled';
    const sign = String.fromCodePoint(text.codePointAt(at));
    if (QUOTES.test(sign))
        return 'JSON takes double quotes (") only';
    if (!/[\p{Z}\p{C}]/u.test(sign))
        return null;
    const code = sign.codePointAt(0).toString(16).toUpperCase().padStart(4, '0');
    return `U+${code} stands here, which only looks like a space: delete it`;
}
function needsQuotes(text, at) {
    const word = wordAt(text, at);
    return /^[\p{L}\p{N}_$]/u.test(word)
        ? `"${word}" needs double quotes around it`
        : `"${word}" stands where a name in double quotes belongs`;
}
function noValue(text, at) {
    const word = wordAt(text, at);
    return /^[\p{L}\p{N}_$.+-]/u.test(word)
        ? `"${word}" is no value of JSON; texts stand in double quotes`
        : `"${word}" stands where a value belongs`;
}
function wordAt(text, at) {
    return matchAt(WORD, text, at).slice(0, 40) || String.fromCodePoint(text.codePointAt(at));
}
function wrongEnd(sign, expected) {
    return expected === undefined
        ? `"${sign}" stands where a value belongs`
        : `"${sign}" stands where "${expected}" belongs`;
}
/** @returns where the text in quotes that begins `from` ends, or what is wrong with it */
function endOfText(text, from) {
    for (let at = from + 1;;) {
        const sign = text.charAt(at);
        if (sign === '"')
            return at + 1;
        if (sign === '')
            return endsEarly(text);
        if (sign === '\n' || sign === '\r') {
            const { column } = placeOf(text, from);
            return there(text, at, `the text that begins in column ${column} has no closing quote`);
        }
        if (sign < ' ')
            return there(text, at, 'a control character stands in a text: delete it');
        const taken = sign === '\\' ? matchAt(ESCAPE, text, at) : sign;
        if (taken === '')
            return there(text, at, 'write \\\\ for a backslash');
        at += taken.length;
    }
}
function endsEarly(text) {
    const { column, line } = placeOf(text, text.length);
    return `it ends too early, in line ${line}, column ${column}: is the file cut off?`;
}
function there(text, at, what) {
    const { column, line } = placeOf(text, at);
    return `line ${line}, column ${column}: ${what}`;
}
/** As editors count: lines and characters from 1. */
function placeOf(text, at) {
    const lines = text.slice(0, at).split(/\r\n|\r|\n/);
    const before = lines.at(-1);
    const pairs = before.match(/[\ud800-\udbff]/g)?.length ?? 0;
    return { line: lines.length, column: before.length - pairs + 1 };
}
function matchAt(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0] ?? '';
}

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/kinds-of-json.js
var kinds_of_json = __webpack_require__(46038);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/run-result.js + 1 modules
var run_result = __webpack_require__(55679);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/read-document.js





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
        .map((issue) => `${issue.path.join('.') || 'document'}: ${(0,input_error/* printable */.g$)(issue.message)}`);
    const more = checked.error.issues.length - faults.length;
    throw new input_error/* InputError */.dz(`${(0,input_error/* printable */.g$)(what)} is not valid: ${faults.join('; ')}${more > 0 ? `; and ${more} more` : ''}.`);
}
/** What a person gives who gave something else in the place of a result. */
const GIVE_RESULT = 'give the result.json of a run';
/**
 * Reads a result document.
 *
 * @throws InputError for text that is no JSON, JSON of another program, another schema version, or a
 *   document that does not fit
 */
function readRunResult(text, what) {
    const value = parseJson(text, what);
    (0,kinds_of_json/* refuseOtherKinds */.GW)(value, kinds_of_json/* OWN */.ZF.result, what, GIVE_RESULT);
    const version = schemas/* looseObject */._H3({ schemaVersion: schemas/* unknown */.L5J() }).safeParse(value);
    const found = version.success ? version.data.schemaVersion : undefined;
    if (found === run_result/* RESULT_SCHEMA_VERSION */.tS)
        return checkDocument(run_result/* RunResult */.ns, value, what);
    if (!isOfAnotherVersion(value)) {
        throw new input_error/* InputError */.dz(`${(0,input_error/* printable */.g$)(what)} is ${(0,kinds_of_json/* unknownJson */.ZZ)(value)}, not ${kinds_of_json/* OWN */.ZF.result}: ${GIVE_RESULT}.`);
    }
    const said = found === undefined ? 'no schemaVersion' : `schemaVersion ${JSON.stringify(found)}`;
    throw new input_error/* InputError */.dz(`${(0,input_error/* printable */.g$)(what)} has ${(0,input_error/* printable */.g$)(said)}, but this program reads schemaVersion ` +
        `${run_result/* RESULT_SCHEMA_VERSION */.tS}: read it with the version of S3 Benchmarks that wrote it.`);
}
/** Only what has something of a result is of another version of this program. */
function isOfAnotherVersion(value) {
    if ((0,kinds_of_json/* kindOfJson */.aO)(value) === kinds_of_json/* OWN */.ZF.result)
        return true;
    const names = typeof value === 'object' && value !== null ? Object.keys(value) : [];
    return names.includes('schemaVersion') && names.length === 1;
}
/**
 * Parses JSON as people's editors and shells leave it.
 *
 * @throws InputError that says what the text is instead, or where it stops being JSON
 */
function parseJson(text, what) {
    const plain = text.replace(/^\ufeff/, '');
    try {
        return JSON.parse(plain);
    }
    catch (error) {
        const other = otherText(plain);
        if (other !== null)
            throw new input_error/* InputError */.dz(`${(0,input_error/* printable */.g$)(what)} is ${other}.`);
        const fault = jsonFault(plain) ?? String(error);
        throw new input_error/* InputError */.dz(`${(0,input_error/* printable */.g$)(what)} is not JSON: ${(0,input_error/* ended */.v6)((0,input_error/* printable */.g$)(fault))}`);
    }
}
/** What is saved in the place of JSON, and what to do then. */
function otherText(text) {
    const start = text.slice(0, 2000).trimStart();
    if (start === '')
        return 'empty';
    if (/^(?:<!--|<!doctype html|<html)/i.test(start)) {
        return 'an HTML page, not JSON, such as one of a login or an error: download the file itself';
    }
    if (/^(?:<\?xml|<Error>)/.test(start)) {
        const code = /<Error>.*?<Code>(\w{1,80})<\/Code>/s.exec(start)?.[1];
        return code ? `an error of S3 (${code}), not JSON: download the file anew` : 'XML, not JSON';
    }
    if (start.startsWith('version https://git-lfs.github.com/spec/')) {
        return 'a pointer of Git LFS, not the file: run `git lfs pull`';
    }
    return start.startsWith('-----BEGIN ') ? 'PEM, not JSON' : null;
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
/* harmony import */ var _contract_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83062);



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
    const turns = turnsOf(request, identity, instanceTypes.length);
    const workloads = turns?.sized
        ? []
        : request.workloads
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
            compare: compareRequest(request.compare ?? null, instanceTypes.length, identity),
            ...(turns && { turns }),
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
/** The same coins and the same budget however often the run is taken up: one that has begun has its own. */
function compareRequest(asked, instanceTypes, { nonce }) {
    if (asked === null || 'instanceTypes' in asked)
        return asked;
    const { budgetSeconds } = asked.design;
    const own = budgetSeconds === null ? null : budgetSeconds / instanceTypes;
    const design = { ...asked.design, seed: seedOf(nonce), budgetSeconds: own };
    return { ...asked, instanceTypes, design };
}
/**
 * How S3 clients take turns; null where they do not. Sizes are chosen by the machine where figures are not
 * compared with those of other runs.
 */
function turnsOf({ budgetSeconds, compare, suite, trigger, workloads }, { nonce }, instanceTypes) {
    if (compare || suite.repository !== _contract_names_js__WEBPACK_IMPORTED_MODULE_2__/* .BUILTIN_SUITE */ .Ho)
        return null;
    return {
        seed: seedOf(nonce),
        budgetSeconds: budgetSeconds === undefined ? null : budgetSeconds / instanceTypes,
        sized: trigger === 'local' && workloads === undefined,
    };
}
function seedOf(nonce) {
    return Number.parseInt(nonce.slice(0, 8), 16);
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

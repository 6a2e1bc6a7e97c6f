export const id = 5935;
export const ids = [5935];
export const modules = {

/***/ 5935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runOnAws: () => (/* binding */ runOnAws)
});

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/aws/batch-backend.js + 7 modules
var batch_backend = __webpack_require__(46797);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/aws/manifest.js + 1 modules
var aws_manifest = __webpack_require__(29981);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/answer-of.js
var answer_of = __webpack_require__(56574);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/result-keys.js
var result_keys = __webpack_require__(3306);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/deployment.js
var deployment = __webpack_require__(95167);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/aws/history-key.js

/**
 * Where a finished run is kept: `history/<trigger>/<yyyy>/<mm>/<dd>/<runKey>.json`, by the day (UTC)
 * on which it began.
 *
 * @param copy from 1; a run that was taken up again after its end is kept beside its first end
 */
function historyKey({ runKey, startedAt, trigger }, copy) {
    const day = new Date(startedAt).toISOString().slice(0, 10).replaceAll('-', '/');
    return `${deployment/* HISTORY */.Vv}/${trigger}/${day}/${runKey}${copy > 1 ? `-${copy}` : ''}.json`;
}

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/aws/patience.js
var patience = __webpack_require__(30570);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/aws/s3-api.js
var s3_api = __webpack_require__(61386);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/aws/s3-results.js





const PATIENCE_MS = 15 * 60_000;
/** Far above any honest result (132 cases of 10 runs are 0.3 MB); bounds what a job can make us read. */
const MOST_BYTES = 32 * 1024 ** 2;
/** A run that is taken up again after its end stores another end; more often than this is no accident. */
const MOST_COPIES = 20;
/** Results in S3: jobs write below `incoming/`, finished runs are kept below `history/`. */
class S3Results {
    #api;
    #bucket;
    #patience;
    #writeLocal;
    constructor({ access, bucket, writeLocal, ...patience }) {
        this.#api = new s3_api/* S3Api */.L(access, bucket, patience.signal);
        this.#bucket = bucket;
        this.#patience = { ...patience, forMs: PATIENCE_MS };
        this.#writeLocal = writeLocal;
    }
    async collect({ request }) {
        const prefix = (0,result_keys/* incomingPrefix */.LR)(request);
        const objects = await (0,patience/* patiently */.d)(`Listing the results of ${request.instanceType}`, this.#patience, () => this.#api.list(prefix));
        const sizes = new Map(objects.map(({ key, size }) => [key.slice(prefix.length), size]));
        const uploads = [];
        for (const { attempt, name } of (0,result_keys/* newestUploads */.NT)([...sizes.keys()])) {
            const key = prefix + name;
            const content = sizes.get(name) > MOST_BYTES
                ? { fault: `it is larger than ${MOST_BYTES} bytes` }
                : { text: await this.#read(key) };
            uploads.push({ attempt, where: `s3://${this.#bucket}/${key}`, content });
        }
        return (0,answer_of/* answerOf */.u)(uploads, request);
    }
    #read(key) {
        return (0,patience/* patiently */.d)(`Reading ${key}`, this.#patience, () => this.#api.getText(key));
    }
    async save(run) {
        await this.#writeLocal(run);
        if (run.finishedAt === null)
            return;
        await (0,patience/* patiently */.d)('Storing the run', this.#patience, () => this.#keep(run));
    }
    /** Nothing in `history/` is ever replaced; writing the same twice is no second copy. */
    async #keep(run) {
        for (let copy = 1; copy <= MOST_COPIES; copy++) {
            const key = historyKey(run, copy);
            if (await this.#api.putNew(key, JSON.stringify(run)))
                return;
            if (isTheSame(await this.#api.getText(key), run))
                return;
        }
        throw new Error(`There are ${MOST_COPIES} results of run ${run.runKey} in ${this.#bucket} already.`);
    }
}
/** Whether all but the moment of the end agrees: a program that was killed as it stored this ends twice. */
function isTheSame(text, run) {
    const stored = JSON.parse(text);
    return JSON.stringify({ ...stored, finishedAt: run.finishedAt }) === JSON.stringify(run);
}

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/cli/judge.js
var cli_judge = __webpack_require__(71597);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/cli/out-folder.js
var out_folder = __webpack_require__(15375);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/input-error.js
var input_error = __webpack_require__(6097);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/local/result-folder.js
var result_folder = __webpack_require__(69003);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/orchestrator/run-plan.js + 5 modules
var run_plan = __webpack_require__(19693);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/action/aa-history.js
/**
 * What the A/A runs in the stack's history tell of its noise. The comparison can do without: it then
 * takes the least change that is safe where nothing is known.
 */
async function readAaRecord(access, bucket, query, patience) {
    const { S3History } = await __webpack_require__.e(/* import() */ 4923).then(__webpack_require__.bind(__webpack_require__, 24923));
    const { aaRecord } = await __webpack_require__.e(/* import() */ 7323).then(__webpack_require__.bind(__webpack_require__, 27323));
    try {
        const source = new S3History(access, { bucket }, patience);
        return await aaRecord(source, { ...query, warn: patience.notice });
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        const least = query.threshold === undefined ? ': nothing below 10 % counts' : '';
        patience.notice(`The A/A runs in the history cannot be read (${why})${least}.`);
        return null;
    }
}

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/action/aws-access.js + 4 modules
var aws_access = __webpack_require__(48789);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/action/clock.js
var clock = __webpack_require__(85459);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/action/github.js
var action_github = __webpack_require__(93970);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/action/nonce.js
var nonce = __webpack_require__(28318);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/report/format.js
var format = __webpack_require__(41935);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/action/plan-text.js

/** What is going to be measured, how long it will take and what it will cost. */
function describeAwsPlan(plan, expected) {
    const { buckets, s3Clients, suite, workloads } = plan.jobs[0].request;
    const at = suite.commit ? ` at ${suite.commit}${suite.ref ? ` (${suite.ref})` : ''}` : '';
    return [
        `Run ${plan.runKey}: ${suite.repository}${at}`,
        `Instance types: ${plan.jobs.map(({ instanceType }) => instanceType).join(', ')}`,
        `S3 clients: ${s3Clients.join(', ')}`,
        `Workloads: ${workloads.join(', ') || 'all of the suite'}`,
        `Buckets: ${buckets.map(({ name, storageClass }) => `${name} (${storageClass})`).join(', ')}`,
        ...(expected
            ? expectation(plan, expected)
            : ['This run has begun before: it goes on with the same commit.']),
    ];
}
function expectation(plan, expected) {
    const { casesPerJob, guessed, seconds, usd } = expected;
    const cost = usd === null ? 'cost not known' : `about ${usd.toFixed(2)} USD for instances (not S3 requests)`;
    const took = (0,format/* duration */.p0)(Math.round(seconds / 60) * 60_000);
    const source = guessed.length === plan.jobs.length
        ? 'a guess, as there is no earlier run'
        : guessed.length > 0
            ? `by earlier runs, but a guess for ${guessed.join(', ')}`
            : 'by earlier runs';
    return [
        `Expected: ${(0,format/* counted */.hS)(plan.jobs.length * casesPerJob, 'case')}, ${took}, ${cost}; ${source}.`,
    ];
}

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/action/saved-state.js
var saved_state = __webpack_require__(28554);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/action/aws-run.js















const MINUTE_MS = 60_000;
/** For a network that is gone or throttling before and between jobs. */
const aws_run_PATIENCE_MS = 15 * MINUTE_MS;
/** The wait for a machine is counted anew in each leg: one that is longer than a leg would never end. */
const MOST_OF_A_LEG = 0.75;
/**
 * Finds the stack, plans, and runs one job after the other on AWS Batch.
 *
 * @returns null for a dry run
 * @throws InputError before anything is submitted; the orchestrator's errors
 */
async function runOnAws(options) {
    const { aws, github, inputs, journal, out, runKey, say, signal } = options;
    const startedAt = clock/* clock */.p.now();
    const access = (0,aws_access/* awsAccess */.S)(aws, github);
    const patience = { clock: clock/* clock */.p, signal, notice: say, forMs: aws_run_PATIENCE_MS };
    const manifest = await (0,aws_manifest/* loadManifest */.e)(access, aws.stackName, patience);
    const bucket = manifest.resultsBucket;
    if (bucket === null) {
        throw new input_error/* InputError */.dz(`Stack "${aws.stackName}" has no bucket for results: deploy it again.`);
    }
    const owner = { repository: github.repository, runId: github.runId };
    const backend = new batch_backend/* BatchBackend */.F({ access, manifest, owner, ...patience });
    const { planOnAws } = await Promise.all(/* import() */[__webpack_require__.e(6664), __webpack_require__.e(4889)]).then(__webpack_require__.bind(__webpack_require__, 96040));
    const { plan, expected, notes } = await planOnAws({
        asked: inputs,
        limits: aws,
        trigger: (0,action_github/* triggerOf */.i)(github.event),
        runKey,
        manifest,
        access,
        backend,
        tempDir: github.tempDir,
        patience,
    });
    for (const line of [...describeAwsPlan(plan, expected), ...notes])
        say(line);
    if (inputs.dryRun)
        return null;
    await (0,out_folder/* clearOutFolder */.sO)(out);
    const file = new result_folder/* ResultFolder */.G(out.path, out.result);
    const writeLocal = async (run) => {
        journal.run = run;
        await file.save(run);
    };
    const percent = inputs.thresholdPercent ?? undefined;
    const query = {
        instanceTypes: plan.jobs.map(({ request }) => request.instanceType),
        threshold: percent === undefined ? undefined : percent / 100,
    };
    const known = plan.jobs[0].request.compare && (await readAaRecord(access, bucket, query, patience));
    journal.falseFlags = known?.flags ?? null;
    const judge = (0,cli_judge/* judgeAt */.N)(percent, known ?? {});
    const results = new S3Results({ access, bucket, writeLocal, ...patience });
    const jobNames = plan.jobs.map(({ jobName }) => jobName);
    (0,saved_state/* saveStarted */.nd)({ roleArn: aws.roleArn, manifest, jobNames });
    try {
        const run = await (0,run_plan/* runPlan */.F)(plan, { backend, results, judge, clock: clock/* clock */.p, progress: journal, signal }, {
            times: timesOf(aws, startedAt),
            onBusy: aws.onBusy,
            newNonce: nonce/* newNonce */.Y,
            failFast: inputs.failFast,
        });
        if (!run.interrupted)
            (0,saved_state/* saveOver */.Yg)();
        return run;
    }
    catch (error) {
        // Whatever it was, it was not the job's fault: a re-run takes the job up, and post leaves it alone.
        if (!signal.aborted)
            (0,saved_state/* saveOver */.Yg)();
        throw error;
    }
}
function timesOf(aws, startedAt) {
    return {
        pollMs: aws.pollIntervalSeconds * 1000,
        jitter: Math.random,
        handOverAt: new Date(startedAt.getTime() + aws.timeBudgetMinutes * MINUTE_MS),
        runnableDwellMs: 10 * MINUTE_MS,
        runnableTimeoutMs: Math.min(aws.runnableTimeoutMinutes, aws.timeBudgetMinutes * MOST_OF_A_LEG) * MINUTE_MS,
        contactTimeoutMs: 20 * MINUTE_MS,
        // The runner kills 10 s after it asked to end.
        terminateGraceMs: 3000,
    };
}


/***/ }),

/***/ 28318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ newNonce)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** Names the place of results so that nobody can guess it: 128 bits. */
function newNonce() {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16).toString('hex');
}


/***/ }),

/***/ 28554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yg: () => (/* binding */ saveOver),
/* harmony export */   nd: () => (/* binding */ saveStarted),
/* harmony export */   y7: () => (/* binding */ readStarted)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96421);

/** Called before the first job is submitted: from then on there may be one to end. */
function saveStarted(started) {
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .saveState */ .LZ('started', started);
}
/** No job is left to end: the run is over, or its job was left running on purpose. */
function saveOver() {
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .saveState */ .LZ('over', 'true');
}
/** What there may be to end; null for nothing. */
function readStarted() {
    const started = _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getState */ .Gu('started');
    return started === '' || _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getState */ .Gu('over') === 'true' ? null : JSON.parse(started);
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

/***/ 61386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ S3Api)
/* harmony export */ });
/* harmony import */ var _call_aws_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26641);
/* harmony import */ var _client_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45249);


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
        this.#client = (0,_client_config_js__WEBPACK_IMPORTED_MODULE_1__/* .lazily */ .qy)(async () => {
            const { S3Client } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3711)]).then(__webpack_require__.t.bind(__webpack_require__, 53711, 19));
            return (0,_client_config_js__WEBPACK_IMPORTED_MODULE_1__/* .withServerTime */ .f4)(new S3Client((0,_client_config_js__WEBPACK_IMPORTED_MODULE_1__/* .clientConfig */ .yO)(access)), access);
        });
    }
    /** Stores a document unless the key is taken; returns whether it was free. */
    async putNew(key, text) {
        const { PutObjectCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3711)]).then(__webpack_require__.t.bind(__webpack_require__, 53711, 19));
        const client = await this.#client();
        const command = new PutObjectCommand({
            Bucket: this.#bucket,
            Key: key,
            Body: text,
            ContentType: 'application/json',
            IfNoneMatch: '*',
        });
        try {
            const limits = this.#signal.aborted ? (0,_client_config_js__WEBPACK_IMPORTED_MODULE_1__/* .until */ .TG)(this.#signal) : {};
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
        const { GetObjectCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3711)]).then(__webpack_require__.t.bind(__webpack_require__, 53711, 19));
        const client = await this.#client();
        return this.#call('s3:GetObject', key, async () => {
            const command = new GetObjectCommand({ Bucket: this.#bucket, Key: key });
            const { Body } = await client.send(command, (0,_client_config_js__WEBPACK_IMPORTED_MODULE_1__/* .until */ .TG)(this.#signal));
            return (await Body?.transformToString()) ?? '';
        });
    }
    /** All objects below a prefix, in the order of their keys. */
    async list(prefix) {
        const { ListObjectsV2Command } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3711)]).then(__webpack_require__.t.bind(__webpack_require__, 53711, 19));
        const client = await this.#client();
        const found = [];
        let token;
        do {
            const command = new ListObjectsV2Command({
                Bucket: this.#bucket,
                Prefix: prefix,
                ...(token && { ContinuationToken: token }),
            });
            const page = await this.#call('s3:ListBucket', prefix, () => client.send(command, (0,_client_config_js__WEBPACK_IMPORTED_MODULE_1__/* .until */ .TG)(this.#signal)));
            for (const { Key = '', Size = 0 } of page.Contents ?? [])
                found.push({ key: Key, size: Size });
            token = page.NextContinuationToken;
        } while (token);
        return found;
    }
    #call(action, key, send) {
        const resource = `s3://${this.#bucket}/${key}`;
        return (0,_call_aws_js__WEBPACK_IMPORTED_MODULE_0__/* .callAws */ .I)({ action, resource }, this.#access.credentials, send);
    }
}


/***/ })

};

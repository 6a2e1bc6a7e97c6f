export const id = 440;
export const ids = [440,1386];
export const modules = {

/***/ 20440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runOnAws: () => (/* binding */ runOnAws)
/* harmony export */ });
/* harmony import */ var _src_app_code_under_test_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89574);
/* harmony import */ var _src_app_folders_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46322);
/* harmony import */ var _src_app_request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68598);
/* harmony import */ var _src_aws_s3_results_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25408);
/* harmony import */ var _src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6097);
/* harmony import */ var _src_orchestrator_run_plan_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38692);
/* harmony import */ var _github_runner_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(31937);







const MINUTE_MS = 60_000;
/** The wait for a machine is counted from the start in each leg: one that is longer than a leg would never end. */
const MOST_OF_A_LEG = 0.75;
/**
 * Runs one job of a plan after the other on AWS Batch.
 *
 * @throws the orchestrator's errors
 */
async function runOnAws(options) {
    const { aws, inputs, onFalseFlags, out, patience, plan, signal, stack, startedAt, state } = options;
    const { access, backend, bucket, manifest } = stack;
    await (0,_src_app_folders_js__WEBPACK_IMPORTED_MODULE_1__/* .clearOutFolder */ .sO)(out);
    const writeLocal = async (run) => {
        state.run = run;
        await (0,_src_app_folders_js__WEBPACK_IMPORTED_MODULE_1__/* .saveResult */ .bB)(out, run);
    };
    const percent = inputs.thresholdPercent;
    const known = plan.jobs[0].request.compare &&
        (await readAaRecord(stack, plan, percent && percent / 100, patience));
    onFalseFlags(known?.flags ?? null);
    const judge = (0,_src_app_code_under_test_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeAt */ .NY)(inputs, known ?? {});
    const results = new _src_aws_s3_results_js__WEBPACK_IMPORTED_MODULE_3__/* .S3Results */ .f({ access, bucket, writeLocal, ...patience });
    const jobNames = plan.jobs.map(({ jobName }) => jobName);
    (0,_github_runner_js__WEBPACK_IMPORTED_MODULE_6__/* .saveStarted */ .nd)({ roleArn: aws.roleArn, manifest, jobNames });
    try {
        const run = await (0,_src_orchestrator_run_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .runPlan */ .F)(plan, { backend, results, judge, clock: _github_runner_js__WEBPACK_IMPORTED_MODULE_6__/* .clock */ .pm, progress: state, signal }, {
            times: timesOf(aws, startedAt),
            onBusy: aws.onBusy,
            newNonce: _src_app_request_js__WEBPACK_IMPORTED_MODULE_2__/* .newNonce */ .Yd,
            failFast: inputs.failFast,
            given: (0,_src_app_request_js__WEBPACK_IMPORTED_MODULE_2__/* .optionsGiven */ .a7)(inputs),
            startWithinMs: startWithinMs(aws),
        });
        if (!run.interrupted)
            (0,_github_runner_js__WEBPACK_IMPORTED_MODULE_6__/* .saveOver */ .Yg)();
        return run;
    }
    catch (error) {
        // Whatever it was, it was not the job's fault: a re-run takes the job up, and post leaves it alone.
        if (!signal.aborted)
            (0,_github_runner_js__WEBPACK_IMPORTED_MODULE_6__/* .saveOver */ .Yg)();
        throw error;
    }
}
/**
 * What the A/A runs in the stack's history tell of its noise. The comparison can do without: it then
 * takes the least change that is safe where nothing is known.
 */
async function readAaRecord({ access, bucket }, { jobs }, threshold, patience) {
    const { S3History } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 25408));
    const { aaRecord } = await __webpack_require__.e(/* import() */ 1788).then(__webpack_require__.bind(__webpack_require__, 71788));
    const instanceTypes = jobs.map(({ request }) => request.instanceType);
    try {
        const source = new S3History(access, { bucket }, patience);
        return await aaRecord(source, { instanceTypes, threshold, warn: patience.notice });
    }
    catch (error) {
        const why = (0,_src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error);
        const least = threshold === undefined ? ': nothing below 10 % counts' : '';
        patience.notice(`The A/A runs in the history cannot be read (${why})${least}.`);
        return null;
    }
}
/**
 * A job may start as long as the legs of its run can watch it: one that starts days later, alone, would cost
 * hours. A leg may be short, and whoever re-runs it then takes up the job that it left; clocks may differ.
 */
const EARLIEST_LATE_MS = 6 * 60 * MINUTE_MS;
const LATEST_START_MS = 24 * 60 * MINUTE_MS;
function startWithinMs({ legs, timeBudgetMinutes }) {
    const watchedMs = legs * timeBudgetMinutes * MINUTE_MS;
    return Math.min(Math.max(watchedMs, EARLIEST_LATE_MS), LATEST_START_MS);
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

/***/ 89574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cm: () => (/* binding */ checkClientRepository),
/* harmony export */   Ik: () => (/* binding */ resolveCode),
/* harmony export */   NY: () => (/* binding */ judgeAt),
/* harmony export */   _e: () => (/* binding */ compareAsked)
/* harmony export */ });
/* harmony import */ var _contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6097);
/* harmony import */ var _contract_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83062);
/* harmony import */ var _git_named_repositories_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91118);
/* harmony import */ var _git_suite_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12177);
/* harmony import */ var _judge_judge_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95644);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68598);






const SUITE = { repository: (0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)('suite'), ref: (0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)('branch') };
const CLIENT = { repository: (0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)('client-repository'), ref: (0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)('branch') };
/**
 * Resolves every ref once, so that all jobs of a run measure the same code.
 *
 * @param patience with a server that cannot be reached; absent: it is tried once
 * @throws InputError when a repository cannot be read or has no such ref; Unreachable
 */
async function resolveCode(query, patience) {
    const { branch, clientRepository, compareWith, suite: repository } = query;
    const isBuiltin = repository === _contract_names_js__WEBPACK_IMPORTED_MODULE_1__/* .BUILTIN_SUITE */ .Ho;
    if (isBuiltin && clientRepository === undefined)
        return builtin(query);
    const ofSuite = clientRepository === undefined;
    const inputs = ofSuite ? SUITE : CLIENT;
    const varied = ofSuite ? repository : clientRepository;
    const candidate = await revisionOf(varied, { ...query, ref: branch }, inputs, patience);
    const ofBuiltin = isBuiltin ? { ref: null, commit: null } : null;
    const fixed = ofSuite
        ? null
        : (ofBuiltin ?? (await revisionOf(repository, {}, inputs, patience)));
    const suite = { repository, ...(fixed ?? candidate) };
    const client = fixed && { repository: varied, ...candidate };
    if (compareWith === undefined)
        return { suite, client, baseline: null, againstItself: false };
    const other = compareWith === _request_js__WEBPACK_IMPORTED_MODULE_5__/* .ITSELF */ .av
        ? candidate
        : await revisionOf(varied, { ref: compareWith }, { ...inputs, ref: (0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)('compare-with') }, patience);
    return {
        suite,
        client,
        baseline: fixed ? { suite: fixed, client: other } : { suite: other, client: null },
        againstItself: other.commit === candidate.commit,
    };
}
function builtin({ branch, compareWith }) {
    const refuse = (asked, why) => {
        throw new _contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz((0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .said */ .ag) `${asked} needs ${(0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)('suite')} or a client file in a git repository: the built-in suite ${why}.`);
    };
    if (branch !== undefined)
        refuse([(0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)('branch')], 'has no branches');
    if (compareWith !== undefined && compareWith !== _request_js__WEBPACK_IMPORTED_MODULE_5__/* .ITSELF */ .av) {
        const asked = (0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .said */ .ag) `${(0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)('compare-with')} "${compareWith}"`;
        refuse(asked, `can be compared with "${_request_js__WEBPACK_IMPORTED_MODULE_5__/* .ITSELF */ .av}" only`);
    }
    const none = { ref: null, commit: null };
    const itself = compareWith === _request_js__WEBPACK_IMPORTED_MODULE_5__/* .ITSELF */ .av;
    return {
        suite: { repository: _contract_names_js__WEBPACK_IMPORTED_MODULE_1__/* .BUILTIN_SUITE */ .Ho, ...none },
        client: null,
        baseline: itself ? { suite: none, client: null } : null,
        againstItself: itself,
    };
}
async function revisionOf(repository, { commit, ref }, inputs, patience) {
    const found = await (0,_git_suite_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveSuite */ .Z6)(repository, commit ?? ref ?? null, inputs, patience);
    return { ref: ref ?? null, commit: found.commit };
}
/**
 * What the plan needs to know of a comparison; null when there is nothing to compare with.
 *
 * @throws InputError for rounds that contradict each other
 */
function compareAsked({ againstItself, baseline }, asked) {
    if (baseline === null)
        return null;
    const { budgetSeconds = null, maxCaseMinutes = _request_js__WEBPACK_IMPORTED_MODULE_5__/* .DEFAULT_MAX_CASE_MINUTES */ ._T } = asked;
    const design = { againstItself, budgetSeconds, ...(0,_judge_judge_js__WEBPACK_IMPORTED_MODULE_4__/* .designAsked */ .zh)(asked) };
    return { ...baseline, design, maxCaseSeconds: maxCaseMinutes * 60 };
}
/**
 * Compares the sides of a run.
 *
 * @param asked the smallest change that counts, of every cell and client; and costs that count as a regression when they rise
 * @param known of their noise, where no smallest change was asked for; as at first, if it is not given
 */
function judgeAt({ failOnMetric: watched = [], thresholdPercent: percent, }, known = {}) {
    const chosen = percent === undefined ? undefined : () => percent / 100;
    const options = chosen ? { thresholdOf: chosen, clientThresholdOf: chosen } : known;
    return (run) => (0,_judge_judge_js__WEBPACK_IMPORTED_MODULE_4__/* .judgeRun */ .Zy)(run, { ...options, watched });
}
/**
 * What a suite's text says of a client's repository, before anything is started.
 *
 * @returns sentences to be shown; none where a build names the repository
 * @throws InputError when, for sure, no build clones anything
 */
async function checkClientRepository({ repository, s3Clients }, clients, { files, read }) {
    if (clients === null)
        return [];
    const paths = files.filter(_git_named_repositories_js__WEBPACK_IMPORTED_MODULE_2__/* .namesRepositories */ .rC);
    const texts = await Promise.all(paths.map(async (path) => [path, await read(path)]));
    const { found, without } = (0,_git_named_repositories_js__WEBPACK_IMPORTED_MODULE_2__/* .namedRepositories */ .Wh)(new Map(texts), [...new Set(clients.values())]);
    const languages = new Set(s3Clients.flatMap((client) => clients.get(client) ?? []));
    if (languages.size > 0 && [...languages].every((language) => without.includes(language))) {
        throw new _contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz((0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .said */ .ag) `${(0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)('client-repository')} "${(0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(repository)}" is not part of any chosen client: the build of ${[...languages].join(', ')} clones no repository. Choose ${(0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)('s3-clients')} that are built from it.`);
    }
    const own = found.filter(({ language }) => language === null || languages.has(language));
    if (own.length === 0 || own.some(({ url }) => (0,_git_named_repositories_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameRepository */ .ve)(url, repository)))
        return [];
    const urls = [...new Set(own.map(({ url }) => url))].join(', ');
    return [
        `No build names ${(0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(repository)}: it is used only if one of these has it as a submodule, ` +
            `otherwise the run fails: ${urls}.`,
    ];
}


/***/ }),

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

/***/ 61386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ S3Api),
/* harmony export */   S3Sink: () => (/* binding */ S3Sink)
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
/** What was measured for hours is not given up for an outage of minutes. */
const PATIENCE_MS = 30 * 60_000;
/** Stores a job's documents under new keys in S3. */
class S3Sink {
    #api;
    #patience;
    #prefix;
    constructor({ access, bucket, prefix, ...patience }) {
        this.#api = new S3Api(access, bucket, new AbortController().signal);
        this.#patience = { ...patience, forMs: PATIENCE_MS };
        this.#prefix = prefix;
    }
    /**
     * Tries again for half an hour while S3 cannot be reached.
     *
     * @param impatient once it aborts, the document is tried once more and no longer waited for
     * @throws the last error
     */
    async write(name, text, impatient) {
        await (0,_call_aws_js__WEBPACK_IMPORTED_MODULE_0__/* .patientlyAtAws */ .z)(`Storing ${name}`, { ...this.#patience, signal: impatient }, async () => {
            // A key that is taken was taken by this very document, in a try whose answer was lost: names
            // hold the attempt and a count, and nobody else knows the nonce in the prefix.
            await this.#api.putNew(this.#prefix + name, text);
        });
    }
}


/***/ }),

/***/ 25408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ earlierRuns),
/* harmony export */   S3History: () => (/* binding */ S3History),
/* harmony export */   f: () => (/* binding */ S3Results)
/* harmony export */ });
/* harmony import */ var _contract_answer_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56574);
/* harmony import */ var _contract_input_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6097);
/* harmony import */ var _contract_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83062);
/* harmony import */ var _contract_read_document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4996);
/* harmony import */ var _contract_results_bucket_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8503);
/* harmony import */ var _call_aws_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26641);
/* harmony import */ var _s3_api_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(61386);







/** Far above any honest result (132 cases of 10 runs are 0.3 MB); bounds what a job can make us read. */
const MOST_BYTES = 32 * 1024 ** 2;
/** A run that is taken up again after its end stores another end; more often than this is not an accident. */
const MOST_COPIES = 20;
/** Results in S3: jobs write below `incoming/`, finished runs are kept below `history/`. */
class S3Results {
    #api;
    #bucket;
    #patience;
    #writeLocal;
    constructor({ access, bucket, writeLocal, ...patience }) {
        this.#api = new _s3_api_js__WEBPACK_IMPORTED_MODULE_6__/* .S3Api */ .L(access, bucket, patience.signal);
        this.#bucket = bucket;
        this.#patience = patience;
        this.#writeLocal = writeLocal;
    }
    async collect({ request }) {
        const prefix = (0,_contract_results_bucket_js__WEBPACK_IMPORTED_MODULE_4__/* .incomingPrefix */ .LR)(request);
        const objects = await (0,_call_aws_js__WEBPACK_IMPORTED_MODULE_5__/* .patientlyAtAws */ .z)(`Listing the results of ${request.instanceType}`, this.#patience, () => this.#api.list(prefix));
        const sizes = new Map(objects.map(({ key, size }) => [key.slice(prefix.length), size]));
        const uploads = [];
        for (const { attempt, name } of (0,_contract_results_bucket_js__WEBPACK_IMPORTED_MODULE_4__/* .newestUploads */ .NT)([...sizes.keys()])) {
            const key = prefix + name;
            const content = sizes.get(name) > MOST_BYTES
                ? { fault: `it is larger than ${MOST_BYTES} bytes` }
                : { text: await this.#read(key) };
            uploads.push({ attempt, where: `s3://${this.#bucket}/${key}`, content });
        }
        return (0,_contract_answer_of_js__WEBPACK_IMPORTED_MODULE_0__/* .answerOf */ .u)(uploads, request);
    }
    #read(key) {
        return (0,_call_aws_js__WEBPACK_IMPORTED_MODULE_5__/* .patientlyAtAws */ .z)(`Reading ${key}`, this.#patience, () => this.#api.getText(key));
    }
    async save(run) {
        await this.#writeLocal(run);
        if (run.finishedAt === null)
            return;
        await (0,_call_aws_js__WEBPACK_IMPORTED_MODULE_5__/* .patientlyAtAws */ .z)('Storing the run', this.#patience, () => this.#keep(run));
    }
    /** Nothing in `history/` is ever replaced; writing the same twice does not make a second copy. */
    async #keep(run) {
        for (let copy = 1; copy <= MOST_COPIES; copy++) {
            const key = (0,_contract_results_bucket_js__WEBPACK_IMPORTED_MODULE_4__/* .historyKey */ .Ox)(run, copy);
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
/** Where runs are kept in a results bucket; see `historyKey`. */
const PREFIX = `${_contract_results_bucket_js__WEBPACK_IMPORTED_MODULE_4__/* .HISTORY */ .Vv}/`;
/** Finished runs in S3, read with patience. A listing is a request for each 1000 runs. */
class S3History {
    name;
    #api;
    #patience;
    #bucketUrl;
    #prefix;
    constructor(access, { bucket, prefix = '' }, patience) {
        this.#patience = patience;
        this.#api = new _s3_api_js__WEBPACK_IMPORTED_MODULE_6__/* .S3Api */ .L(access, bucket, patience.signal);
        this.#prefix = prefix === '' ? PREFIX : prefix.replace(/\/*$/, '/');
        this.#bucketUrl = `s3://${bucket}/`;
        this.name = this.#bucketUrl + this.#prefix;
    }
    async list(triggers) {
        const prefixes = triggers && this.#prefix === PREFIX
            ? triggers.map((trigger) => (0,_contract_results_bucket_js__WEBPACK_IMPORTED_MODULE_4__/* .historyFolder */ .vc)(trigger))
            : [this.#prefix];
        const objects = [];
        for (const prefix of prefixes) {
            const list = () => this.#api.list(prefix);
            const listed = await (0,_call_aws_js__WEBPACK_IMPORTED_MODULE_5__/* .patientlyAtAws */ .z)(`Listing ${this.#bucketUrl}${prefix}`, this.#patience, list);
            objects.push(...listed);
        }
        return objects
            .filter(({ key }) => key.endsWith('.json'))
            .map(({ key, size }) => ({ name: this.#bucketUrl + key, bytes: size }));
    }
    async read({ name }) {
        const get = () => this.#api.getText(name.slice(this.#bucketUrl.length));
        return (0,_call_aws_js__WEBPACK_IMPORTED_MODULE_5__/* .patientlyAtAws */ .z)(`Reading ${name}`, this.#patience, get);
    }
}
/** Enough to have met every instance type of a nightly run. */
const RUNS_READ = 3;
/**
 * The newest runs kept in `history/`, of this month and the last, newest first. They serve an estimate
 * only, so what cannot be read is left out.
 *
 * @param suite only its runs tell how long it takes
 */
async function earlierRuns(suite, { access, bucket, patience, trigger, }) {
    const api = new _s3_api_js__WEBPACK_IMPORTED_MODULE_6__/* .S3Api */ .L(access, bucket, patience.signal);
    const giveUp = (error) => {
        const why = (0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error);
        patience.notice(`An earlier run cannot be read, so times are guessed: ${why}`);
        return [];
    };
    const folders = foldersOf(trigger, patience.clock.now());
    const listed = await Promise.all(folders.map((folder) => api.list(folder))).catch(giveUp);
    const newest = listed
        .flat()
        .filter(({ size }) => size <= _contract_read_document_js__WEBPACK_IMPORTED_MODULE_3__/* .MOST_RUN_BYTES */ .sR)
        .map((object) => ({ ...object, day: (0,_contract_results_bucket_js__WEBPACK_IMPORTED_MODULE_4__/* .storedPlaceOf */ .G6)(object.key)?.day ?? '' }))
        .sort((a, b) => b.day.localeCompare(a.day) || b.key.localeCompare(a.key))
        .slice(0, RUNS_READ);
    const read = async ({ key }) => [(0,_contract_read_document_js__WEBPACK_IMPORTED_MODULE_3__/* .readRunResult */ .vg)(await api.getText(key), key)];
    const runs = await Promise.all(newest.map((one) => read(one).catch(giveUp)));
    return runs
        .flat()
        .filter((run) => run.suite.repository === suite)
        .sort((a, b) => Date.parse(b.startedAt) - Date.parse(a.startedAt));
}
/** `history/TRIGGER/yyyy/mm/` */
function foldersOf(trigger, now) {
    const months = [0, 1].map((back) => {
        const month = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - back));
        return month.toISOString().slice(0, 7);
    });
    // What strangers' code has stored tells nobody how long a run takes.
    const own = (0,_contract_names_js__WEBPACK_IMPORTED_MODULE_2__/* .isTrusted */ .W2)(trigger) ? trigger : 'workflow_dispatch';
    const triggers = new Set([own, 'schedule']);
    return [...triggers].flatMap((one) => months.map((month) => (0,_contract_results_bucket_js__WEBPACK_IMPORTED_MODULE_4__/* .historyFolder */ .vc)(one, month)));
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

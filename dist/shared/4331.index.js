export const id = 4331;
export const ids = [4331];
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

/***/ 49716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k6: () => (/* binding */ logPage),
/* harmony export */   tm: () => (/* binding */ BatchApi),
/* harmony export */   xt: () => (/* binding */ quotasPage),
/* harmony export */   xv: () => (/* binding */ jobPage),
/* harmony export */   yQ: () => (/* binding */ computeEnvironmentPage)
/* harmony export */ });
/* harmony import */ var _contract_aws_places_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91032);
/* harmony import */ var _call_aws_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26641);
/* harmony import */ var _client_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45249);



const JOBS_A_CALL = 100;
/** The calls of AWS Batch that are used here, one function each, pages put together. */
class BatchApi {
    #access;
    #signal;
    #client;
    #submitClient;
    /** @param signal ends calls under way, but for submit and terminate */
    constructor(access, signal) {
        this.#access = access;
        this.#signal = signal;
        this.#client = (0,_client_config_js__WEBPACK_IMPORTED_MODULE_2__/* .lazily */ .qy)(async () => {
            const { BatchClient } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(8839)]).then(__webpack_require__.t.bind(__webpack_require__, 78839, 19));
            return (0,_client_config_js__WEBPACK_IMPORTED_MODULE_2__/* .withServerTime */ .f4)(new BatchClient((0,_client_config_js__WEBPACK_IMPORTED_MODULE_2__/* .clientConfig */ .yO)(access)), access);
        });
        this.#submitClient = (0,_client_config_js__WEBPACK_IMPORTED_MODULE_2__/* .lazily */ .qy)(async () => {
            const { BatchClient } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(8839)]).then(__webpack_require__.t.bind(__webpack_require__, 78839, 19));
            return (0,_client_config_js__WEBPACK_IMPORTED_MODULE_2__/* .withServerTime */ .f4)(new BatchClient((0,_client_config_js__WEBPACK_IMPORTED_MODULE_2__/* .singleAttemptConfig */ .CK)(access)), access);
        });
    }
    /**
     * Submits a job, in one attempt: SubmitJob knows no token that would make a second one harmless.
     *
     * @returns the job's id
     */
    async submitJob(input) {
        const { SubmitJobCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(8839)]).then(__webpack_require__.t.bind(__webpack_require__, 78839, 19));
        const client = await this.#submitClient();
        const resource = `queue ${input.jobQueue}, job definition ${input.jobDefinition}`;
        const { jobId } = await this.#call('batch:SubmitJob', resource, () => client.send(new SubmitJobCommand(input)));
        return jobId ?? '';
    }
    /** Describes jobs; those that Batch does not (yet) see are missing from the answer. */
    async describeJobs(jobIds) {
        const { DescribeJobsCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(8839)]).then(__webpack_require__.t.bind(__webpack_require__, 78839, 19));
        const client = await this.#client();
        const found = [];
        for (let at = 0; at < jobIds.length; at += JOBS_A_CALL) {
            const command = new DescribeJobsCommand({ jobs: jobIds.slice(at, at + JOBS_A_CALL) });
            const { jobs } = await this.#call('batch:DescribeJobs', 'jobs (resource *)', () => client.send(command, (0,_client_config_js__WEBPACK_IMPORTED_MODULE_2__/* .until */ .TG)(this.#signal)));
            found.push(...(jobs ?? []));
        }
        return found;
    }
    async listJobs(input) {
        const { ListJobsCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(8839)]).then(__webpack_require__.t.bind(__webpack_require__, 78839, 19));
        const client = await this.#client();
        return everyPage(async (page) => {
            const command = new ListJobsCommand({ ...input, ...page });
            const { jobSummaryList, nextToken } = await this.#call('batch:ListJobs', `queue ${input.jobQueue} (resource *)`, () => client.send(command, (0,_client_config_js__WEBPACK_IMPORTED_MODULE_2__/* .until */ .TG)(this.#signal)));
            return { items: jobSummaryList ?? [], nextToken };
        });
    }
    /** All jobs, ended ones too, that need a consumable resource, over all queues. */
    async listJobsByLock(lock) {
        const { ListJobsByConsumableResourceCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(8839)]).then(__webpack_require__.t.bind(__webpack_require__, 78839, 19));
        const client = await this.#client();
        return everyPage(async (page) => {
            const command = new ListJobsByConsumableResourceCommand({
                consumableResource: lock,
                ...page,
            });
            const { jobs, nextToken } = await this.#call('batch:ListJobsByConsumableResource', `consumable resource ${lock}`, () => client.send(command, (0,_client_config_js__WEBPACK_IMPORTED_MODULE_2__/* .until */ .TG)(this.#signal)));
            return { items: jobs ?? [], nextToken };
        });
    }
    /** Ends a job in any state. */
    async terminateJob(jobId, reason) {
        const { TerminateJobCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(8839)]).then(__webpack_require__.t.bind(__webpack_require__, 78839, 19));
        const client = await this.#client();
        const limits = this.#signal.aborted ? (0,_client_config_js__WEBPACK_IMPORTED_MODULE_2__/* .until */ .TG)(this.#signal) : {};
        await this.#call('batch:TerminateJob', `job ${jobId}`, () => client.send(new TerminateJobCommand({ jobId, reason }), limits));
    }
    async describeQueue(queue) {
        const { DescribeJobQueuesCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(8839)]).then(__webpack_require__.t.bind(__webpack_require__, 78839, 19));
        const client = await this.#client();
        const { jobQueues } = await this.#call('batch:DescribeJobQueues', 'job queues (resource *)', () => client.send(new DescribeJobQueuesCommand({ jobQueues: [queue] }), (0,_client_config_js__WEBPACK_IMPORTED_MODULE_2__/* .until */ .TG)(this.#signal)));
        return jobQueues?.[0];
    }
    async describeComputeEnvironments(arns) {
        const { DescribeComputeEnvironmentsCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(8839)]).then(__webpack_require__.t.bind(__webpack_require__, 78839, 19));
        const client = await this.#client();
        return everyPage(async (page) => {
            const command = new DescribeComputeEnvironmentsCommand({
                computeEnvironments: arns,
                ...page,
            });
            const { computeEnvironments, nextToken } = await this.#call('batch:DescribeComputeEnvironments', 'compute environments (resource *)', () => client.send(command, (0,_client_config_js__WEBPACK_IMPORTED_MODULE_2__/* .until */ .TG)(this.#signal)));
            return { items: computeEnvironments ?? [], nextToken };
        });
    }
    #call(action, resource, send) {
        return (0,_call_aws_js__WEBPACK_IMPORTED_MODULE_1__/* .callAws */ .I)({ action, resource }, this.#access.credentials, send);
    }
}
/** Reads on while there is a token; a page without items is not the end. */
async function everyPage(read) {
    const all = [];
    let nextToken;
    do {
        const page = await read(nextToken ? { nextToken } : {});
        all.push(...page.items);
        nextToken = page.nextToken;
    } while (nextToken);
    return all;
}
/** Page of a Batch job. */
function jobPage(region, jobId) {
    return `${batchHome(region)}#jobs/detail/${encodeURIComponent(jobId)}`;
}
/** Page of a Batch compute environment. */
function computeEnvironmentPage(region, arn) {
    return `${batchHome(region)}#compute-environments/detail/${encodeURIComponent(arn)}`;
}
/** Page of the EC2 quotas of the account. */
function quotasPage(region) {
    return `${(0,_contract_aws_places_js__WEBPACK_IMPORTED_MODULE_0__/* .consoleOf */ .Fl)(region)}/servicequotas/home/services/ec2/quotas?region=${region}`;
}
/** Page of one log stream. */
function logPage(region, logGroup, logStream) {
    const home = `${(0,_contract_aws_places_js__WEBPACK_IMPORTED_MODULE_0__/* .consoleOf */ .Fl)(region)}/cloudwatch/home?region=${region}`;
    return `${home}#logsV2:log-groups/log-group/${escapeTwice(logGroup)}/log-events/${escapeTwice(logStream)}`;
}
function batchHome(region) {
    return `${(0,_contract_aws_places_js__WEBPACK_IMPORTED_MODULE_0__/* .consoleOf */ .Fl)(region)}/batch/home?region=${region}`;
}
/** CloudWatch's page wants names encoded twice, with `$` for the `%` of the second time. */
function escapeTwice(name) {
    return encodeURIComponent(encodeURIComponent(name)).replaceAll('%', '$');
}


/***/ }),

/***/ 24331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cf: () => (/* binding */ requireShort),
/* harmony export */   Fg: () => (/* binding */ tagsOf),
/* harmony export */   J$: () => (/* binding */ OUR_WORDS),
/* harmony export */   XA: () => (/* binding */ logStreamsOf),
/* harmony export */   YL: () => (/* binding */ listInFlight),
/* harmony export */   Zw: () => (/* binding */ jobOf),
/* harmony export */   _U: () => (/* binding */ findByName),
/* harmony export */   hx: () => (/* binding */ describeJob)
/* harmony export */ });
/* harmony import */ var _contract_deployment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95167);
/* harmony import */ var _contract_input_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6097);
/* harmony import */ var _orchestrator_ports_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14652);
/* harmony import */ var _aws_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62370);
/* harmony import */ var _batch_api_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49716);





/** Begins the reason of every job that this program ends, by which a later start tells them from others. */
const OUR_WORDS = 'S3 Benchmarks ended it: ';
/** A job's tags: what it costs, whose it is, and what the role's permission to terminate hangs on. */
function tagsOf(planned, owner) {
    const tags = {
        [_contract_deployment_js__WEBPACK_IMPORTED_MODULE_0__/* .PROJECT_TAG */ .hc.key]: _contract_deployment_js__WEBPACK_IMPORTED_MODULE_0__/* .PROJECT_TAG */ .hc.value,
        runKey: tagValue(planned.request.runKey),
        repository: tagValue(owner.repository),
        run: tagValue(owner.runId),
    };
    return tags;
}
/** A job as Batch describes it. */
function jobOf(detail, manifest) {
    const { jobId = '', jobName = '', status = 'SUBMITTED', tags = {} } = detail;
    const owner = tags.repository && `${tags.repository}, run ${tags.run}`;
    const stream = logStreamsOf(detail).at(-1);
    const { region, logGroup } = manifest;
    return {
        jobId,
        jobName,
        status,
        statusReason: (0,_orchestrator_ports_js__WEBPACK_IMPORTED_MODULE_4__/* .isTerminal */ .Hd)(status) ? lastWords(detail) : (detail.statusReason ?? null),
        parameters: detail.parameters ?? {},
        createdAt: dateOf(detail.createdAt),
        startedAt: dateOf(detail.startedAt),
        stoppedAt: dateOf(detail.stoppedAt),
        ...(owner && { owner }),
        ...(wasEndedByUs(detail) && { endedByUs: true }),
        links: {
            job: (0,_batch_api_js__WEBPACK_IMPORTED_MODULE_3__/* .jobPage */ .xv)(region, jobId),
            ...(stream && logGroup && { log: (0,_batch_api_js__WEBPACK_IMPORTED_MODULE_3__/* .logPage */ .k6)(region, logGroup, stream) }),
        },
    };
}
/** By a cancel, or by the job itself when it started too late: it measured nothing, and can be had anew. */
function wasEndedByUs({ container, status, statusReason }) {
    if (statusReason?.startsWith(OUR_WORDS))
        return true;
    return status === 'FAILED' && container?.exitCode === _contract_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.tooLate;
}
/** Log streams of all attempts that have one, oldest first: a retried job starts a new one. */
function logStreamsOf({ attempts = [], container }) {
    const containers = [...attempts.map((attempt) => attempt.container), container];
    return [...new Set(containers.flatMap((one) => one?.logStreamName || []))];
}
function dateOf(milliseconds) {
    return milliseconds ? new Date(milliseconds) : null;
}
/** Batch's reason is often only "Essential container in task exited"; the container tells more. */
function lastWords({ statusReason, container, status }) {
    const failed = status === 'FAILED' && container?.exitCode;
    const words = [statusReason, container?.reason, failed && `exit code ${container.exitCode}`];
    return [...new Set(words.filter(Boolean))].join('; ') || null;
}
/**
 * Characters of all that a task overrides of its definition, JSON's own among them; Batch puts a job's parameters
 * into the command that it overrides, and a job that is longer fails with "Container Overrides length must be
 * at most 8192" after it was submitted.
 * https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RunTask.html,
 * https://github.com/ASFHyP3/hyp3/issues/3041
 */
const MOST_OVERRIDDEN = 8192;
/** For the rest of the command, what Batch adds (names, variables, resources), and what is told at submit. */
const OVERRIDDEN_BESIDE = 1536;
/**
 * Refuses a plan whose request is too long for a job.
 *
 * @throws InputError naming what to shorten
 */
function requireShort({ jobs }) {
    const most = MOST_OVERRIDDEN - OVERRIDDEN_BESIDE;
    // Its quotes are escaped in what is overridden.
    const lengthOf = ({ parameters }) => JSON.stringify(parameters.request ?? '').length;
    const longest = jobs.toSorted((a, b) => lengthOf(b) - lengthOf(a))[0];
    const length = lengthOf(longest);
    if (length <= most)
        return;
    throw new _contract_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz((0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .said */ .ag) `The request of a job is too long for AWS Batch: it takes ${length} characters, and ${most} are allowed. ${howToShorten(longest.request)}`);
}
function howToShorten(request) {
    const { client, ownWorkloads = [], s3Clients, suite, workloads } = request;
    const parts = [
        ['workloads', workloads.join()],
        ['s3-clients', s3Clients.join()],
        ['suite', suite.repository],
        ['client-repository', client?.repository ?? ''],
        ['branch', client?.ref ?? suite.ref ?? ''],
    ];
    const [input, value] = parts.toSorted(([, a], [, b]) => b.length - a.length)[0];
    if (value.length < JSON.stringify(ownWorkloads).length) {
        return (0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .said */ .ag) `Have fewer workloads in the client file.`;
    }
    return (0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .said */ .ag) `Shorten ${(0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)(input)}, which has ${value.length} of them, e.g. by two runs.`;
}
/** https://docs.aws.amazon.com/tag-editor/latest/userguide/tagging.html */
function tagValue(text) {
    return text.replace(/[^\p{L}\p{Z}\p{N}_.:/=+\-@]/gu, '_').slice(0, 256);
}
/** In the order of a job's life: one that moves on between two calls is met in the later of them. */
const IN_FLIGHT = [
    'SUBMITTED',
    'PENDING',
    'RUNNABLE',
    'STARTING',
    'RUNNING',
];
/** The newest job of exactly that name, whatever its state; null if there is none. */
async function findByName(jobName, api, manifest) {
    const found = [];
    for (const jobQueue of queuesFor(jobName, manifest)) {
        const filters = [{ name: 'JOB_NAME', values: [jobName] }];
        const summaries = await api.listJobs({ jobQueue, filters });
        // The filter takes no notice of case, but job names do.
        found.push(...summaries.filter((summary) => summary.jobName === jobName));
    }
    const newest = found.sort((a, b) => (a.createdAt ?? 0) - (b.createdAt ?? 0)).at(-1);
    if (!newest?.jobId)
        return null;
    return jobOf(await describeJob(newest.jobId, api), manifest);
}
/**
 * One job as Batch describes it.
 *
 * @throws NotVisible for an empty answer, which says nothing about the job
 */
async function describeJob(jobId, api) {
    const [detail] = await api.describeJobs([jobId]);
    if (!detail)
        throw new _aws_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .NotVisible */ .Wg(`Batch does not see job ${jobId} at the moment`);
    return detail;
}
/** Jobs of all who use this environment, not yet ended. */
async function listInFlight(api, manifest) {
    const listed = manifest.lock
        ? await listByLock(manifest.lock, api, manifest)
        : await listByQueue(api, manifest);
    const details = await api.describeJobs(listed.map((job) => job.jobId));
    const known = new Map(details.map((detail) => [detail.jobId, jobOf(detail, manifest)]));
    return listed.map((job) => known.get(job.jobId) ?? job).filter((job) => !(0,_orchestrator_ports_js__WEBPACK_IMPORTED_MODULE_4__/* .isTerminal */ .Hd)(job.status));
}
async function listByLock(lock, api, { region }) {
    const summaries = await api.listJobsByLock(lock);
    return summaries
        .map(({ jobArn = '', jobName = '', jobStatus, statusReason, createdAt, startedAt }) => {
        const jobId = jobArn.slice(jobArn.lastIndexOf('/') + 1);
        const status = jobStatus;
        return aJob(region, { jobId, jobName, status, statusReason, createdAt, startedAt });
    })
        .filter((job) => !(0,_orchestrator_ports_js__WEBPACK_IMPORTED_MODULE_4__/* .isTerminal */ .Hd)(job.status));
}
async function listByQueue(api, manifest) {
    const jobs = new Map();
    for (const jobStatus of IN_FLIGHT) {
        for (const jobQueue of allQueues(manifest)) {
            for (const summary of await api.listJobs({ jobQueue, jobStatus })) {
                const { jobId = '', jobName = '', status = jobStatus } = summary;
                jobs.set(jobId, aJob(manifest.region, { ...summary, jobId, jobName, status }));
            }
        }
    }
    return [...jobs.values()];
}
function aJob(region, summary) {
    const { jobId, jobName, status, statusReason, createdAt, startedAt } = summary;
    return {
        jobId,
        jobName,
        status,
        statusReason: statusReason ?? null,
        parameters: null,
        createdAt: dateOf(createdAt),
        startedAt: dateOf(startedAt),
        stoppedAt: null,
        links: { job: (0,_batch_api_js__WEBPACK_IMPORTED_MODULE_3__/* .jobPage */ .xv)(region, jobId) },
    };
}
/** A job's name ends in its instance type, which tells the queue; of another name, every queue may be it. */
function queuesFor(jobName, manifest) {
    const fitting = Object.entries(manifest.instanceTypes).filter(([instanceType]) => jobName.endsWith((0,_contract_deployment_js__WEBPACK_IMPORTED_MODULE_0__/* .jobNameOf */ .gm)('', instanceType)));
    const queues = new Set(fitting.map(([, environment]) => environment.queue));
    return queues.size > 0 ? [...queues] : allQueues(manifest);
}
function allQueues(manifest) {
    return [...new Set(Object.values(manifest.instanceTypes).map(({ queue }) => queue))];
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

export const id = 3371;
export const ids = [3371,5752];
export const modules = {

/***/ 23371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openStack: () => (/* binding */ openStack),
  stopRun: () => (/* binding */ stopRun),
  terminateLeftovers: () => (/* binding */ terminateLeftovers)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(96421);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/input-error.js
var input_error = __webpack_require__(6097);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/net/patience.js
var net_patience = __webpack_require__(35636);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/orchestrator/ports.js
var ports = __webpack_require__(14652);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/aws/aws-errors.js
var aws_errors = __webpack_require__(62370);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/aws/batch-api.js
var batch_api = __webpack_require__(49716);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/aws/batch-job.js
var batch_job = __webpack_require__(24331);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/aws/call-aws.js
var call_aws = __webpack_require__(26641);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/aws/client-config.js
var client_config = __webpack_require__(45249);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/aws/job-log.js


/** Reads jobs' logs from CloudWatch. */
class JobLog {
    #access;
    #logGroup;
    #client;
    constructor(access, logGroup) {
        this.#access = access;
        this.#logGroup = logGroup;
        this.#client = (0,client_config/* lazily */.qy)(async () => {
            const { CloudWatchLogsClient } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(303)]).then(__webpack_require__.t.bind(__webpack_require__, 70303, 19));
            return (0,client_config/* withServerTime */.f4)(new CloudWatchLogsClient((0,client_config/* clientConfig */.yO)(access)), access);
        });
    }
    /**
     * Reads one page. A page without lines is not the end; at the end the cursor stays the same.
     *
     * @param streams of the job's attempts so far, oldest first
     */
    async read(streams, cursor, signal) {
        const at = positionOf(cursor);
        const name = streams[at.stream];
        if (name === undefined)
            return { lines: [], cursor };
        const page = await this.#getLogEvents(name, at.token, signal);
        // At the end of a stream its last token comes back; before the first line there may be no stream.
        const ended = page === null || (page.events.length === 0 && page.token === at.token);
        if (ended && at.stream + 1 < streams.length) {
            const next = { stream: at.stream + 1, token: '' };
            return { lines: ['=== Batch has started the job again ==='], cursor: cursorOf(next) };
        }
        if (page === null)
            return { lines: [], cursor };
        return { lines: page.events, cursor: cursorOf({ ...at, token: page.token }) };
    }
    async #getLogEvents(logStreamName, token, signal) {
        const { GetLogEventsCommand, ResourceNotFoundException } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(303)]).then(__webpack_require__.t.bind(__webpack_require__, 70303, 19));
        const client = await this.#client();
        const command = new GetLogEventsCommand({
            logGroupName: this.#logGroup,
            logStreamName,
            startFromHead: true,
            ...(token && { nextToken: token }),
        });
        const call = {
            action: 'logs:GetLogEvents',
            resource: `log stream ${this.#logGroup}:${logStreamName}`,
        };
        try {
            const { events = [], nextForwardToken = token } = await (0,call_aws/* callAws */.I)(call, this.#access.credentials, () => client.send(command, (0,client_config/* until */.TG)(signal)));
            const lines = events.flatMap(({ message = '' }) => message.replace(/\r?\n$/, '').split(/\r?\n|\r/));
            return { events: lines, token: nextForwardToken };
        }
        catch (error) {
            if (error instanceof ResourceNotFoundException)
                return null;
            throw error;
        }
    }
}
function positionOf(cursor) {
    const [stream = '0', token = ''] = cursor?.split(' ', 2) ?? [];
    return { stream: Number(stream), token };
}
function cursorOf({ stream, token }) {
    return `${stream} ${token}`;
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/aws/runnable-facts.js



/**
 * What can be found out about a job that waits for a machine. What the role may not look at is just
 * not said: the permissions to benchmark do not include all of it.
 */
async function runnableFacts(job, api, manifest) {
    const [detail] = (await ifAllowed(() => api.describeJobs([job.jobId]))) ?? [];
    const { environments, queue } = await lookAtQueue(detail?.jobQueue, api);
    const vCpus = vCpusOf(detail);
    const others = manifest.lock
        ? (await ifAllowed(() => (0,batch_job/* listInFlight */.YL)(api, manifest)))?.filter(({ jobId }) => jobId !== job.jobId)
        : undefined;
    return {
        statusReason: detail?.statusReason ?? job.statusReason,
        findings: [
            ...(others ?? []).filter(ports/* hasMachine */.c1).map(holderFinding),
            ...(queue ? queueFindings(queue) : []),
            ...environments.flatMap((one) => environmentFindings(one, vCpus, manifest.region)),
        ],
        hints: [
            `${vCpus ? `It needs ${vCpus} vCPUs; the` : 'The'} account's quotas: ${(0,batch_api/* quotasPage */.xt)(manifest.region)}`,
        ],
        ...(others && { others }),
        broken: brokenIn(environments, manifest.region),
    };
}
/**
 * Why nothing that is submitted to a queue will get a machine: its compute environment is INVALID, which no
 * waiting mends. https://docs.aws.amazon.com/batch/latest/userguide/invalid_compute_environment.html
 */
async function brokenQueue(queue, api, { region }) {
    const { environments } = await lookAtQueue(queue, api);
    return brokenIn(environments, region);
}
async function lookAtQueue(name, api) {
    const queue = name && (await ifAllowed(() => api.describeQueue(name)));
    const arns = (queue ? queue.computeEnvironmentOrder : undefined)?.flatMap((one) => one.computeEnvironment ?? []);
    const environments = arns?.length
        ? await ifAllowed(() => api.describeComputeEnvironments(arns))
        : undefined;
    return { queue: queue || undefined, environments: environments ?? [] };
}
/** A queue with one sound environment goes on. */
function brokenIn(environments, region) {
    const [first] = environments;
    if (!first || environments.some(({ status }) => status !== 'INVALID'))
        return null;
    const { computeEnvironmentArn = '', computeEnvironmentName, statusReason } = first;
    const why = statusReason ? `: ${statusReason.replace(/\.?\s*$/, '')}` : '';
    return (`compute environment ${computeEnvironmentName} is INVALID${why}. Fix that and deploy the stack again, ` +
        `then start a new run; see ${(0,batch_api/* computeEnvironmentPage */.yQ)(region, computeEnvironmentArn)}`);
}
function holderFinding({ createdAt, jobName, owner, startedAt, status }) {
    const whose = owner ? ` of ${owner}` : '';
    const since = (startedAt ?? createdAt)?.toISOString().slice(0, 16).replace('T', ' ');
    return `Job ${jobName}${whose} holds the lock of the stack (${status}${since ? ` since ${since} UTC` : ''}).`;
}
function queueFindings({ jobQueueName, state, status, statusReason }) {
    if (state === 'ENABLED' && (status ?? 'VALID') === 'VALID')
        return [];
    return [
        `Queue ${jobQueueName} is ${state}, ${status}${statusReason ? `: ${statusReason}` : ''}.`,
    ];
}
function environmentFindings(environment, vCpus, region) {
    const { computeEnvironmentName: name, computeEnvironmentArn = '', computeResources, } = environment;
    const { state, status, statusReason } = environment;
    const page = (0,batch_api/* computeEnvironmentPage */.yQ)(region, computeEnvironmentArn);
    const maxvCpus = computeResources?.maxvCpus;
    const findings = [];
    if (state !== 'ENABLED' || status !== 'VALID') {
        const why = statusReason ? `: ${statusReason}` : '';
        findings.push(`Compute environment ${name} is ${state}, ${status}${why}; see ${page}`);
    }
    if (vCpus !== undefined && maxvCpus !== undefined && maxvCpus < vCpus) {
        findings.push(`Compute environment ${name} allows ${maxvCpus} vCPUs, the job needs ${vCpus}; see ${page}`);
    }
    return findings;
}
function vCpusOf(detail) {
    const required = detail?.container?.resourceRequirements?.find(({ type }) => type === 'VCPU');
    return required?.value ? Number(required.value) : detail?.container?.vcpus;
}
async function ifAllowed(look) {
    try {
        return await look();
    }
    catch (error) {
        if (error instanceof ports/* AccessDenied */.Oy)
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/aws/batch-backend.js









/** Longest reason that TerminateJob takes. */
const REASON_LENGTH = 1024;
/**
 * Runs jobs on AWS Batch. Looking at a job (`describe`, `readLog`) fails at once, for the orchestrator
 * to count and to report; every other call is patient with what may pass.
 */
class BatchBackend {
    #manifest;
    #owner;
    #patience;
    #api;
    #log;
    /** Log streams by job, as last described. */
    #streams = new Map();
    constructor({ access, manifest, owner, ...patience }) {
        this.#manifest = manifest;
        this.#owner = owner;
        this.#patience = patience;
        this.#api = new batch_api/* BatchApi */.tm(access, patience.signal);
        this.#log = manifest.logGroup === null ? null : new JobLog(access, manifest.logGroup);
    }
    listInFlight() {
        return (0,call_aws/* patientlyAtAws */.z)('Listing the jobs in flight', this.#patience, () => (0,batch_job/* listInFlight */.YL)(this.#api, this.#manifest));
    }
    findByName(jobName) {
        return (0,call_aws/* patientlyAtAws */.z)(`Looking for job ${jobName}`, this.#patience, () => (0,batch_job/* findByName */._U)(jobName, this.#api, this.#manifest));
    }
    submit(planned) {
        const ports = {
            submit: () => this.#submitOnce(planned),
            findByName: (jobName) => this.findByName(jobName),
        };
        return submitJob(planned, ports, this.#patience);
    }
    async describe(jobId) {
        const detail = await (0,batch_job/* describeJob */.hx)(jobId, this.#api);
        this.#streams.set(jobId, (0,batch_job/* logStreamsOf */.XA)(detail));
        return (0,batch_job/* jobOf */.Zw)(detail, this.#manifest);
    }
    async readLog({ jobId }, cursor) {
        if (!this.#log)
            return { lines: [], cursor };
        if (!this.#streams.has(jobId))
            await this.describe(jobId);
        return this.#log.read(this.#streams.get(jobId) ?? [], cursor, this.#patience.signal);
    }
    explainRunnable(job) {
        return runnableFacts(job, this.#api, this.#manifest);
    }
    /** If this cannot be found out, the run starts anyway. */
    findBroken({ queue }) {
        return brokenQueue(queue, this.#api, this.#manifest).catch(() => null);
    }
    terminate(jobId, reason) {
        return (0,call_aws/* patientlyAtAws */.z)(`Terminating job ${jobId}`, this.#patience, () => this.#api.terminateJob(jobId, (batch_job/* OUR_WORDS */.J$ + reason).slice(0, REASON_LENGTH)));
    }
    async #submitOnce(planned) {
        const { jobName, queue, jobDefinition, parameters } = planned;
        const jobId = await this.#api.submitJob({
            jobName,
            jobQueue: queue,
            jobDefinition,
            parameters: { ...parameters },
            tags: (0,batch_job/* tagsOf */.Fg)(planned, this.#owner),
            // So that the cost of the ECS task is found under the same tags.
            propagateTags: true,
        });
        return {
            jobId,
            jobName,
            status: 'SUBMITTED',
            statusReason: null,
            parameters,
            createdAt: this.#patience.clock.now(),
            startedAt: null,
            stoppedAt: null,
            links: { job: (0,batch_api/* jobPage */.xv)(this.#manifest.region, jobId) },
        };
    }
}
/**
 * Lists are behind the truth: only a job that none of these looks has seen was not submitted.
 * Milliseconds before each look; a minute in all.
 */
const LOOKS_MS = [2_000, 4_000, 8_000, 16_000, 30_000];
/**
 * Submits a job so that exactly one exists. After an error that leaves open whether Batch took the
 * job (no answer, a fault of the server, throttling), it is looked for by its name before it is
 * submitted again.
 *
 * @throws LostContact when that cannot be found out in time; AccessDenied; Error when Batch refuses
 */
async function submitJob(planned, { submit, findByName }, patience) {
    const { clock, forMs, notice, signal } = patience;
    const deadlineMs = clock.now().getTime() + forMs;
    for (;;) {
        try {
            return await (0,net_patience/* patiently */.d_)(`Submitting ${planned.jobName}`, patience, refusal, () => submit(planned));
        }
        catch (error) {
            if (error instanceof ports/* AccessDenied */.Oy)
                throw error;
            const why = (0,input_error/* printable */.g$)((0,net_patience/* inWords */.r4)(error));
            if (!(0,aws_errors/* isTransient */.dg)(error))
                throw new Error(`Batch refuses it: ${why}`, { cause: error });
            notice(`Submitting ${planned.jobName} had no clear answer (${why}): looking for the job.`);
            for (const waitMs of LOOKS_MS) {
                await clock.sleep(waitMs, signal);
                const found = await findByName(planned.jobName);
                if (found && isTheSame(found, planned))
                    return found;
                if (signal.aborted)
                    break;
            }
            if (signal.aborted || clock.now().getTime() >= deadlineMs) {
                throw new ports/* LostContact */.Pf(`Submitting ${planned.jobName} had no clear answer and no such job appeared: ${why}`, { cause: error });
            }
        }
    }
}
/** A refusal was not carried out, so it may be tried again blindly; of all else that is not known. */
function refusal(error) {
    const failure = (0,aws_errors/* awsFailure */.MT)(error);
    return failure.kind === 'transient' ? { kind: 'unknown' } : failure;
}
function isTheSame(found, planned) {
    return found.parameters?.request === planned.parameters.request;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/deployment.js
var deployment = __webpack_require__(95167);
// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/read-document.js
var read_document = __webpack_require__(4996);
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
        const { Parameter } = await (0,call_aws/* patientlyAtAws */.z)(`reading parameter ${name}`, patience, () => (0,call_aws/* callAws */.I)(call, access.credentials, () => client.send(new GetParameterCommand({ Name: name }))));
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
    const wanted = deployment/* EnvironmentManifest */.VR.shape.schemaVersion.value;
    if (found !== wanted) {
        throw new input_error/* InputError */.dz(`${what} has schemaVersion ${(0,input_error/* printable */.g$)(JSON.stringify(found) ?? 'none')}, but this version of the ` +
            `action reads ${wanted}: deploy the stack from the same version of S3 Benchmarks, or use the ` +
            'version of the action that matches the stack.');
    }
    return (0,read_document/* checkDocument */.sw)(deployment/* EnvironmentManifest */.VR, parsed.data, what);
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/net/proxy.js
var proxy = __webpack_require__(9091);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/aws/id-token.js
/** GitHub's ID token: how it is asked for, and what it says of its bearer. */




/** GitHub's endpoint gave no token; status and headers are where the SDK's errors have them. */
class IdTokenFailure extends Error {
    name = 'IdTokenFailure';
    $metadata;
    $response;
    constructor(host, how, { status, headers }) {
        super(`${host}: GitHub's ID token endpoint ${how}`);
        this.$metadata = { httpStatusCode: status };
        this.$response = { headers };
    }
}
const TIMEOUT_MS = 10_000;
/**
 * Asks GitHub for an ID token for AWS (a JWT that lives 5 minutes).
 * https://docs.github.com/en/actions/reference/security/oidc
 *
 * @throws InputError when the job may not ask; AccessDenied when it may no longer
 */
async function requestIdToken({ url, token }) {
    if (!url || !token) {
        throw new input_error/* InputError */.dz('The job may not ask for an ID token: add "permissions: { id-token: write, contents: read }" to it. ' +
            'Pull requests from forks never get one.');
    }
    const address = new URL(url);
    address.searchParams.set('audience', deployment/* AWS_AUDIENCE */.Vk);
    const headers = { authorization: `Bearer ${token}`, accept: 'application/json' };
    const { body, ...answer } = await (0,proxy/* getText */.q)(address, { headers, timeoutMs: TIMEOUT_MS });
    const { status } = answer;
    if (status === 401 || status === 403) {
        throw new ports/* AccessDenied */.Oy(`GitHub gives this job no more ID tokens (status ${status}): the right to ask for them ` +
            'ends about 6 hours after the job began. Set time-budget-minutes below that, so that the next ' +
            'job continues where this one stops.');
    }
    if (status !== 200)
        throw new IdTokenFailure(address.host, `answered ${status}`, answer);
    const value = tokenIn(body);
    if (value !== null)
        return value;
    // As a cut answer is read: the status alone says nothing of it.
    throw new IdTokenFailure(address.host, 'gave an answer without a token', answer);
}
function tokenIn(body) {
    try {
        const { value } = JSON.parse(body);
        return typeof value === 'string' && value !== '' ? value : null;
    }
    catch {
        return null;
    }
}
/** Claims that the stack's roles look at: https://docs.github.com/en/actions/reference/security/oidc */
const SHOWN_CLAIMS = ['sub', 'aud', 'environment', 'job_workflow_ref'];
/** Not verified, only for messages. */
function claimsOf(jwt) {
    try {
        const claims = JSON.parse(Buffer.from(jwt.split('.')[1] ?? '', 'base64url').toString());
        return Object.fromEntries(Object.entries(Object(claims)).filter(([, value]) => typeof value === 'string'));
    }
    catch {
        return {};
    }
}
/** The claims that decide whether a role can be assumed, in words. */
function shown(claims) {
    return SHOWN_CLAIMS.map((name) => `${name} "${(0,input_error/* printable */.g$)(claims[name] ?? '(none)')}"`).join(', ');
}
/** The setting `github` (infra/settings) with which a stack trusts the bearer of a token. */
function settingsLine(claims) {
    const { environment, job_workflow_ref: workflow, repository, repository_owner: owner } = claims;
    const idOf = (text = '') => (/^[1-9]\d{0,15}$/.test(text) ? Number(text) : undefined);
    const github = {
        owner: owner ?? 'OWNER',
        repository: repository?.split('/')[1] ?? 'REPOSITORY',
        ownerId: idOf(claims.repository_owner_id),
        repositoryId: idOf(claims.repository_id),
        environment: environment ?? 'ENVIRONMENT',
        jobWorkflowRefs: workflow === undefined ? undefined : [workflow],
    };
    return (0,input_error/* printable */.g$)(`"github": ${JSON.stringify(github)}`, 2000);
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/aws/web-identity.js







const SESSION_SECONDS = 3600;
/** As the SDK does: a request signed just before the end would arrive after it. */
const RENEW_BEFORE_MS = 5 * 60_000;
/** Between two tries to renew a session that is still good. */
const RETRY_AFTER_MS = 30_000;
/**
 * Credentials of a role by GitHub's ID token, renewed before they end for as long as the job may ask
 * for ID tokens. Nothing is loaded or asked before the first call.
 *
 * The function throws InputError for a missing permission or a wrong role, AccessDenied when the
 * role's trust policy refuses, and other errors when trying again may help.
 */
function webIdentityCredentials(options) {
    const { clock, serverClock } = options;
    /** Sessions end by the servers' clock, which this machine's may be an hour off. */
    const nowMs = () => clock.now().getTime() + (serverClock?.offsetMs ?? 0);
    const sts = (0,client_config/* lazily */.qy)(async () => {
        const { STSClient } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(1695)]).then(__webpack_require__.t.bind(__webpack_require__, 71695, 19));
        return (0,client_config/* withServerTime */.f4)(new STSClient((0,client_config/* clientConfig */.yO)(options)), options);
    });
    let session;
    let renewFromMs = 0;
    let renewing;
    const renew = async () => {
        try {
            session = await assumeRole(await sts(), options);
            renewFromMs = session.expiration.getTime() - RENEW_BEFORE_MS;
            return session;
        }
        catch (error) {
            if (!session || nowMs() >= session.expiration.getTime())
                throw error;
            renewFromMs = nowMs() + RETRY_AFTER_MS;
            return session;
        }
        finally {
            renewing = undefined;
        }
    };
    const provider = async () => {
        if (session && nowMs() < renewFromMs)
            return session;
        renewing ??= renew();
        return renewing;
    };
    return Object.assign(provider, {
        memoized: true,
        renew: () => {
            session = undefined;
        },
    });
}
async function assumeRole(sts, { idToken, mask, roleArn, sessionName }) {
    const { AssumeRoleWithWebIdentityCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(1695)]).then(__webpack_require__.t.bind(__webpack_require__, 71695, 19));
    const jwt = await requestIdToken(idToken);
    mask(jwt);
    try {
        const { Credentials } = await sts.send(new AssumeRoleWithWebIdentityCommand({
            RoleArn: roleArn,
            RoleSessionName: sessionName,
            WebIdentityToken: jwt,
            DurationSeconds: SESSION_SECONDS,
        }));
        return masked(Credentials, mask);
    }
    catch (error) {
        throw explain(error, roleArn, jwt);
    }
}
function masked(given, mask) {
    const { AccessKeyId, SecretAccessKey, SessionToken, Expiration } = given ?? {};
    if (!AccessKeyId || !SecretAccessKey || !SessionToken || !Expiration) {
        throw new Error('STS answered without credentials.');
    }
    for (const secret of [AccessKeyId, SecretAccessKey, SessionToken])
        mask(secret);
    return {
        accessKeyId: AccessKeyId,
        secretAccessKey: SecretAccessKey,
        sessionToken: SessionToken,
        expiration: Expiration,
    };
}
/** https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html#Errors */
function explain(error, roleArn, jwt) {
    if (!(error instanceof Error))
        return error;
    const claims = claimsOf(jwt);
    const sent = `The token said ${shown(claims)}.`;
    const answer = `AWS says: ${(0,input_error/* printable */.g$)((0,net_patience/* inWords */.r4)(error))}`;
    if ((0,aws_errors/* kindOf */.I)(error) === 'transient') {
        return Object.assign(error, {
            message: `sts:AssumeRoleWithWebIdentity: ${(0,input_error/* printable */.g$)((0,net_patience/* inWords */.r4)(error))}`,
        });
    }
    switch (error.name) {
        case 'AccessDenied':
            return new ports/* AccessDenied */.Oy(`sts:AssumeRoleWithWebIdentity on ${roleArn} is not allowed: either there is no such role, or ` +
                `its trust policy does not accept this workflow. ${sent} If this workflow is to be trusted, put ` +
                `this line into the settings of the stack and deploy it again: ${settingsLine(claims)} ${answer}`, { cause: error });
        case 'RegionDisabledException':
            return new input_error/* InputError */.dz(`STS is not active in the region of the stack: activate it in the account's settings of IAM. ${answer}`);
        case 'InvalidIdentityTokenException':
        case 'IDPRejectedClaimException':
            return new ports/* AccessDenied */.Oy(`AWS does not accept GitHub's ID token for ${roleArn}: the account needs the identity provider ` +
                `${deployment/* GITHUB_ISSUER */.oX} with audience ${deployment/* AWS_AUDIENCE */.Vk}; deploying the stack creates it. ${sent} ${answer}`, { cause: error });
        case 'ValidationError':
            return new input_error/* InputError */.dz(`role-to-assume "${(0,input_error/* printable */.g$)(roleArn)}" cannot be assumed: give the ARN of the role that the ` +
                `stack made. ${answer}`);
        default:
            return error;
    }
}
const LONGEST = 64;
/**
 * Names a session in CloudTrail by repository and run, e.g. `octo-org.s3@9876543210`. STS takes no
 * tags with a web identity, so the name is all that tells whose session it is.
 * https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html
 */
function sessionName(repository, runId) {
    const run = `@${clean(runId)}`.slice(0, LONGEST - 1);
    const name = clean(repository.replaceAll('/', '.')) || 'unknown';
    return name.slice(0, LONGEST - run.length) + run;
}
/** STS allows word characters and `+=,.@-`. */
function clean(text) {
    return text.replace(/[^A-Za-z0-9_+=,.-]/g, '-');
}

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/action/github-runner.js
var github_runner = __webpack_require__(31937);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/action/stack.js









/** @throws InputError when there is no such stack, or an old one; AccessDenied */
async function openStack(aws, github, patience) {
    const access = awsAccess(aws, github);
    const manifest = await loadManifest(access, aws.stackName, patience);
    const bucket = manifest.resultsBucket;
    if (bucket === null) {
        throw new input_error/* InputError */.dz(`Stack "${aws.stackName}" has no bucket for results: deploy it again.`);
    }
    const backend = new BatchBackend({ access, manifest, owner: github, ...patience });
    return { access, manifest, bucket, backend };
}
/** The way into AWS: the role, by GitHub's ID token, for as long as the job may ask for one. */
function awsAccess({ region, roleArn }, { idToken, repository, runId }) {
    const serverClock = new client_config/* ServerClock */.iY();
    const credentials = webIdentityCredentials({
        region,
        roleArn,
        sessionName: sessionName(repository, runId),
        idToken,
        mask: core/* setSecret */.Pq,
        clock: github_runner/* clock */.pm,
        serverClock,
    });
    return { region, credentials, serverClock };
}
/** A job shows in lists a little after it was submitted, and `main` may have been cut off right then. */
const LOOKS = 2;
const BETWEEN_LOOKS_MS = 5_000;
const NEVER = new AbortController().signal;
/**
 * Ends the jobs of a run that are still in flight, found by their names.
 *
 * @param forMs how long AWS is tried
 */
async function terminateLeftovers({ jobNames, manifest, roleArn }, github, forMs = net_patience/* PATIENCE_MS */.xR) {
    const access = awsAccess({ region: manifest.region, roleArn }, github);
    const patience = { clock: github_runner/* clock */.pm, signal: NEVER, notice: core/* info */.pq, forMs };
    const backend = new BatchBackend({ access, manifest, owner: github, ...patience });
    for (let look = 1; look <= LOOKS; look++) {
        for (const job of await backend.listInFlight()) {
            if (!jobNames.includes(job.jobName))
                continue;
            await backend.terminate(job.jobId, 'the workflow was cancelled');
            core/* info */.pq(`Terminated job ${job.jobName} (${job.links?.job ?? job.jobId}).`);
        }
        if (look < LOOKS)
            await github_runner/* clock */.pm.sleep(BETWEEN_LOOKS_MS, NEVER);
    }
}
const STOP_PATIENCE_MS = 2 * 60_000;
/**
 * Ends the job of a run that was handed over to a later job of the workflow, which will never come:
 * the workflow was cancelled in between. The same inputs name the same run. Does nothing where no
 * job is in flight.
 */
async function stopRun(aws, { instanceTypes }, runKey, github) {
    const patience = { clock: github_runner/* clock */.pm, signal: NEVER, notice: core/* info */.pq, forMs: STOP_PATIENCE_MS };
    const manifest = await loadManifest(awsAccess(aws, github), aws.stackName, patience);
    const types = instanceTypes ?? manifest.defaults.instanceTypes;
    const jobNames = types.map((type) => (0,deployment/* jobNameOf */.gm)(runKey, type));
    await terminateLeftovers({ jobNames, manifest, roleArn: aws.roleArn }, github, patience.forMs);
    core/* info */.pq(`No job of run ${runKey} is in flight any more.`);
}


/***/ }),

/***/ 95167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ UPLOADS_EXPIRE),
/* harmony export */   CC: () => (/* binding */ WORK_DIR),
/* harmony export */   CX: () => (/* binding */ COST_METRICS),
/* harmony export */   J9: () => (/* binding */ manifestParameter),
/* harmony export */   JD: () => (/* binding */ DATA_A_REQUEST),
/* harmony export */   Jg: () => (/* binding */ DEFAULT_STACK_NAME),
/* harmony export */   VR: () => (/* binding */ EnvironmentManifest),
/* harmony export */   Vk: () => (/* binding */ AWS_AUDIENCE),
/* harmony export */   WF: () => (/* binding */ SPEED_METRICS),
/* harmony export */   _v: () => (/* binding */ METRICS_NAMESPACE),
/* harmony export */   b0: () => (/* binding */ LINE_RATE_METRIC),
/* harmony export */   b8: () => (/* binding */ OWN_DISKS_VARIABLE),
/* harmony export */   bm: () => (/* binding */ STACK_NAME),
/* harmony export */   cc: () => (/* binding */ ATTEMPT_HOURS),
/* harmony export */   gm: () => (/* binding */ jobNameOf),
/* harmony export */   hc: () => (/* binding */ PROJECT_TAG),
/* harmony export */   lm: () => (/* binding */ LOG_DAYS),
/* harmony export */   nU: () => (/* binding */ DEFAULT_BRANCH),
/* harmony export */   oX: () => (/* binding */ GITHUB_ISSUER),
/* harmony export */   pi: () => (/* binding */ DISKS),
/* harmony export */   sD: () => (/* binding */ PARTS_ARE_ABORTED),
/* harmony export */   wb: () => (/* binding */ METRICS_A_RUN)
/* harmony export */ });
/* unused harmony exports logGroupOf, eventLogGroupOf, LOG_STREAM_PREFIX, hyphenated, JOB_TAGS, MOST_ATTEMPTS, METRIC_DIMENSIONS */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83062);
/**
 * What the stack deploys and the programs rely on, each once: infra deploys it, jobs and the action use it.
 * At the end the manifest in which it says what it deployed.
 */


/** CloudFormation allows 128 characters; names of roles and queues that begin with it need the rest. */
const STACK_NAME = /^[A-Za-z][A-Za-z0-9-]{0,62}$/;
const DEFAULT_STACK_NAME = 'S3Benchmarks';
/** The SSM parameter in which a stack publishes what it deployed. */
function manifestParameter(stackName) {
    return `/s3-benchmarks/${stackName}/manifest`;
}
function logGroupOf(stackName) {
    return `/s3-benchmarks/${stackName}`;
}
/**
 * What EventBridge writes of queues that are blocked: it takes only names that begin with /aws/events/.
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-use-resource-based.html
 */
function eventLogGroupOf(stackName) {
    return `/aws/events${logGroupOf(stackName)}`;
}
/**
 * Whose tokens tell AWS which workflow is calling.
 * https://docs.github.com/en/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-aws
 */
const GITHUB_ISSUER = 'token.actions.githubusercontent.com';
/** For whom such a token must be. */
const AWS_AUDIENCE = 'sts.amazonaws.com';
/**
 * The log stream of an attempt is `PREFIX/default/ECS-TASK-ID`.
 * https://docs.aws.amazon.com/batch/latest/userguide/using_awslogs.html
 */
const LOG_STREAM_PREFIX = 'job';
/** How long logs are kept: three months, as CloudWatch Logs counts them. */
const LOG_DAYS = 90;
/** Batch's names take no dots. */
function hyphenated(instanceType) {
    return instanceType.replaceAll('.', '-');
}
/** Every job and all that is deployed carries it; the right to terminate a job hangs on it. */
const PROJECT_TAG = { key: 'Project', value: 'S3Benchmarks' };
/** All that a job is tagged with: the role may set no other. */
const JOB_TAGS = [PROJECT_TAG.key, 'runKey', 'repository', 'run'];
/** Longest time of one attempt, hours: 132 cells of ten minutes would take 22 h, and want filters. */
const ATTEMPT_HOURS = 12;
/** In total: a host is seldom lost, and losing it twice is not an accident. */
const MOST_ATTEMPTS = 3;
/** Where the machine's disk for benchmarks is, on the host and in the container alike. */
const WORK_DIR = '/workdir';
/** Tells a job how many GB its machine's own disks have together; not set where it has none. */
const OWN_DISKS_VARIABLE = 'INSTANCE_STORE_GB';
/**
 * The volume (gp3) that a machine is started with. `work`: it holds prepared files of all workloads of the
 * reference suite, what is downloaded of them, and builds; gp3's 125 MiB/s (1 Gb/s) would have every workload
 * with files on disk measure the disk, and it asks for 4 IOPS for each MiB/s. `system`: beside instance-store
 * disks, for the system, the image and compilers.
 */
const DISKS = {
    work: { gib: 500, mibPerSecond: 1000, iops: 4000 },
    system: { gib: 64, mibPerSecond: 125, iops: 3000 },
};
/**
 * Rules of a bucket that is benchmarked: uploads are worth nothing after their run, and parts of a killed
 * run are billed until they are aborted. The stack sets them, and a job that may adds what is missing, so
 * that both must call them the same.
 */
const UPLOADS_EXPIRE = {
    id: 's3-benchmarks-expire-uploads',
    prefix: 'upload/',
    days: 1,
};
const PARTS_ARE_ABORTED = {
    id: 's3-benchmarks-abort-multipart-uploads',
    days: 1,
};
/**
 * Metrics in CloudWatch, as the reference suite sends them: jobs may send to this namespace only, and
 * dashboards find figures that have exactly these dimensions.
 */
const METRICS_NAMESPACE = 'S3Benchmarks';
const METRIC_DIMENSIONS = (/* unused pure expression or super */ null && ([
    'Branch',
    'InstanceType',
    'S3Client',
    'StorageClass',
    'Workload',
]));
/** What the reference suite sends of a run, and what a job sends in place of throughput where requests count. */
const SPEED_METRICS = {
    throughput: 'Throughput',
    requests: 'RequestRate',
    duration: 'Duration',
};
/** What a run cost, where it is known: with the same dimensions, so that a graph can have both. */
const COST_METRICS = {
    cpu: 'CpuSecondsPerGigabyte',
    /** In place of that where requests count: no byte need have moved. */
    cpuOfRequest: 'CpuSecondsPerRequest',
    memory: 'PeakMemory',
};
/** Of one run: its speed, its duration, CPU and memory. */
const METRICS_A_RUN = 4;
/** The most that an instance type can reach, by `InstanceType` alone: dashboards draw it above the figures. */
const LINE_RATE_METRIC = 'LineRate';
/** What a repository's default branch is called where nobody says otherwise: in metrics, and in nightly series. */
const DEFAULT_BRANCH = 'main';
/**
 * How many a job puts into one request. CloudWatch takes 1000 data and 1 MB, and 1024 characters for a
 * dimension: half as many data can never be too big.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricData.html
 */
const DATA_A_REQUEST = 500;
/** One instance type that can be measured on. */
const InstanceTypeEnvironment = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    queue: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    trusted: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe('Job definition for code of the default branch.'),
    untrusted: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe('Job definition for anybody’s code.'),
    gbps: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().positive().nullable().describe('Line rate in gigabits a second, if known.'),
    usdPerHour: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nonnegative().nullable(),
});
/**
 * What can be measured where: published by the stack, made up on the spot for a local run.
 * Names are short: with 20 instance types it must fit the 4 KB of an SSM parameter.
 */
const EnvironmentManifest = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1),
    region: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1),
    buckets: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_names_js__WEBPACK_IMPORTED_MODULE_0__/* .Bucket */ .fW).min(1),
    resultsBucket: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    logGroup: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    lock: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable().describe('ARN of the consumable resource all jobs share.'),
    suite: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe('Repository of benchmarks used unless another is asked for.'),
    commit: _names_js__WEBPACK_IMPORTED_MODULE_0__/* .Commit */ .gn.nullable().optional().describe('Of this project, when it was deployed.'),
    defaults: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        instanceTypes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_names_js__WEBPACK_IMPORTED_MODULE_0__/* .InstanceType */ .y9).min(1),
        s3Clients: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_names_js__WEBPACK_IMPORTED_MODULE_0__/* .S3ClientId */ .rN),
        workloads: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_names_js__WEBPACK_IMPORTED_MODULE_0__/* .WorkloadName */ .lx),
    }),
    instanceTypes: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(_names_js__WEBPACK_IMPORTED_MODULE_0__/* .InstanceType */ .y9, InstanceTypeEnvironment),
});
/** Deterministic, so that a second start finds the job of the first; Batch allows `[-_A-Za-z0-9]`. */
function jobNameOf(runKey, instanceType) {
    return `${runKey}-${instanceType.replaceAll('.', '_')}`;
}


/***/ }),

/***/ 35636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NQ: () => (/* binding */ isNetworkFailure),
/* harmony export */   Vs: () => (/* binding */ retryAfterMs),
/* harmony export */   cZ: () => (/* binding */ causesOf),
/* harmony export */   d_: () => (/* binding */ patiently),
/* harmony export */   o3: () => (/* binding */ kindOfStatus),
/* harmony export */   r4: () => (/* binding */ inWords),
/* harmony export */   xR: () => (/* binding */ PATIENCE_MS)
/* harmony export */ });
/* harmony import */ var _contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6097);
/** What failures of a network mean, and how long what may pass is tried again. */

/** Of a run with AWS: longer than an outage of a network that is worth surviving. */
const PATIENCE_MS = 15 * 60_000;
const FIRST_WAIT_MS = 2_000;
const LONGEST_WAIT_MS = 60_000;
/** A new role, policy or session is known everywhere within seconds; IAM promises no time. */
const SETTLES_MS = 2 * 60_000;
const SETTLING = new Set(['credentials', 'clock', 'permission']);
/**
 * Makes a call, and makes it again while it fails with what may pass. This is the one policy for all that
 * goes over a network: a wait of random length below a bound that doubles (so that many who failed at the
 * same moment do not come back at the same moment), never shorter than the server asks for, and an end.
 * What is refused is tried for two minutes, as a permission that was just given is not known everywhere.
 *
 * @param what the call in words, e.g. `listing jobs`
 * @param judge what a failure means
 * @throws the last error, or at once one that no waiting can fix
 */
async function patiently(what, { clock, signal, forMs, notice, random = Math.random }, judge, call) {
    const begunMs = clock.now().getTime();
    let refusedSinceMs = null;
    let lastTry = false;
    for (let boundMs = FIRST_WAIT_MS;; boundMs = Math.min(2 * boundMs, LONGEST_WAIT_MS)) {
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
            const { kind, retryAfterMs = 0 } = judge(error);
            const nowMs = clock.now().getTime();
            const settles = SETTLING.has(kind);
            refusedSinceMs = settles ? (refusedSinceMs ?? nowMs) : null;
            const endMs = Math.min(begunMs + forMs, refusedSinceMs === null ? Number.POSITIVE_INFINITY : refusedSinceMs + SETTLES_MS);
            const waitMs = Math.min(Math.max(boundMs * random(), retryAfterMs), endMs - nowMs);
            if (!(settles || kind === 'transient') || nowMs >= endMs || retryAfterMs > endMs - nowMs) {
                throw error;
            }
            const left = Math.ceil((endMs - nowMs) / 60_000);
            notice(`${what} failed (${(0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(inWords(error), 400)}): trying again in ${Math.round(waitMs / 1000)} s, for ${left} min at most.`);
            await clock.sleep(waitMs, signal);
        }
    }
}
/** Whether the abort itself was what ended a call. */
function isCut(error) {
    return error instanceof Error && error.name === 'AbortError';
}
/** Codes of sockets, of name lookups and of HTTP clients that pass: Node's errors, and undici's `UND_ERR_…`. */
const PASSING_CODES = new Set([
    'EAI_AGAIN',
    'EAI_FAIL',
    'EAI_NODATA',
    'EAI_NONAME',
    'ECONNABORTED',
    'ECONNREFUSED',
    'ECONNRESET',
    'EHOSTDOWN',
    'EHOSTUNREACH',
    'ENETDOWN',
    'ENETRESET',
    'ENETUNREACH',
    'ENONET',
    'ENOTCONN',
    'ENOTFOUND',
    'EPIPE',
    'EPROTO',
    'ETIMEDOUT',
    'ERR_PROXY_TUNNEL',
    'ERR_SOCKET_CLOSED',
    'ERR_STREAM_PREMATURE_CLOSE',
    'ERR_HTTP2_STREAM_ERROR',
    'ERR_TLS_HANDSHAKE_TIMEOUT',
]);
/** Undici's codes that are about what was asked, not about the network: https://undici.nodejs.org/#/docs/api/Errors */
const WRONG_USE = /^UND_ERR_(INVALID_|NOT_SUPPORTED|REQ_CONTENT_LENGTH|DESTROYED|CLOSED|ABORTED)/;
/** Undici's words where a proxy opens no way; its code is the one of a request that was given up. */
const PROXY_BUSY = /^Proxy response \((408|429|5\d\d)\)/;
/** How deep causes are looked at: some clients wrap what wraps. */
const DEEPEST = 8;
/** An error and all that caused it; of an AggregateError (one for each address of a host) the parts too. */
function causesOf(error, depth = 0) {
    if (!(error instanceof Error) || depth > DEEPEST)
        return [];
    const parts = error instanceof AggregateError ? error.errors : [];
    return [error, ...[...parts, error.cause].flatMap((one) => causesOf(one, depth + 1))];
}
/** Whether a network that is gone, cut or slow is what failed a call. */
function isNetworkFailure(error) {
    return causesOf(error).some((one) => {
        const { code = '' } = one;
        if (typeof code !== 'string')
            return false;
        return (PASSING_CODES.has(code) ||
            PROXY_BUSY.test(one.message) ||
            one.name === 'TimeoutError' ||
            // llhttp's: an answer that is no HTTP comes from something in between.
            code.startsWith('HPE_') ||
            (code.startsWith('UND_ERR_') && !WRONG_USE.test(code)));
    });
}
/** What can be concluded from an HTTP status alone. */
function kindOfStatus(status) {
    if (status >= 500 || [408, 421, 425, 429].includes(status))
        return 'transient';
    if (status === 401)
        return 'credentials';
    if (status === 403)
        return 'permission';
    if (status === 404 || status === 410)
        return 'not-found';
    return 'request';
}
/** `Retry-After` in milliseconds: seconds, or a date. https://www.rfc-editor.org/rfc/rfc9110#field.retry-after */
function retryAfterMs(header, now) {
    if (typeof header !== 'string' && typeof header !== 'number')
        return undefined;
    const seconds = Number(header);
    const ms = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(String(header)) - now.getTime();
    return ms > 0 ? ms : undefined;
}
/** Words that say nothing by themselves. */
const EMPTY_WORDS = /^(fetch failed|terminated|Request was cancelled\.|Unknown|UnknownError|Error|)$/;
/**
 * An error in words: the first of its causes that says something, with its code, so that nobody reads
 * only `fetch failed`.
 */
function inWords(error) {
    const causes = causesOf(error);
    const telling = causes.find(({ message }) => !EMPTY_WORDS.test(message)) ?? causes[0];
    if (!telling)
        return String(error);
    const host = causes.map((one) => one.host).find(Boolean);
    const code = causes.map((one) => one.code).find(Boolean);
    const words = EMPTY_WORDS.test(telling.message)
        ? (statusIn(causes) ?? (telling.message || telling.name))
        : telling.message;
    const missing = (part) => typeof part === 'string' && !words.includes(part);
    const certificate = isCertificateCode(code)
        ? '; if a proxy here has certificates of its own, name its authority with NODE_EXTRA_CA_CERTS'
        : '';
    return `${missing(host) ? `${host}: ` : ''}${words}${missing(code) ? ` (${code})` : ''}${certificate}`;
}
/** Of an answer that says nothing itself, as of a proxy: its status, where the SDK keeps it. */
function statusIn(causes) {
    for (const one of causes) {
        const { httpStatusCode: status } = one.$metadata ?? {};
        if (status !== undefined)
            return `an answer with status ${status} and no message`;
    }
    return null;
}
/** OpenSSL's reasons by Node's names: https://nodejs.org/api/tls.html#x509-certificate-error-codes */
function isCertificateCode(code) {
    return (typeof code === 'string' &&
        /^(UNABLE_TO_(GET_ISSUER|VERIFY_LEAF)|SELF_SIGNED_CERT|DEPTH_ZERO_SELF_SIGNED|ERR_TLS_CERT|CERT_)/.test(code));
}


/***/ }),

/***/ 14652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EG: () => (/* binding */ ForeignJob),
/* harmony export */   Hd: () => (/* binding */ isTerminal),
/* harmony export */   Oy: () => (/* binding */ AccessDenied),
/* harmony export */   Pf: () => (/* binding */ LostContact),
/* harmony export */   c1: () => (/* binding */ hasMachine),
/* harmony export */   yK: () => (/* binding */ Busy)
/* harmony export */ });
function isTerminal(status) {
    return status === 'SUCCEEDED' || status === 'FAILED';
}
/** Whether it holds a machine, and with it the lock of the stack. */
function hasMachine({ status }) {
    return status === 'STARTING' || status === 'RUNNING';
}
/** The caller may not do this; trying again cannot help. Adapters name the action and the resource. */
class AccessDenied extends Error {
    name = 'AccessDenied';
}
/** Somebody else's job is in flight, and the run was told not to wait. */
class Busy extends Error {
    name = 'Busy';
}
/** A job of our name exists but was told something else. */
class ForeignJob extends Error {
    name = 'ForeignJob';
}
/** A job could not be seen for longer than is bearable; it may still be running. */
class LostContact extends Error {
    name = 'LostContact';
}


/***/ })

};

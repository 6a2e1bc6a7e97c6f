export const id = 3371;
export const ids = [3371];
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

/***/ 4996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   sR: () => (/* binding */ MOST_RUN_BYTES),
/* harmony export */   sw: () => (/* binding */ checkDocument),
/* harmony export */   u0: () => (/* binding */ readDocument),
/* harmony export */   vg: () => (/* binding */ readRunResult)
/* harmony export */ });
/* unused harmony export jsonFault */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92857);
/* harmony import */ var _file_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42692);
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6097);
/* harmony import */ var _run_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21281);




/**
 * Parses JSON from outside and checks it against a schema.
 *
 * @param what names the document for the person who has to fix it, e.g. a file name
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
        .map((issue) => `${issue.path.join('.') || 'document'}: ${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(issue.message)}`);
    const more = checked.error.issues.length - faults.length;
    throw new _input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(what)} is not valid: ${faults.join('; ')}${more > 0 ? `; and ${more} more` : ''}.`);
}
/** What a person gives who gave something else in the place of a result. */
const GIVE_RESULT = 'give the result.json of a run';
/** A hundred times a full result; as text, as a tree and checked it is in memory three times. */
const MOST_RUN_BYTES = 64 * 1024 ** 2;
/**
 * Reads a result document.
 *
 * @throws InputError for text that is no JSON, JSON of another program, another schema version, or a
 *   document that does not fit
 */
function readRunResult(text, what) {
    const value = parseJson(text, what);
    (0,_file_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .refuseOtherKinds */ .GW)(value, _file_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .OWN */ .ZF.result, what, GIVE_RESULT);
    const version = zod__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({ schemaVersion: zod__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J() }).safeParse(value);
    const found = version.success ? version.data.schemaVersion : undefined;
    if (_run_result_js__WEBPACK_IMPORTED_MODULE_2__/* .READ_SCHEMA_VERSIONS */ .dR.some((one) => one === found)) {
        return checkDocument(_run_result_js__WEBPACK_IMPORTED_MODULE_2__/* .RunResult */ .ns, value, what);
    }
    if (!isOfAnotherVersion(value)) {
        throw new _input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(what)} is ${(0,_file_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownJson */ .ZZ)(value)}, not ${_file_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .OWN */ .ZF.result}: ${GIVE_RESULT}.`);
    }
    const said = found === undefined ? 'no schemaVersion' : `schemaVersion ${JSON.stringify(found)}`;
    throw new _input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(what)} has ${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(said)}, but this program reads schemaVersion ` +
        `${_run_result_js__WEBPACK_IMPORTED_MODULE_2__/* .READ_SCHEMA_VERSIONS */ .dR.join(' and ')}: read it with the version of S3 Benchmarks that wrote it.`);
}
/** Only what has something of a result is of another version of this program. */
function isOfAnotherVersion(value) {
    if ((0,_file_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOfJson */ .aO)(value) === _file_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .OWN */ .ZF.result)
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
            throw new _input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(what)} is ${other}.`);
        const fault = jsonFault(plain) ?? String(error);
        throw new _input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(what)} is not JSON: ${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ended */ .v6)((0,_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(fault))}`);
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
        return code ? `an error of S3 (${code}), not JSON: download the file again` : 'XML, not JSON';
    }
    if (start.startsWith('version https://git-lfs.github.com/spec/')) {
        return 'a pointer of Git LFS, not the file: run `git lfs pull`';
    }
    return start.startsWith('-----BEGIN ') ? 'PEM, not JSON' : null;
}
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
const MORE = 'there is more text after the end of the document';
/** What people's habits and programs leave in a file, wherever it stands. */
function strayAt(text, at) {
    if (/^(?:\/\/|\/\*|#)/.test(text.slice(at, at + 2)))
        return 'JSON has no comments: delete it';
    if (/^(?:<{7}|={7}|>{7})/.test(text.slice(at, at + 7)))
        return 'a conflict of git is not settled';
    const sign = String.fromCodePoint(text.codePointAt(at));
    if (QUOTES.test(sign))
        return 'JSON allows only double quotes (")';
    if (!/[\p{Z}\p{C}]/u.test(sign))
        return null;
    const code = sign.codePointAt(0).toString(16).toUpperCase().padStart(4, '0');
    return `U+${code} here only looks like a space: delete it`;
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
        ? `"${word}" is not a JSON value; put texts in double quotes`
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
            return there(text, at, 'there is a control character in a text: delete it');
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


/***/ }),

/***/ 21281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P0: () => (/* binding */ Turns),
/* harmony export */   _Y: () => (/* binding */ isTimed),
/* harmony export */   cJ: () => (/* binding */ MOST_NOTES),
/* harmony export */   dR: () => (/* binding */ READ_SCHEMA_VERSIONS),
/* harmony export */   m7: () => (/* binding */ LONGEST_NOTE),
/* harmony export */   ns: () => (/* binding */ RunResult),
/* harmony export */   tS: () => (/* binding */ RESULT_SCHEMA_VERSION)
/* harmony export */ });
/* unused harmony exports CaseResult, Host, MachinePrice, JobResult, SuiteUsed */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64377);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92857);
/* harmony import */ var _comparison_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20449);
/* harmony import */ var _measurement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4054);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83062);
/* harmony import */ var _s3_profile_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9694);
/* harmony import */ var _workload_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94021);






/** The version that this program writes. */
const RESULT_SCHEMA_VERSION = 2;
/** Those that it reads: 1 has no costs of runs. */
const READ_SCHEMA_VERSIONS = [1, RESULT_SCHEMA_VERSION];
const Time = zod__WEBPACK_IMPORTED_MODULE_5__/* .datetime */ .w$({ offset: true });
const Reason = zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().nullable().describe('Why, in words, when it did not go well.');
const CaseResult = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    side: _names_js__WEBPACK_IMPORTED_MODULE_2__/* .Side */ .mn,
    attempt: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr()
        .positive()
        .optional()
        .describe('Of the job; 1 if absent. Both sides of a cell are of one attempt.'),
    storageClass: _names_js__WEBPACK_IMPORTED_MODULE_2__/* .StorageClass */ .KD,
    bucket: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    s3Client: _names_js__WEBPACK_IMPORTED_MODULE_2__/* .S3ClientId */ .rN,
    workload: _names_js__WEBPACK_IMPORTED_MODULE_2__/* .WorkloadName */ .lx,
    workloadDigest: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()
        .nullable()
        .describe('SHA-256 of what the workload asks for; cases are comparable only when equal.'),
    status: zod__WEBPACK_IMPORTED_MODULE_6__/* ["enum"] */ .k5n(['measured', 'skipped', 'failed']),
    reason: Reason,
    bytesPerRun: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr()
        .nonnegative()
        .nullable()
        .describe('Bytes of all tasks, null if unknown or if it is not about bytes.'),
    action: zod__WEBPACK_IMPORTED_MODULE_6__/* ["enum"] */ .k5n(['upload', 'download', 'both'])
        .optional()
        .describe('What its tasks do. Absent if unknown.'),
    tasksPerRun: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr().nonnegative().optional().describe('Absent if unknown.'),
    requestsPerRun: _workload_js__WEBPACK_IMPORTED_MODULE_4__/* .RequestsPerRun */ .rC.optional().describe('Of a workload of requests, which has no bytes or tasks here.'),
    objects: zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
        digest: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().describe('SHA-256 of keys and sizes: equal for equal objects.'),
        bytes: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr().nonnegative(),
    })
        .optional()
        .describe('What the tasks move, each object once. Absent if unknown.'),
    cut: zod__WEBPACK_IMPORTED_MODULE_6__/* ["enum"] */ .k5n(['itsTime', 'budget', 'interrupted'])
        .optional()
        .describe('Why a case has fewer rounds than it was to have: the time of its case, or of the whole run, was up; or somebody interrupted it.'),
    measurements: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(_measurement_js__WEBPACK_IMPORTED_MODULE_1__/* .Measurement */ .Dc),
})
    .describe('One S3 client on one workload against one bucket.');
const Host = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    instanceId: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().nullable(),
    instanceType: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()
        .nullable()
        .optional()
        .describe('The type that the machine says it is; null where it does not say.'),
    availabilityZone: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().nullable(),
    image: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().nullable(),
    kernel: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    cpuModel: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().nullable(),
    cpus: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr().positive().describe('CPUs that the job could use.'),
    memoryMiB: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr().positive(),
    nicGigabitsPerSecond: zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig()
        .positive()
        .nullable()
        .optional()
        .describe('Speed of the fastest network card, as its driver says; EC2’s does not.'),
    architecture: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    node: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    workDiskBytes: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr()
        .positive()
        .optional()
        .describe('Size of the file system on which files are measured.'),
    instanceMetadata: zod__WEBPACK_IMPORTED_MODULE_6__/* ["enum"] */ .k5n(['blocked', 'reachable'])
        .optional()
        .describe('Whether the code of a job could reach 169.254.169.254, which hands out the machine’s credentials. Absent where it was not tried.'),
})
    .describe('The machine that measured.');
/** Characters, and notes of a job: a server that refuses much is told of often enough. */
const LONGEST_NOTE = 1000;
const MOST_NOTES = 100;
const MachinePrice = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    region: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().min(1),
    usdPerHour: zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig().nonnegative().nullable().describe('US dollars; null if not known.'),
})
    .describe('As the stack that measured has it.');
const JobResult = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    instanceType: _names_js__WEBPACK_IMPORTED_MODULE_2__/* .InstanceType */ .y9,
    jobId: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    status: zod__WEBPACK_IMPORTED_MODULE_6__/* ["enum"] */ .k5n(['SUCCEEDED', 'FAILED']),
    reason: Reason,
    startedAt: Time.nullable().describe('null if it never started.'),
    finishedAt: Time.nullable(),
    lineRateGigabitsPerSecond: zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig().positive().nullable(),
    host: Host.nullable(),
    price: MachinePrice.optional().describe('Of its machine. Absent where there is nothing to pay, and in results of older versions.'),
    earlierAttempts: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({ attempt: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr().positive(), startedAt: Time, host: Host.nullable() }))
        .optional()
        .describe('Attempts that were lost before their end, as far as their cases are here.'),
    s3ClientVersions: zod__WEBPACK_IMPORTED_MODULE_6__/* .record */ .g1P(_names_js__WEBPACK_IMPORTED_MODULE_2__/* .S3ClientId */ .rN, zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()),
    commandClients: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(_names_js__WEBPACK_IMPORTED_MODULE_2__/* .S3ClientId */ .rN)
        .optional()
        .describe('S3 clients that are commands: every run starts them, and its time includes that. Absent where none is, or where it is not known.'),
    roundsSeconds: zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig()
        .nonnegative()
        .optional()
        .describe('What the rounds took, in all attempts. Absent without any.'),
    notBegun: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(_names_js__WEBPACK_IMPORTED_MODULE_2__/* .WorkloadName */ .lx)
        .optional()
        .describe('Workloads for which the rest of the budget would not have been enough.'),
    notes: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().max(LONGEST_NOTE))
        .max(MOST_NOTES)
        .optional()
        .describe('What the job could not do for itself, such as tidying or checking; no case failed by it.'),
    cases: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(CaseResult),
})
    .describe('What ran on one instance type.');
const Turns = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    seed: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr().nonnegative().describe('Of the order of the S3 clients in each round.'),
    budgetSeconds: zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig()
        .positive()
        .nullable()
        .describe('For the rounds on each instance type; null: none was set.'),
    sized: zod__WEBPACK_IMPORTED_MODULE_6__/* .boolean */ .zMY().describe('Whether the sizes of the workloads were chosen by their machine.'),
    leastRounds: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr()
        .positive()
        .optional()
        .describe('Of a workload that is begun, as somebody asked. Absent: as the method has it.'),
    mostRounds: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr().positive().optional().describe('Of a workload, as somebody asked.'),
    warmups: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr()
        .positive()
        .optional()
        .describe('Of a process, before its run that counts. Absent: 1.'),
})
    .describe('S3 clients were measured in turn: in each round each in a process of its own.');
const SuiteUsed = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    repository: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().describe('A git URL or path, or `builtin`.'),
    ref: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().nullable(),
    commit: _names_js__WEBPACK_IMPORTED_MODULE_2__/* .Commit */ .gn.nullable(),
    baseline: _names_js__WEBPACK_IMPORTED_MODULE_2__/* .Revision */ .AT.nullable().describe('Of the same repository; null when nothing is compared.'),
    client: zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({ repository: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), candidate: _names_js__WEBPACK_IMPORTED_MODULE_2__/* .Revision */ .AT, baseline: _names_js__WEBPACK_IMPORTED_MODULE_2__/* .Revision */ .AT.nullable() })
        .optional()
        .describe('Repository of an S3 client whose commits the builds were made to use.'),
    repositories: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
        side: _names_js__WEBPACK_IMPORTED_MODULE_2__/* .Side */ .mn,
        url: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
        commit: _names_js__WEBPACK_IMPORTED_MODULE_2__/* .Commit */ .gn,
        s3Clients: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(_names_js__WEBPACK_IMPORTED_MODULE_2__/* .S3ClientId */ .rN).optional().describe('Built with it; absent: any of them.'),
    })),
});
const RunResult = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz(READ_SCHEMA_VERSIONS),
    runKey: _names_js__WEBPACK_IMPORTED_MODULE_2__/* .RunKey */ .Tb,
    trigger: _names_js__WEBPACK_IMPORTED_MODULE_2__/* .Trigger */ .l9,
    suite: SuiteUsed,
    asAws: _names_js__WEBPACK_IMPORTED_MODULE_2__/* .ByNamesOfAws */ .aR,
    s3Profile: _s3_profile_js__WEBPACK_IMPORTED_MODULE_3__/* .MetProfile */ .gK,
    startedAt: Time,
    finishedAt: Time.nullable().describe('null while the run is going on.'),
    interrupted: zod__WEBPACK_IMPORTED_MODULE_6__/* .boolean */ .zMY().describe('Stopped by a person before its end.'),
    options: zod__WEBPACK_IMPORTED_MODULE_6__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().regex(/^[a-z][a-z0-9-]*$/), zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()))
        .optional()
        .describe('Of the command line or the action, each with its values: those that nothing else here tells, such as `endpoint`.'),
    jobs: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(JobResult),
    turns: Turns.optional(),
    compare: zod__WEBPACK_IMPORTED_MODULE_6__/* .union */ .KCZ([_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .CompareDesign */ .cI, _comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .FormerDesign */ .yv])
        .optional()
        .describe('Absent when nothing was compared.'),
    comparisons: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .Comparison */ .Uf).optional().describe('Absent when nothing was compared.'),
    clientComparisons: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .ClientComparison */ .fe).optional(),
    costComparisons: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .CostComparison */ .tC).optional(),
    smallestChanges: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .SmallestChange */ .gb).optional().describe('One for each instance type.'),
    hostShares: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .HostShare */ .at).optional().describe('Of two runs that are compared.'),
})
    .describe('All that one run measured. A job writes the same document with itself as only job.');
/**
 * Whether a case has figures. One that a comparison settled without timing it has none, though its status
 * is `measured`: so the statistics tell why its cell is not comparable.
 */
function isTimed({ measurements, status, }) {
    return status === 'measured' && measurements.length > 0;
}


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODate */ .Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};

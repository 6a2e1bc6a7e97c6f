export const id = 729;
export const ids = [729];
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


/***/ })

};

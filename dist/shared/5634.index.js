export const id = 5634;
export const ids = [5634];
export const modules = {

/***/ 73302:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _src_contract_file_kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42692);
/* harmony import */ var _src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6097);
/* harmony import */ var _src_contract_runner_output_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98326);
/* harmony import */ var _clients_client_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(766);
/* harmony import */ var _s3_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(42522);
/* harmony import */ var _run_case_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(34220);








/**
 * The suite contract's program: `node runner.ts S3_CLIENT WORKLOAD BUCKET REGION TARGET_THROUGHPUT`,
 * started in FILES_DIR. Prints `Run:N Secs:… Gb/s:…` for each run; exits with 0, with 123 when
 * the client does not support the workload, with 2 for bad arguments, with 1 when it failed.
 * Whatever is not 0 is explained by the last line.
 */
async function main(args) {
    try {
        const [s3Client, path, bucket, region, throughput] = args;
        if (!s3Client || !path || !bucket || !region || !throughput || args.length > 5) {
            throw new _src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz('Usage: node runner.ts S3_CLIENT WORKLOAD.run.json BUCKET REGION TARGET_THROUGHPUT (Gb/s).');
        }
        const text = readText(path);
        const isOurs = _run_case_js__WEBPACK_IMPORTED_MODULE_7__/* .CHECKS */ .ui in process.env;
        const checked = await (0,_run_case_js__WEBPACK_IMPORTED_MODULE_7__/* .runCase */ .ef)({
            s3Client,
            workload: isOurs ? JSON.parse(text) : await readAny(text, path),
            workloadPath: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path),
            bucket,
            region,
            gigabitsPerSecond: parseThroughput(throughput),
            filesDir: process.cwd(),
            environment: process.env,
            checks: process.env[_run_case_js__WEBPACK_IMPORTED_MODULE_7__/* .CHECKS */ .ui] !== 'no',
            tellsTimes: process.env[_run_case_js__WEBPACK_IMPORTED_MODULE_7__/* .TIMES */ .vV] === 'yes',
            print: (line) => console.log(line),
        });
        if (isOurs)
            console.log((0,_run_case_js__WEBPACK_IMPORTED_MODULE_7__/* .formatChecked */ .NZ)(checked));
        return _src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .dc.done;
    }
    catch (error) {
        return explain(error);
    }
}
/** A workload that nobody has read yet. What it takes to read one costs a third of a start. */
async function readAny(text, path) {
    const { faultsOf, readWorkload, UnsupportedWorkloadVersion } = await Promise.all(/* import() */[__webpack_require__.e(2708), __webpack_require__.e(4996), __webpack_require__.e(308)]).then(__webpack_require__.bind(__webpack_require__, 30308));
    let workload;
    try {
        workload = readWorkload(text, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
    }
    catch (error) {
        throw error instanceof UnsupportedWorkloadVersion ? new _clients_client_js__WEBPACK_IMPORTED_MODULE_5__/* .SkipCase */ .qp(error.message) : error;
    }
    const [fault] = faultsOf(new Map([[(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path, '.run.json'), workload]])).values();
    if (fault !== undefined)
        throw new _src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz(fault);
    return workload;
}
function explain(error) {
    if (error instanceof _clients_client_js__WEBPACK_IMPORTED_MODULE_5__/* .SkipCase */ .qp) {
        console.log(error.message);
        return _src_contract_runner_output_js__WEBPACK_IMPORTED_MODULE_4__/* .SKIPPED_EXIT_CODE */ .cx;
    }
    console.log(`FAIL - ${describe(error)}`);
    return error instanceof _src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz ? _src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .dc.usage : _src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .dc.failed;
}
function describe(error) {
    return error instanceof _src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz ? error.message : (0,_s3_js__WEBPACK_IMPORTED_MODULE_6__/* .wordsOfError */ .bC)(error, 600);
}
function readText(path) {
    try {
        return (0,_src_contract_file_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
    }
    catch (error) {
        if (error instanceof _src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz)
            throw error;
        throw new _src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz(`Workload file "${(0,_src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(path)}" cannot be read: ${describe(error)}.`);
    }
}
function parseThroughput(text) {
    const value = Number(text);
    if (value > 0 && Number.isFinite(value))
        return value;
    throw new _src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz(`TARGET_THROUGHPUT is "${(0,_src_contract_input_error_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(text)}": write Gb/s as a number above 0.`);
}
// Exits at once: connections and children of a client that failed may still be under way.
process.exit(await main(process.argv.slice(2)));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 35783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ monotonicMs),
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

/** The time of this machine; fits the orchestrator's port `Clock`. */
const systemClock = {
    now: () => new Date(),
    sleep: (ms, signal) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ms, undefined, { signal }).catch(() => { }),
};
/** Milliseconds of a clock that goes only forward and that all processes of this machine share. */
function monotonicMs() {
    return Number(process.hrtime.bigint()) / 1e6;
}


/***/ })

};

export const id = 8541;
export const ids = [8541,5191,7572];
export const modules = {

/***/ 25191:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

var map = {
	"./raw-http.js": [
		53462,
		6824,
		3462
	],
	"./sdk-js.js": [
		17105,
		5861,
		3711,
		2358,
		6824,
		7105
	]
};
function webpackAsyncContext(req) {
	if(!__webpack_require__.o(map, req)) {
		return Promise.resolve().then(() => {
			var e = new Error("Cannot find module '" + req + "'");
			e.code = 'MODULE_NOT_FOUND';
			throw e;
		});
	}

	var ids = map[req], id = ids[0];
	return Promise.all(ids.slice(1).map(__webpack_require__.e)).then(() => {
		return __webpack_require__(id);
	});
}
webpackAsyncContext.keys = () => (Object.keys(map));
webpackAsyncContext.id = 25191;
module.exports = webpackAsyncContext;

/***/ }),

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
    const { faultsOf, readWorkload, UnsupportedWorkloadVersion } = await Promise.all(/* import() */[__webpack_require__.e(4996), __webpack_require__.e(2857), __webpack_require__.e(5507), __webpack_require__.e(308)]).then(__webpack_require__.bind(__webpack_require__, 30308));
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

/***/ 17874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ JAVASCRIPT_CLIENTS)
/* harmony export */ });
/**
 * S3 clients in JavaScript, which the built-in suite has in every installation, and which nothing can stand in for,
 * as others are compared with them. Each is `container/clients/javascript/NAME.ts`; its version is that of an npm
 * package or, where that is null, of Node. A runner reads this list each time it starts: no imports here.
 */
const JAVASCRIPT_CLIENTS = {
    'sdk-js': '@aws-sdk/client-s3',
    'raw-http': null,
};


/***/ }),

/***/ 13815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HO: () => (/* binding */ endpointText),
/* harmony export */   KW: () => (/* binding */ readEndpoint),
/* harmony export */   OW: () => (/* binding */ readBudget),
/* harmony export */   W8: () => (/* binding */ DEFAULT_BUDGET_SECONDS),
/* harmony export */   WM: () => (/* binding */ isCommit),
/* harmony export */   __: () => (/* binding */ checkRef),
/* harmony export */   hN: () => (/* binding */ parseYaml),
/* harmony export */   hg: () => (/* binding */ DEFAULT_BUCKET),
/* harmony export */   t9: () => (/* binding */ DEFAULT_REGION),
/* harmony export */   w4: () => (/* binding */ hostOf)
/* harmony export */ });
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6097);
/**
 * Single values that people give, each read in one place: where S3 is, a git ref, a time to
 * measure for.
 */

/**
 * Reads the address of an S3-compatible server, in every form that their makers document: a name or an
 * address of either kind (`http://[::1]:9000`), with a port or without, with a path before the buckets
 * (`https://PROJECT.supabase.co/storage/v1/s3`), with or without a slash at its end.
 *
 * @param input the field that it is of, or what it was given as
 * @throws InputError for what clients would each take differently, or not at all
 */
function readEndpoint(input, text) {
    const url = URL.parse(text);
    if (!url || !/^https?:$/.test(url.protocol)) {
        throw new _input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz((0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .said */ .ag) `${input} "${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(text)}" is not a URL: give one such as http://127.0.0.1:9000 or https://HOST.`);
    }
    if (url.username || url.password) {
        throw new _input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz((0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .said */ .ag) `${input} has a user or a password in its URL: pass them as AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.`);
    }
    if (url.search || url.hash) {
        throw new _input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz((0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .said */ .ag) `${input} "${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(text)}" has "${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(url.search || url.hash)}" at its end: leave that out.`);
    }
    url.pathname = url.pathname.replace(/\/+$/, '');
    // What is escaped in a path is signed in two ways by clients, and so is a slash that is doubled.
    if (!/^(?:\/[\w.~-]+)*\/?$/.test(url.pathname)) {
        throw new _input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz((0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .said */ .ag) `${input} "${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(text)}" has a path that clients sign differently: use letters, digits and "-", ".", "_" in it.`);
    }
    return url;
}
/** An endpoint as programs are told it: without a slash at its end, and without its scheme's own port. */
function endpointText({ origin, pathname }) {
    return `${origin}${pathname === '/' ? '' : pathname}`;
}
/** The host alone: an IPv6 address without its brackets, as sockets and NO_PROXY take it. */
function hostOf({ hostname }) {
    return hostname.replace(/^\[(.*)\]$/, '$1');
}
/** What git refuses anywhere in a ref: https://git-scm.com/docs/git-check-ref-format */
// biome-ignore lint/suspicious/noControlCharactersInRegex: git refuses them
const FORBIDDEN = /[\u0000-\u0020\u007f~^:?*[\\]|\.\.|@\{|\/\/|^\/|\/$|\.$|(^|\/)\.|\.lock(\/|$)/;
/**
 * Checks a branch, tag or commit as git does, and refuses what git could take for an option.
 *
 * @param input the field that it is of, or its name
 * @throws InputError
 */
function checkRef(input, ref) {
    const legal = ref !== '' && ref !== '@' && !FORBIDDEN.test(ref) && ref.length <= 250;
    if (legal && !ref.startsWith('-'))
        return ref;
    throw new _input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz((0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .said */ .ag) `${input} "${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(ref)}" is not a valid git ref: give a branch, a tag or a commit.`);
}
/** Whether a ref is a whole commit id. */
function isCommit(ref) {
    return /^[0-9a-f]{40}$/.test(ref);
}
/** What the embedded S3 server has, and what is asked of another one, where nobody says otherwise. */
const DEFAULT_BUCKET = 's3-benchmarks';
const DEFAULT_REGION = 'us-east-1';
/** Default time for measuring on this machine, over all instance types of a run. */
const DEFAULT_BUDGET_SECONDS = 75;
const SECONDS = { s: 1, m: 60, min: 60, '': 60, h: 3600 };
const LEAST_SECONDS = 1;
const MOST_SECONDS = 7 * 24 * 3600;
/**
 * Reads a time for measuring: minutes, or a number with its unit, such as `75s`, `2m`, `1.5` or `1h`.
 *
 * @param input the field that it is of, or its name
 * @returns seconds
 * @throws InputError
 */
function readBudget(input, text) {
    const [, number = '', unit = ''] = /^(\d{1,9}(?:\.\d{1,9})?) ?([a-z]{0,3})$/.exec(text.trim()) ?? [];
    const seconds = Number(number || Number.NaN) * (SECONDS[unit] ?? Number.NaN);
    if (seconds >= LEAST_SECONDS && seconds <= MOST_SECONDS)
        return seconds;
    throw new _input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz((0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .said */ .ag) `${input} is "${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(text)}": give minutes, or a number with its unit, from 1s to 168h, e.g. 75s, 2m or 1h.`);
}
/**
 * Parses YAML, of which JSON is a part; an empty text is an empty document.
 *
 * @param what names the document for the person who has to fix it
 * @throws InputError that says where it stops being YAML
 */
async function parseYaml(text, what) {
    const { parseDocument } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const document = parseDocument(text, { prettyErrors: true });
    const [fault] = document.errors;
    if (!fault)
        return document.toJS({ maxAliasCount: 100 }) ?? {};
    const [{ line, col } = { line: 1, col: 1 }] = fault.linePos ?? [];
    const [words = ''] = fault.message.split(/ at line \d/);
    throw new _input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${what} is not YAML: line ${line}, column ${col}: ${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(words)}.`);
}


/***/ }),

/***/ 35783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ monotonicMs),
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

/** The time of this machine; fits the orchestrator's port `Clock`. A file of its own: tests put another in its place. */
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

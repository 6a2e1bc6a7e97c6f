export const id = 4996;
export const ids = [4996];
export const modules = {

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
    if (isProse(text)) {
        throw new _input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(what)} is text, not ${_file_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .OWN */ .ZF.result}: ${GIVE_RESULT}.`);
    }
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
/** What nobody meant as JSON: where it stops being that is of no use to its owner. */
function isProse(text) {
    const start = text.replace(/^\ufeff/, '').trimStart();
    return otherText(start) === null && !/^[[{"]/.test(start) && jsonFault(start) !== null;
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

export const id = 4101;
export const ids = [4101];
export const modules = {

/***/ 48099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aq: () => (/* binding */ expandCommand),
/* harmony export */   V0: () => (/* binding */ takesChecksums),
/* harmony export */   VV: () => (/* binding */ modeOf),
/* harmony export */   em: () => (/* binding */ checkCommand),
/* harmony export */   qW: () => (/* binding */ checkText),
/* harmony export */   wX: () => (/* binding */ namesIn),
/* harmony export */   wy: () => (/* binding */ expandText)
/* harmony export */ });
/* unused harmony exports PLACEHOLDERS, CONDITIONS */
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6097);
/** Commands of a client file: arguments with placeholders, which no shell ever reads. */

/** All placeholders. Whoever adds one says in docs/clients.md what it is. */
const PLACEHOLDERS = {
    bucket: { what: 'the bucket' },
    region: { what: 'the region' },
    endpoint: { what: 'the URL of S3, e.g. http://127.0.0.1:9000' },
    scheme: { what: 'http or https' },
    host: { what: 'host and port of that URL' },
    concurrency: { what: 'requests at once, as the built-in clients use' },
    checksum: { what: 'CRC32, CRC32C, CRC64NVME, SHA1 or SHA256' },
    root: { what: 'the folder that keys are paths in, without a slash at its end' },
    here: { what: 'the folder of the client file, without a slash at its end' },
    key: { what: 'the key of an object', moves: 'each' },
    file: { what: 'its path on disk', moves: 'each' },
    keys: { what: 'the keys of all objects', moves: 'list', many: true },
    files: { what: 'their paths on disk', moves: 'list', many: true },
    prefix: { what: 'the prefix that all keys share, with a slash at its end', moves: 'folder' },
    folder: { what: 'the folder of all files, with a slash at its end', moves: 'folder' },
    remote: { what: 'the key of the only object, or the prefix of several', moves: 'path' },
    local: { what: 'the path of the only file, or the folder of several', moves: 'path' },
    'access-key': { what: 'the access key', secret: true },
    'secret-key': { what: 'the secret key', secret: true },
    'session-token': { what: 'the session token, or nothing', secret: true },
};
/** What `{if …}` and `{unless …}` can ask. */
const CONDITIONS = {
    endpoint: 'S3 is not AWS itself',
    http: 'the endpoint has no TLS',
    checksum: 'the workload has a checksum',
    folder: 'there are several files',
    express: 'the bucket is one of S3 Express, at AWS',
};
const NAMES = Object.keys(PLACEHOLDERS);
/** `{{name}}` is text, `{name}` a value, `{if name}` and `{unless name}` a question. */
const PLACE = /\{\{([a-z][a-z-]*)\}\}|\{(?:(if|unless) +)?([a-z][a-z-]*)\}/g;
function placesOf(text) {
    return [...text.matchAll(PLACE)].map(([whole, literal, ask, name]) => ({
        text: whole,
        kind: literal ? 'literal' : (ask ?? 'value'),
        name: literal ?? name ?? '',
    }));
}
/** Names of placeholders that a command uses. */
function namesIn(command) {
    const places = command.flat().flatMap(placesOf);
    return new Set(places.flatMap(({ kind, name }) => (kind === 'value' ? name : [])));
}
/** Whether a command can be told the checksum of a workload that has one. */
function takesChecksums(command) {
    const places = command.flat().flatMap(placesOf);
    return places.some(({ kind, name }) => kind !== 'literal' && name === 'checksum');
}
/** What a command moves at once; null when it names no object. */
function modeOf(command) {
    const modes = new Set(Array.from(namesIn(command), (name) => placeholder(name)?.moves));
    // A list and the prefix that all of it shares go together.
    return ['each', 'list', 'path', 'folder'].find((mode) => modes.has(mode)) ?? null;
}
function placeholder(name) {
    return Object.hasOwn(PLACEHOLDERS, name) ? PLACEHOLDERS[name] : undefined;
}
/**
 * Refuses what no value could be put into.
 *
 * @param where names the command, e.g. `s3-benchmarks.yml: "upload" of obstore`
 * @throws InputError
 */
function checkCommand(where, command, isMove) {
    for (const argument of command) {
        const isGroup = typeof argument !== 'string';
        for (const text of isGroup ? argument : [argument])
            checkText(where, text, 'command', isMove);
        const places = [argument].flat().flatMap(placesOf);
        const mayBeNone = places.some(({ kind, name }) => kind === 'value' && name === 'checksum');
        const isAsked = isGroup || places.some(({ kind }) => kind === 'if');
        if (mayBeNone && !isAsked) {
            throw new _input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${where} uses {checksum}, which most workloads do not have: put it in brackets with its option, ` +
                'as ["--checksum", "{checksum}"]; the group is left out where there is none.');
        }
    }
    const [first] = command;
    if (typeof first !== 'string' || placesOf(first).length > 0) {
        throw new _input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${where} must begin with the name of a program.`);
    }
    if (!isMove)
        return;
    const names = namesIn(command);
    const used = NAMES.filter((name) => names.has(name) && placeholder(name)?.moves);
    const clash = used.find((name) => !fitTogether(used[0], name));
    if (clash) {
        throw new _input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${where} uses {${used[0]}} and {${clash}}, but a command moves either one object ({key}, {file}), ` +
            'or all ({keys}, {files}, {prefix}, {folder}), or what there is ({remote}, {local}): choose one way.');
    }
    if (used.length === 0) {
        throw new _input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${where} does not say what it moves: use {key} and {file} in it, which are replaced for each object.`);
    }
}
function fitTogether(a, b) {
    const kinds = [a, b].map((name) => {
        const mode = placeholder(name)?.moves;
        return mode === 'list' ? 'folder' : mode;
    });
    return kinds[0] === kinds[1];
}
/**
 * Refuses unknown placeholders, and those that may not stand in such a text.
 *
 * @throws InputError
 */
function checkText(where, text, kind, isMove = false) {
    for (const place of placesOf(text)) {
        if (place.kind === 'literal')
            continue;
        if (place.kind !== 'value') {
            (0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .requireKnown */ .$_)(`condition in ${where}`, place.name, Object.keys(CONDITIONS));
            continue;
        }
        const found = placeholder(place.name);
        if (!found) {
            const known = NAMES.filter((name) => kind === 'environment' || !placeholder(name)?.secret);
            (0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .requireKnown */ .$_)(`placeholder in ${where}:`, place.name, known);
        }
        if (found?.secret && kind !== 'environment') {
            throw new _input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${where} uses ${place.text}, but others can see command lines and files: put it into "environment".`);
        }
        if (found?.many && (kind !== 'command' || text !== place.text)) {
            throw new _input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${where} has ${place.text} within "${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(text)}": make it an argument by itself, as it stands for many.`);
        }
        if (found?.moves && !isMove) {
            throw new _input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${where} uses ${place.text}, which only "upload" and "download" can: leave it out.`);
        }
    }
}
/** The arguments of a command, without the groups that something is missing for. */
function expandCommand(command, values, asked) {
    return command.flatMap((argument) => {
        const texts = typeof argument === 'string' ? [argument] : argument;
        if (!texts.every((text) => isWhole(text, values, asked)))
            return [];
        return texts.flatMap((text) => {
            const [only] = placesOf(text);
            const value = only?.kind === 'value' && only.text === text ? textOfPlace(only, values) : null;
            if (Array.isArray(value))
                return value;
            // A condition alone is no argument.
            if (only && only.kind !== 'literal' && only.kind !== 'value' && only.text === text)
                return [];
            return [fill(text, values)];
        });
    });
}
/** A text with its values; null when one of them is missing. */
function expandText(text, values, asked) {
    return isWhole(text, values, asked) ? fill(text, values) : null;
}
function isWhole(text, values, asked) {
    return placesOf(text).every((place) => {
        if (place.kind === 'if')
            return asked[place.name];
        if (place.kind === 'unless')
            return !asked[place.name];
        return place.kind === 'literal' || textOfPlace(place, values) !== null;
    });
}
function fill(text, values) {
    return text.replace(PLACE, (whole) => {
        const [place] = placesOf(whole);
        if (place.kind === 'literal')
            return `{${place.name}}`;
        return place.kind === 'value' ? String(textOfPlace(place, values)) : '';
    });
}
function textOfPlace({ name }, values) {
    return values[name] ?? null;
}


/***/ }),

/***/ 2592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ FailureReason),
  A: () => (/* binding */ reasonOf)
});

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/input-error.js
var input_error = __webpack_require__(6097);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/kinds-of-lines.js
/*
 * What kind a line of a program's output is, for whoever looks for the reason why it failed. Which
 * programs print so: see known-causes.ts.
 */
/** A suite says `FOLDER> COMMAND` before each; a banner of stars before each part of its work. */
const NEW_STEP = /^\/[^>:]*> \S|^\*{5} (?:PREPARE|BUILD|RUN)\b.* \*{5}$/;
/** A line without one of these words is not an error. One search keeps long logs cheap. */
const MAY_MATTER = /error|fail|fatal|exception|panic|cannot|could|unable|not found|no such|no module|no space|not a git|dubious|denied|refused|resolve|resolution|lookup|host|unreachable|certificate|x509|memory|killed|in use|install|version|require|not set|not defined|compiler|not allowed|traceback|caused by|abort|segmentation|assert|undefined|missing|invalid|<Code>|^go: |\.go:\d|AWS_\w+|bad_alloc|E(?:NO|ADDR|CONN|NET)/i;
const TRACEBACK = /^\s*Traceback \(most recent call last\):/;
/** Advice, frames of a stack, drawings: never a reason. */
const NOTICE = [
    /^\W*$|^\*{5} /,
    /^\s*(?:hint|note|help|usage):/i,
    /^\[notice\]/,
    /^(?:Please make sure you have the correct access rights|and the repository exists\.)/,
    /^(?:See also|You may need to|After installing|To add an exception|Looking in (?:links|indexes))\b/,
    /^(?:For more information|Some errors have detailed|As a reminder|Specify --help|Node\.js v)/,
    /^\[ERROR\]\s*(?:$|\[Help|-> \[Help|To see the full|Re-run Maven|For more information)/,
    /^\s+at\s|^\s+\d+: |^goroutine |^Call Stack|^Stack backtrace|^stack backtrace|RUST_BACKTRACE/,
    /^\s*[×│╰|^~]|^\s*\[end of output\]/,
    /^(?:benchmark failed|Reporting metrics\.\.\.)$/,
    /^-- Configuring incomplete/,
    // Printed at each start: the CRT looks for credentials everywhere, a suite's Java runner has no logger.
    /\[AuthCredentialsProvider\] - (?:static: Profile credentials provider could not load|Failed to resolve either region, role arn)/,
    /^SLF4J: |^Picked up JAVA_TOOL_OPTIONS/,
    NEW_STEP,
];
/** Says that something that ran before failed, and not why. */
const RELAYED = [
    /^(?:FAILED running:|FAILED: |Failing command:|Failed on task \d+\/\d+\b)/,
    /^FAIL\s*-\s*(?:S3MetaRequest failed$|\/\S+ )/,
    /^(?:ninja: build stopped|compilation terminated|collect2: error: ld returned|exit status \d)/,
    /^g?make(?:\[\d+\])?: /,
    /^error: (?:could not compile|aborting due to|subprocess-exited-with-error|metadata-generation)/,
    /\bCalledProcessError\b|returned non-zero exit status|did not run successfully|^SystemExit\b/,
    /^ERROR: Failed (?:building|to build)|^Build step for \S+ failed/,
    /^fatal: (?:Could not read from remote repository|fetch-pack: |clone of .* failed)/,
    /^\[ERROR\] Failed to execute goal .*Compilation failure$/,
];
/** A line of less than an error: it may name what became a cause. */
const MILDER = [
    /^\W*(?:warn(?:ing)?|info|debug|trace|notice)\b/i,
    /\b(?:WARN|WARNING|INFO|DEBUG|TRACE|NOTICE)\b\s*[:\]-]|\blevel=(?:warn|info|debug|trace)/,
    /\bretrying\b|will retry|\btr(?:y|ies) remaining|attempt \d+(?:\/| of )\d+/i,
];
const ERROR = [
    /^(?:[\w./+-]+: )?(?:fatal|error|panic)\b(?:\[\w+\])?(?: error)?\s*:/i,
    /^\S+?(?::\d+)+:\s*(?:fatal )?error\b/,
    /undefined reference to|^ld: |^E: /,
    /^\S+\.go:\d+:\d+: /,
    /^go: (?!downloading|finding|extracting|added|upgraded|creating|to add)/,
    /^.{0,60}?\b(?:ERROR|FATAL|CRITICAL|SEVERE)\b/,
    /^Exception in thread|^[\w.$]+(?:Error|Exception)\b(?: \[\w+\])?(?::|$)/,
    /^Uncaught |^thread '.*' .*panicked at|^CMake Error|^npm (?:ERR!|error)|^terminate called/,
];
/** Words of failure that stand in no form: they count where there is no error in form. */
const ERROR_IN_WORDS = /no such file|permission denied|not found|segmentation fault|core dumped|assert.*failed|failed to|unable to|could not|couldn't|cannot\b|error_code/i;
function isAny(patterns, text) {
    return patterns.some((pattern) => pattern.test(text));
}

// EXTERNAL MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/known-causes.js
var known_causes = __webpack_require__(87358);
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/contract/reason.js



/** A line's start is kept: a reason shows 200 characters of it, some of which may go. */
const LONGEST_KEPT = 1000;
/** How many last lines are kept, so that at least one of them is not a mere notice. */
const LAST_LINES = 8;
/** Lines that are searched for a known cause: a client may log a million errors while it is measured. */
const MOST_SEARCHED = 2000;
/** A suite's scripts and its runners name the command that failed, and no more. */
const COMMAND_ALONE = /^(?:FAILED running: |FAIL\s*-\s*(?=\/))(.*)/;
/**
 * Finds out why a program failed from what it printed. The last line is a bad witness: it is often
 * advice, or says of something that ran before only that it failed. In this order, from the last
 * command that a suite's scripts have started:
 *
 * 1. a known cause that the program ends with (the end of a Python traceback, a line `FAIL - …`);
 * 2. what else it ends with so, unless that only passes on a failure;
 * 3. a known cause in any other line (but a warning: that counts where the error is vague);
 * 4. the first line that is an error in form, then one in words;
 * 5. the first line that passes on a failure; the last line that is no notice.
 *
 * It holds some lines' starts, however much is printed.
 */
class FailureReason {
    #conclusion = null;
    #cause = null;
    #suspicion = null;
    #error = null;
    #inWords = null;
    #relayed = null;
    #root = '';
    #last = [];
    /** What the next line belongs to. */
    #open = null;
    #awaitsRoot = false;
    /** Indentation of the traceback that is being read; -1 for none. */
    #traceback = -1;
    #ignored = false;
    #searched = 0;
    /** Takes a line of what the program printed, without its end. */
    line(printed) {
        const text = (0,input_error/* withoutColours */.mU)(printed.slice(0, LONGEST_KEPT)).trimEnd();
        if (text === '')
            return;
        if (NEW_STEP.test(text))
            this.#forget();
        if (this.#last.push(text) > LAST_LINES)
            this.#last.shift();
        if (this.#traceback >= 0) {
            if (indentation(text) > this.#traceback)
                return;
            this.#endOfTraceback(text.trim());
        }
        else if (this.#goesOn(text)) {
            return;
        }
        else if (MAY_MATTER.test(text)) {
            this.#take(text);
        }
    }
    /** Why it failed, in one line that is safe to show; empty when it said nothing. */
    get words() {
        const error = this.#error ?? this.#inWords;
        const cause = this.#cause?.vague ? (this.#suspicion ?? this.#cause) : this.#cause;
        const best = this.#conclusion ?? cause ?? error ?? this.#relayed;
        if (!best)
            return this.lastWords;
        const command = COMMAND_ALONE.exec(best.text)?.[1];
        if (best === this.#relayed && command !== undefined) {
            return (0,input_error/* printable */.g$)(`it failed without any message: ${command}`);
        }
        const root = this.#root && best !== this.#relayed ? ` (${this.#root})` : '';
        return (0,input_error/* printable */.g$)(best.sentence ?? `${withoutLevel(best.text)}${root}`, best.sentence ? 400 : 200);
    }
    /** The last line that is not a notice. */
    get lastWords() {
        return (0,input_error/* printable */.g$)(this.#last.findLast((text) => !isAny(NOTICE, text)) ?? '');
    }
    /**
     * Why it failed, from its words and from how it ended.
     *
     * @returns never empty
     */
    why({ code, signal }) {
        const saysWhy = this.#conclusion ?? this.#cause ?? this.#error;
        const killed = signal ?? SIGNAL_OF_CODE[code ?? 0];
        if (killed === undefined)
            return this.words || `exit code ${code}`;
        const memory = killed === 'SIGKILL' ? ' (as the system does when memory runs out)' : '';
        return `killed by ${killed}${memory}${saysWhy ? `: ${this.words}` : ''}`;
    }
    #take(text) {
        const trimmed = text.trim();
        if (TRACEBACK.test(trimmed)) {
            this.#traceback = indentation(text);
            return;
        }
        if (/^(?:Exception ignored|--- Logging error)/.test(trimmed)) {
            this.#ignored = true;
            return;
        }
        if (/^The above exception was the direct cause/.test(trimmed)) {
            this.#root ||= this.#conclusion?.text ?? '';
            return;
        }
        const answer = /<Code>(\w+)<\/Code>(?:.*?<Message>([^<]+))?/.exec(trimmed);
        if (answer)
            this.#root ||= answer.slice(1).filter(Boolean).join(': ');
        const causedBy = /^caused by:\s*(.*)$/i.exec(trimmed);
        if (causedBy)
            this.#takeRoot(causedBy[1]);
        const milder = isAny(MILDER, text);
        this.#takeCause(trimmed, milder);
        if (milder || causedBy)
            return;
        if (isAny(RELAYED, trimmed)) {
            this.#relayed ??= { text: trimmed };
        }
        else if (isAny(NOTICE, text)) {
            return;
        }
        else if (/^FAIL\s*-\s/.test(trimmed)) {
            this.#conclude(trimmed);
        }
        else if (!this.#error && isAny(ERROR, trimmed)) {
            this.#error = this.#opened(trimmed);
        }
        else if (!this.#error && !this.#inWords && ERROR_IN_WORDS.test(trimmed)) {
            this.#inWords = this.#opened(trimmed);
        }
    }
    #takeCause(text, milder) {
        const settled = milder ? this.#suspicion : this.#cause && !this.#cause.vague;
        if (settled || this.#searched++ >= MOST_SEARCHED)
            return;
        const known = (0,known_causes/* knownCause */.T)(text);
        if (!known)
            return;
        if (milder)
            this.#suspicion = { text, ...known };
        else
            this.#cause = { text, ...known };
    }
    /** The rest of an error stands in the next line: after a colon, or as its place in the source. */
    #goesOn(text) {
        if (this.#awaitsRoot) {
            this.#awaitsRoot = false;
            this.#takeRoot(text.trim());
            return false;
        }
        const open = this.#open;
        if (!open)
            return false;
        this.#open = null;
        const place = /^\s*--> (\S+)/.exec(text)?.[1];
        if (place)
            open.text += ` (${place})`;
        else if (open.text.endsWith(':') && !TRACEBACK.test(text))
            open.text += ` ${withoutLevel(text.trim())}`;
        else
            return false;
        const known = (0,known_causes/* knownCause */.T)(open.text);
        if (known)
            this.#cause ??= { text: open.text, ...known };
        return true;
    }
    #opened(text) {
        this.#open = { text };
        return this.#open;
    }
    #takeRoot(text) {
        if (text === '')
            this.#awaitsRoot = true;
        else
            this.#root = text;
    }
    #endOfTraceback(text) {
        this.#traceback = -1;
        const ignored = this.#ignored;
        this.#ignored = false;
        if (!ignored)
            this.#conclude(text);
    }
    #conclude(text) {
        const known = (0,known_causes/* knownCause */.T)(text);
        if (known)
            this.#conclusion = { text, ...known };
        else if (isAny(RELAYED, text))
            this.#relayed ??= { text };
        // What was the cause of the one before is the cause of this one too.
        else if (!this.#conclusion?.sentence)
            this.#conclusion = this.#opened(text);
    }
    #forget() {
        this.#conclusion = this.#cause = this.#suspicion = null;
        this.#error = this.#inWords = this.#relayed = this.#open = null;
        this.#root = '';
        this.#awaitsRoot = this.#ignored = false;
        this.#traceback = -1;
        this.#searched = 0;
        this.#last = [];
    }
}
/** Shells, and programs that start others, give 128 and the number of the signal. */
const SIGNAL_OF_CODE = {
    132: 'SIGILL',
    134: 'SIGABRT',
    135: 'SIGBUS',
    136: 'SIGFPE',
    137: 'SIGKILL',
    139: 'SIGSEGV',
};
/** Why a program failed that printed these lines; empty when it said nothing. */
function reasonOf(lines) {
    const reason = new FailureReason();
    for (const line of lines)
        reason.line(line);
    return reason.words;
}
function indentation(text) {
    return text.length - text.trimStart().length;
}
function withoutLevel(text) {
    return text
        .replace(/^(?:(?:fatal|error|ERROR): |\[ERROR\] |FAIL\s*-\s*)/, '')
        .replace(/ -> \[Help \d+\]$/, '');
}


/***/ }),

/***/ 29524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lk: () => (/* binding */ readProgram),
/* harmony export */   Xd: () => (/* binding */ startProgram),
/* harmony export */   g3: () => (/* binding */ LineSplitter),
/* harmony export */   zc: () => (/* binding */ timeLimit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46193);


/** The longest that a timer of Node can be set to; a longer one ends at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;
/** How long a program that is stopped may take to end. */
const GRACE_MS = 5000;
/** Of each stream, as many characters of a program's output are read; one that prints more is ended. */
const MOST_OUTPUT = 64 * 2 ** 20;
/**
 * Starts a program, without a shell. No other file of the product does: whatever a program is to us
 * (a group that is ended as one, an answer that is read, a server that sockets are handed to) is built on
 * this. Its events `spawn` and `error` say whether it could be started.
 */
function startProgram([file = '', ...args], { cwd, env = process.env, ownGroup = false, stdio = ['ignore', 'pipe', 'pipe'], } = {}) {
    return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(file, args, { cwd, env: { ...env }, detached: ownGroup, stdio });
}
/** Runs a program to its end and reads what it prints, without the last line's end. Never throws. */
async function readProgram(command, { cwd, env, input, signal, stderr = 'pipe', timeoutMs } = {}) {
    if (signal?.aborted)
        return notStarted('stopped', '');
    const stdin = input === undefined ? 'ignore' : 'pipe';
    const child = startProgram(command, { cwd, ...(env && { env }), stdio: [stdin, 'pipe', stderr] });
    let failure = null;
    const end = (why, by) => {
        failure ??= why;
        child.kill(by);
        if (by !== 'SIGKILL')
            return;
        // What it has started may live on, and would hold its output open.
        child.stdout?.destroy();
        child.stderr?.destroy();
    };
    const timers = timeoutMs === undefined ? [] : [setTimeout(end, timeoutMs, 'late', 'SIGKILL')];
    const stop = () => {
        // It may have something to tidy up.
        end('stopped', 'SIGTERM');
        timers.push(setTimeout(end, GRACE_MS, 'stopped', 'SIGKILL'));
    };
    signal?.addEventListener('abort', stop, { once: true });
    const printed = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr']) {
        child[name]?.setEncoding('utf8').on('data', (text) => {
            printed[name] += text;
            if (printed[name].length > MOST_OUTPUT)
                end('exit', 'SIGKILL');
        });
    }
    // A program that reads nothing ends its pipe.
    child.stdin?.on('error', () => { }).end(input);
    try {
        const exit = await new Promise((resolve, reject) => {
            child.once('error', reject);
            child.once('close', (code, by) => resolve({ code, signal: by }));
        });
        if (exit.code !== 0)
            failure ??= 'exit';
        return {
            ...exit,
            stdout: printed.stdout.replace(/\r?\n$/, ''),
            stderr: printed.stderr.replace(/\r?\n$/, ''),
            failure,
        };
    }
    catch (error) {
        const { code, message } = error;
        return notStarted(code === 'ENOENT' ? 'missing' : 'not started', message);
    }
    finally {
        timers.forEach(clearTimeout);
        signal?.removeEventListener('abort', stop);
    }
}
function notStarted(failure, stderr) {
    return { code: null, signal: null, stdout: '', stderr, failure };
}
/**
 * Aborts when the time is up. A limit of more than 24 days ends then: no job lives so long.
 *
 * @param ms of any size, also a fraction, which Node's own timers refuse
 */
function timeLimit(ms) {
    return AbortSignal.timeout(Math.min(Math.ceil(Math.max(ms, 0)), LONGEST_TIMER_MS));
}
/** A line longer than this is cut: a program that prints without end must not fill the memory. */
const MAX_LINE = 64 * 1024;
/** Splits a byte stream into lines; `\n`, `\r\n` and a lone `\r` (progress bars) end a line. */
class LineSplitter {
    #decoder = new node_string_decoder__WEBPACK_IMPORTED_MODULE_1__.StringDecoder('utf8');
    #onLine;
    #rest = '';
    #afterReturn = false;
    constructor(onLine) {
        this.#onLine = onLine;
    }
    write(chunk) {
        this.#split(this.#decoder.write(chunk));
    }
    /** Hands over the last line when it had no end. */
    end() {
        this.#split(this.#decoder.end());
        if (this.#rest)
            this.#emit(this.#rest);
        this.#rest = '';
    }
    #split(text) {
        // A `\n` at the start belongs to the `\r` that ended the chunk before.
        const fresh = this.#afterReturn && text.startsWith('\n') ? text.slice(1) : text;
        if (text)
            this.#afterReturn = text.endsWith('\r');
        const parts = fresh.split(/\r\n|\n|\r/);
        parts[0] = this.#rest + parts[0];
        this.#rest = parts.pop();
        for (const part of parts)
            this.#emit(part);
        if (this.#rest.length > MAX_LINE)
            this.#rest = this.#rest.slice(0, MAX_LINE);
    }
    #emit(line) {
        this.#onLine(line.length > MAX_LINE ? line.slice(0, MAX_LINE) : line);
    }
}


/***/ })

};

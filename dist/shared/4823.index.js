export const id = 4823;
export const ids = [4823];
export const modules = {

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

/***/ 98326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $8: () => (/* binding */ tellsOfRun),
/* harmony export */   Df: () => (/* binding */ formatRunLine),
/* harmony export */   Pi: () => (/* binding */ parseRunLine),
/* harmony export */   Tf: () => (/* binding */ NO_RUN_PRINTED),
/* harmony export */   cx: () => (/* binding */ SKIPPED_EXIT_CODE),
/* harmony export */   ll: () => (/* binding */ PrintedRuns)
/* harmony export */ });
/* unused harmony export gigabitsPerSecond */
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6097);

/** Exit code of a runner that does not support the workload. */
const SKIPPED_EXIT_CODE = 123;
/** Why a case failed whose runner did not say how fast it was, nor why not. */
const NO_RUN_PRINTED = 'the runner printed no run, such as "Run:1 Secs:0.5 Gb/s:1.2"';
/** Runs of one process that are kept: one that prints without end must not fill the memory. */
const MOST_RUNS = 1000;
/** More than this many times the line rate cannot be the throughput of this machine. */
const IMPLAUSIBLE = 10;
/** As far as a line is looked at for its figures, and a prefix for what it is. */
const LONGEST_LOOKED_AT = 1000;
const LONGEST_PREFIX = 120;
/** Below it the contract's six decimals say less than the bytes and the seconds do. */
const LEAST_PRINTED_RATE = 0.001;
/** `Run`, seconds and rate, each with its figure: what a person would read as a run. */
const RUN_LINE = /^(.*?)\brun[:=#\s]+(\S+?)[\s,;|]+(?:secs?|seconds)\s*[:=]\s*(\S+?)[\s,;|]+(g[a-z]*(?:\/s(?:ec)?|ps))\s*[:=]\s*(\S+)/i;
const GIGABITS = /^[Gg](?:b|bit|Bit|bits|igabits?)(?:\/s(?:ec)?|ps)$/;
/** How a line begins that is meant to report a run. */
const MEANT_AS_RUN = /^\s*Run:\s*[-+]?\d/;
/** As a run, but for its figures or their order. */
const MUCH_AS_RUN = /^(.*?)\brun[:=#\s]+[-+]?\d.*?\b(?:secs?|seconds|[gmk]i?b(?:it)?s?(?:\/s|ps))\s*[:=]/i;
/**
 * What may stand before a run: whatever ends in a time of day, a level, a stream's name (as containers'
 * logs have it), a bracket, or a mark that separates.
 */
const PREFIX = /(?:[\])}|>:–—-]|\d\d:\d\d(?::\d\d)?[\d.,]*(?:Z|[+-]\d\d:?\d\d)?|\b(?:INFO|NOTICE|WARN|WARNING|ERROR|stdout|stderr)|\bstd(?:out|err) [FP])$/;
/** Debug lines of a client. */
const FOR_DEBUGGING = /\b(?:debug|trace)\b/i;
/**
 * Reads a line of a runner's output; undefined for anything that is not a run.
 *
 * A run is a line with `Run:N`, `Secs:S` and `Gb/s:G` in this order. Colours, blanks, `=` for `:`,
 * `Gbps`, and words after it do not matter, nor whether a figure is written `0.00001`, `1e-05`, `0,5`,
 * `1,234.5` or `0.5s`; a single comma is a decimal one. Before it may stand what logs put before
 * a line (`PREFIX`).
 *
 * @param bytes of all tasks, where they are known: where the rate was rounded to less than
 *   three digits (`Gb/s:0.000000` for a small object), it is taken from them and the seconds
 */
function parseRunLine(line, bytes = null) {
    const read = readLine(line, bytes);
    return read && !read.quoted ? (read.run ?? undefined) : undefined;
}
/** Whether a person would read a run in this line, with figures that are some or not. */
function tellsOfRun(line) {
    const read = readLine(line, null);
    return read !== null && !read.quoted;
}
function readLine(line, bytes) {
    if (!/run/i.test(line))
        return null;
    const text = (0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutColours */ .mU)(line.slice(0, LONGEST_LOOKED_AT)).trim();
    const match = RUN_LINE.exec(text);
    const prefix = (match ?? MUCH_AS_RUN.exec(text))?.[1]?.trimEnd();
    if (prefix === undefined) {
        return MEANT_AS_RUN.test(text) ? { run: null, prefixed: false, quoted: false } : null;
    }
    const isPrefix = prefix.length <= LONGEST_PREFIX && PREFIX.test(prefix) && !FOR_DEBUGGING.test(prefix);
    const quoted = prefix !== '' && !isPrefix;
    return { run: match && runOf(match, bytes), prefixed: prefix !== '', quoted };
}
function runOf([, , number, took, unit, rate], bytes) {
    const run = /^\d{1,9}$/.test(number) ? Number(number) : 0;
    const seconds = figureOf(took.replace(/(?<=\d)s(?:ec(?:ond)?s?)?$/i, ''));
    const printed = figureOf(rate.replace(/[),;|\]}]+$/, '').replace(/(?<=\d)Gb(?:it)?(?:\/s|ps)$/, ''));
    if (run < 1 || !(seconds > 0) || !(printed >= 0) || !GIGABITS.test(unit))
        return null;
    const known = bytes === null ? Number.NaN : gigabitsPerSecond(bytes, seconds);
    // What is rounded is small in truth, too.
    const rounded = printed < LEAST_PRINTED_RATE && known < 2 * LEAST_PRINTED_RATE;
    const figure = rounded ? known : printed;
    return figure > 0 && Number.isFinite(figure) ? { run, seconds, gigabitsPerSecond: figure } : null;
}
/** A number as people and languages write it; NaN for none. So many digits are more than any clock gives. */
function figureOf(text) {
    const [, mantissa = '', exponent = ''] = /^\+?([\d.,'_]+)(e[-+]?\d{1,3})?$/i.exec(text) ?? [];
    const last = Math.max(mantissa.lastIndexOf('.'), mantissa.lastIndexOf(','));
    const isDecimal = last >= 0 && mantissa.indexOf(mantissa[last]) === last;
    const whole = isDecimal ? mantissa.slice(0, last) : mantissa;
    const decimals = isDecimal ? mantissa.slice(last + 1) : '';
    const grouped = /^(?:\d*|\d{1,3}(?:([.,'_])\d{3})(?:\1\d{3})*)$/.test(whole);
    const digits = whole.replace(/\D/g, '');
    if (!grouped || digits.length > 12 || !/^\d{0,20}$/.test(decimals))
        return Number.NaN;
    if (digits === '' && decimals === '')
        return Number.NaN;
    const figure = Number(`${digits || '0'}.${decimals || '0'}${exponent}`);
    return Number.isFinite(figure) ? figure : Number.NaN;
}
/** What was printed in one form, in its order; the first thousand runs are kept. */
class RunList {
    kept = [];
    printed = 0;
    noRuns = 0;
    firstNoRun = '';
    implausible = 0;
    highest = 0;
    add(run, lineRate) {
        this.printed++;
        const implausible = lineRate !== null && run.gigabitsPerSecond > IMPLAUSIBLE * lineRate;
        if (implausible) {
            this.implausible++;
            this.highest = Math.max(this.highest, run.gigabitsPerSecond);
        }
        if (this.kept.length < MOST_RUNS)
            this.kept.push(implausible ? { ...run, implausible } : run);
    }
    has({ run, seconds, gigabitsPerSecond: rate }) {
        return this.kept.some((one) => one.run === run && one.seconds === seconds && one.gigabitsPerSecond === rate);
    }
}
/**
 * The runs that one process of a runner prints, and what is wrong with them.
 *
 * Lines that begin with `Run` are its runs. Only where there is none, lines are that have a prefix, as
 * all of a runner's lines have where something puts one there: so a client's log that repeats a run, or
 * tells of another, is none. A run within other words is never taken, and is named where there are
 * no others.
 */
class PrintedRuns {
    #lineRate;
    #bytes;
    #plain = new RunList();
    #prefixed = new RunList();
    #firstQuoted = '';
    /**
     * @param lineRateGigabitsPerSecond of the machine; null where it is not known
     * @param bytes of all tasks of the workload; null where they are not known
     */
    constructor(lineRateGigabitsPerSecond, bytes = null) {
        this.#lineRate = lineRateGigabitsPerSecond;
        this.#bytes = bytes;
    }
    /**
     * Takes a line of the runner's output; returns whether it is meant to report a run, valid or not.
     *
     * @param costOf what a run took of the machine, by its seconds; asked for as the line comes
     */
    add(line, costOf = () => ({})) {
        const read = readLine(line, this.#bytes);
        if (!read)
            return false;
        const { prefixed, quoted, run } = read;
        if (quoted) {
            this.#firstQuoted ||= shown(line);
            return false;
        }
        const list = prefixed ? this.#prefixed : this.#plain;
        if (run) {
            list.add({ ...run, ...costOf(run.seconds) }, this.#lineRate);
        }
        else {
            list.noRuns++;
            list.firstNoRun ||= shown(line);
        }
        return true;
    }
    /** In the order in which they came; the first thousand. */
    get kept() {
        return this.#runs.kept;
    }
    /** How many lines reported a run, including invalid ones and those that were too many to keep. */
    get printed() {
        return this.#runs.printed + this.#noRuns.count;
    }
    /** What a reader of the figures should know, in words; null if nothing. */
    get warning() {
        const said = [];
        const { highest, implausible, printed } = this.#runs;
        const { count, first } = this.#noRuns;
        if (count > 0) {
            said.push(`${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(count, 'line is not a run', 'lines are not runs')} (${first})`);
        }
        else if (printed === 0 && this.#firstQuoted) {
            said.push(`a line looks like a run but cannot be read as one (${this.#firstQuoted})`);
        }
        const others = this.#runs === this.#plain ? this.#prefixed.kept : [];
        const left = others.filter((run) => !this.#plain.has(run)).length;
        if (left > 0)
            said.push(`${(0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(left, 'run', 'runs')} after a prefix left out`);
        if (implausible > 0) {
            const which = (0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(implausible, 'run is', 'runs are');
            const limit = `${IMPLAUSIBLE} times the line rate of ${this.#lineRate} Gb/s`;
            said.push(`${which} above ${limit} (up to ${highest} Gb/s)`);
        }
        if (printed > MOST_RUNS)
            said.push(`of ${printed} runs the first ${MOST_RUNS} are kept`);
        return said.join('; ') || null;
    }
    get #noRuns() {
        const lists = this.#runs === this.#plain ? [this.#plain] : [this.#plain, this.#prefixed];
        const count = lists.reduce((sum, { noRuns }) => sum + noRuns, 0);
        return { count, first: lists.find(({ firstNoRun }) => firstNoRun)?.firstNoRun ?? '' };
    }
    get #runs() {
        return this.#plain.printed > 0 ? this.#plain : this.#prefixed;
    }
}
function shown(line) {
    return (0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)((0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutColours */ .mU)(line.slice(0, LONGEST_LOOKED_AT)), 80);
}
/**
 * The line a runner prints after a run.
 *
 * @param bytes of all tasks of the workload
 */
function formatRunLine(run, seconds, bytes) {
    return `Run:${run} Secs:${seconds.toFixed(6)} Gb/s:${gigabitsPerSecond(bytes, seconds).toFixed(6)}`;
}
/** Throughput in gigabits (10^9 bits) a second. */
function gigabitsPerSecond(bytes, seconds) {
    return (bytes * 8) / 1e9 / seconds;
}


/***/ })

};

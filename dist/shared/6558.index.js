export const id = 6558;
export const ids = [6558];
export const modules = {

/***/ 6558:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_dgram__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41314);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78474);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73024);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77030);
/* harmony import */ var _process_start_program_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29524);
/**
 * Started by `unshare` in fresh namespaces, with an IPC channel: brings the loopback interface up, mounts
 * files over those of the machine, and hands out sockets that were opened in there. It ends when the
 * channel closes; the namespaces last as long as somebody holds them, or runs in them.
 */





const CHANNEL_POLL_MS = 50;
process.on('disconnect', () => process.exit());
// Node says nothing of a channel that closes while a socket is on its way by it.
setInterval(() => process.connected || process.exit(), CHANNEL_POLL_MS);
try {
    await prepare(JSON.parse(process.argv[2] ?? ''));
    tell({ ready: true });
}
catch (error) {
    const failure = error instanceof Error ? error.message : String(error);
    tell({ failure });
}
/** A parent that went without a word is found out by writing to it. */
function tell(message, socket) {
    process.send?.(message, socket, undefined, (error) => error && process.exit());
}
async function prepare({ mounts, networkSettings }) {
    for (const { source, target } of mounts)
        await run('mount', '--bind', source, target);
    if (networkSettings === null)
        return;
    await bringLoopbackUp(networkSettings);
    const https = (0,node_net__WEBPACK_IMPORTED_MODULE_3__.createServer)().listen(443, '127.0.0.1');
    await (0,node_events__WEBPACK_IMPORTED_MODULE_1__.once)(https, 'listening');
    tell({ socket: 'https' }, https);
    const names = (0,node_dgram__WEBPACK_IMPORTED_MODULE_0__.createSocket)('udp4').bind(53, '127.0.0.1');
    await (0,node_events__WEBPACK_IMPORTED_MODULE_1__.once)(names, 'listening');
    tell({ socket: 'names' }, names);
}
/**
 * A new network has a loopback interface that is down. Its flags can be written in sysfs; where that may
 * not be mounted, `ip` or `ifconfig` set them.
 */
async function bringLoopbackUp(folder) {
    const ways = [
        async () => {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.mkdirSync)(folder, { recursive: true });
            await run('mount', '-t', 'sysfs', 'sysfs', folder);
            // IFF_UP; https://docs.kernel.org/admin-guide/abi-testing.html, /sys/class/net/<iface>/flags
            (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.writeFileSync)(`${folder}/class/net/lo/flags`, '0x1');
            await run('umount', folder);
        },
        () => run('ip', 'link', 'set', 'lo', 'up'),
        () => run('ifconfig', 'lo', 'up'),
    ];
    const failures = [];
    for (const way of ways) {
        try {
            await way();
            return;
        }
        catch (error) {
            failures.push(error.message);
        }
    }
    throw new Error(`the loopback interface cannot be brought up (${failures.join('; ')})`);
}
/** @throws with what the program said */
async function run(...command) {
    const { failure, stderr } = await (0,_process_start_program_js__WEBPACK_IMPORTED_MODULE_4__/* .readProgram */ .Lk)(command);
    if (failure === null)
        return;
    if (failure === 'missing')
        throw new Error(`${command[0]} is not on PATH`);
    throw new Error(stderr.trim().split('\n')[0] || `${command[0]} failed (${failure})`);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

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

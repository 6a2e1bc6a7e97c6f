export const id = 44;
export const ids = [44];
export const modules = {

/***/ 84448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mi: () => (/* binding */ mirrorRepository),
/* harmony export */   cP: () => (/* binding */ redirected),
/* harmony export */   dt: () => (/* binding */ mirrorAt),
/* harmony export */   ph: () => (/* binding */ readMirrors),
/* harmony export */   zE: () => (/* binding */ mirrorVariables),
/* harmony export */   zP: () => (/* binding */ copyOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _contract_input_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6097);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84904);
/* harmony import */ var _suite_repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12177);
/**
 * Local copies that stand in for repositories: made, named by people, and put in the way of git.
 */





/**
 * Reads what `--mirror` was given: `URL=PATH`, or, where both end in `/`, the beginning of many URLs and
 * the folder that has their copies.
 *
 * @throws InputError when one cannot be meant, or there is no repository
 */
async function readMirrors(texts) {
    const copies = [];
    for (const text of texts) {
        const named = `--mirror "${(0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(text)}"`;
        const [, url = '', path = ''] = /^([a-z][a-z0-9+.-]*:\/\/[^=\s]+)=(.+)$/i.exec(text) ?? [];
        if (url === '') {
            throw new _contract_input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(`${named} is not URL=PATH: give e.g. https://github.com/boto/s3transfer.git=../s3transfer.`);
        }
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(folder, { throwIfNoEntry: false })?.isDirectory()) {
            throw new _contract_input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(`${named}: there is no folder ${(0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(folder)}.`);
        }
        const isMany = url.endsWith('/');
        if (!isMany)
            await requireRepository(folder, named);
        copies.push({ url, folder: isMany ? `${folder}/` : folder });
    }
    return copies;
}
async function requireRepository(folder, named) {
    try {
        await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$Y)(['ls-remote', '--', folder]);
    }
    catch (error) {
        if (!(error instanceof _git_js__WEBPACK_IMPORTED_MODULE_3__/* .GitError */ .XS))
            throw error;
        throw new _contract_input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(`${named}: the folder is not a git repository that can be read (${error.message}).`);
    }
}
/**
 * Variables by which every git that is started finds the copies in place of the repositories, in
 * submodules and for cargo too.
 */
function mirrorVariables(environment, copies) {
    let mirrored = environment;
    for (const { folder, url } of copies) {
        const redirect = url.endsWith('/') ? redirectedBelow : redirected;
        mirrored = redirect(mirrored, url, folder);
    }
    return Object.fromEntries(Object.entries(mirrored).filter((entry) => entry[0].startsWith('GIT_CONFIG_') && entry[1] !== undefined));
}
/** The copy of a repository, if there is one. */
function copyOf(url, copies) {
    const plain = (one) => one.replace(/\/+$/, '').replace(/\.git$/, '');
    const own = copies.find((copy) => !copy.url.endsWith('/') && plain(copy.url) === plain(url));
    const many = copies.find((copy) => copy.url.endsWith('/') && url.startsWith(copy.url));
    return own?.folder ?? (many ? many.folder + url.slice(many.url.length) : null);
}
/**
 * Copies all branches and tags of a repository, so that whatever else is asked of it is there too.
 *
 * @param into a folder that does not exist
 * @throws GitError
 */
async function mirrorRepository(repository, into, signal, patience) {
    const clone = ['clone', '--quiet', '--bare', '--', (0,_suite_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .sourceOf */ .vz)(repository), into];
    await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .gitOverNetwork */ .$H)(clone, { signal }, patience);
}
/**
 * Makes a mirror that has a commit under the name of its ref. Where that name would mean something
 * else to other repositories (the default branch), or nothing (a commit, `refs/pull/7/head`), it gets a
 * name that no repository has, so that they fall back to their own default branches.
 *
 * @param wanted of the repository that `base` is a mirror of
 * @param base is lent from, so it must stay
 * @param into a folder that does not exist
 * @throws GitError
 */
async function mirrorAt(wanted, base, into, signal, patience) {
    await (0,_suite_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .fetchCommit */ .iH)(wanted, base, signal, { history: true, patience });
    await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$Y)(['clone', '--quiet', '--bare', '--shared', '--', base, into], { signal });
    const at = { cwd: into, signal };
    // Submodules may ask for commits that no ref points to.
    await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$Y)(['config', 'uploadpack.allowAnySHA1InWant', 'true'], at);
    const head = await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$Y)(['rev-parse', '--abbrev-ref', 'HEAD'], at);
    const name = (0,_suite_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .branchNameOf */ .dZ)(wanted.ref);
    const branch = name === null || name === head ? `s3-benchmarks-${wanted.commit.slice(0, 12)}` : name;
    const tag = `refs/tags/${branch}`;
    const isTag = (await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$Y)(['for-each-ref', '--', tag], at)) !== '';
    await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$Y)(['update-ref', '--', isTag ? tag : `refs/heads/${branch}`, wanted.commit], at);
    return { folder: into, branch };
}
/** What may go on after a repository's name and make it another's: `aws-c-s3` and `aws-c-s3-extra`. */
const NAME_CHARACTERS = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._-'];
/**
 * An environment in which git takes `folder` for the repository at `url`, written with `.git` or
 * without. Git replaces the beginning of a URL, and of several that fit the longest, of equal ones the
 * first; so URLs that only begin alike are replaced by what they were replaced by before.
 * https://git-scm.com/docs/git-config#Documentation/git-config.txt-urlltbasegtinsteadOf
 */
function redirected(environment, url, folder) {
    const plain = url.replace(/\/+$/, '').replace(/\.git$/, '');
    const spellings = [plain, `${plain}.git`];
    const others = spellings.flatMap((one) => NAME_CHARACTERS.map((character) => one + character));
    const before = settingsOf(environment);
    return withSettings(environment, [
        ...spellings.map((one) => [`url.${folder}.insteadOf`, one]),
        ...others.map((one) => [`url.${replaced(one, before)}.insteadOf`, one]),
        ...before,
    ]);
}
/** An environment in which git looks for all that is below `url` below `folder`; both end in `/`. */
function redirectedBelow(environment, url, folder) {
    const setting = [`url.${folder}.insteadOf`, url];
    return withSettings(environment, [setting, ...settingsOf(environment)]);
}
/** https://git-scm.com/docs/git-config#Documentation/git-config.txt-GITCONFIGCOUNT */
function settingsOf(environment) {
    const count = Number(environment.GIT_CONFIG_COUNT ?? 0) || 0;
    return Array.from({ length: count }, (_, index) => [
        environment[`GIT_CONFIG_KEY_${index}`] ?? '',
        environment[`GIT_CONFIG_VALUE_${index}`] ?? '',
    ]);
}
function withSettings(environment, settings) {
    const named = settings.flatMap(([key, value], index) => [
        [`GIT_CONFIG_KEY_${index}`, key],
        [`GIT_CONFIG_VALUE_${index}`, value],
    ]);
    return {
        ...environment,
        ...Object.fromEntries(named),
        GIT_CONFIG_COUNT: String(settings.length),
    };
}
/** What git makes of a URL by these settings. */
function replaced(url, settings) {
    let longest = ['', ''];
    for (const [key, value] of settings) {
        const base = /^url\.(.*)\.insteadof$/is.exec(key)?.[1];
        const fits = base !== undefined && value !== '' && url.startsWith(value);
        if (fits && value.length > longest[1].length)
            longest = [base, value];
    }
    const [base, start] = longest;
    return start === '' ? url : base + url.slice(start.length);
}


/***/ }),

/***/ 4084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ pinProcess),
/* harmony export */   Q$: () => (/* binding */ pinnedCommand),
/* harmony export */   Sx: () => (/* binding */ parseCpuList),
/* harmony export */   T1: () => (/* binding */ readCpuTimes),
/* harmony export */   UT: () => (/* binding */ canPin),
/* harmony export */   tn: () => (/* binding */ loadBetween),
/* harmony export */   wj: () => (/* binding */ allowedCpus)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var _process_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77089);
/* harmony import */ var _start_program_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29524);




/** Numbers of the CPUs that this process may use. */
function allowedCpus() {
    try {
        const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)('/proc/self/status', 'utf8');
        const list = /^Cpus_allowed_list:\s*(\S+)$/m.exec(status)?.[1];
        if (list)
            return parseCpuList(list);
    }
    catch {
        // No /proc: not Linux.
    }
    return Array.from({ length: (0,node_os__WEBPACK_IMPORTED_MODULE_1__.availableParallelism)() }, (_, cpu) => cpu);
}
/** Reads the kernel's list form, e.g. `0-2,5`. */
function parseCpuList(list) {
    return list.split(',').flatMap((part) => {
        const [first = 0, last = first] = part.split('-').map(Number);
        return Array.from({ length: last - first + 1 }, (_, index) => first + index);
    });
}
/** Whether processes can be pinned to CPUs here. */
async function canPin() {
    return (await (0,_start_program_js__WEBPACK_IMPORTED_MODULE_3__/* .readProgram */ .Lk)(['taskset', '--version'])).failure === null;
}
/** The command, started on these CPUs only; `taskset` replaces itself, so the process id stays. */
function pinnedCommand(command, cpus) {
    return ['taskset', '-c', cpus.join(','), ...command];
}
/**
 * Moves a running process, with all of its threads, to these CPUs.
 *
 * @throws when `taskset` says no
 */
async function pinProcess(pid, cpus) {
    const command = ['taskset', '-a', '-p', '-c', cpus.join(','), String(pid)];
    const { failure, stderr } = await (0,_start_program_js__WEBPACK_IMPORTED_MODULE_3__/* .readProgram */ .Lk)(command);
    if (failure !== null)
        throw new Error(`${command.join(' ')} failed: ${stderr || failure}`);
}
/** Times are counted in ticks; with fewer than this, a share of them says nothing. */
const LEAST_TICKS = 5;
/**
 * Reads what the kernel counts (proc(5), `/proc/stat` and `/proc/PID/stat`).
 *
 * @param root our first process: all that it has started counts as ours
 * @returns null where the system does not tell
 */
function readCpuTimes(root) {
    try {
        const lines = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)('/proc/stat', 'utf8').split('\n');
        const [user, nice, system, idle, iowait, irq, softirq, steal] = fieldsOf(lines[0].slice(4));
        const cpus = lines.filter((line) => /^cpu\d/.test(line)).length;
        const busy = user + nice + system + irq + softirq;
        const all = busy + idle + iowait + steal;
        const times = { busy, steal: steal, perCpu: all / cpus, own: ownTicks(root) };
        return Object.values(times).every(Number.isFinite) ? times : null;
    }
    catch {
        return null; // No /proc, or not the one of Linux.
    }
}
/** @returns null where either is not known, or too short a time lies between */
function loadBetween(before, after) {
    if (before === null || after === null)
        return null;
    const ticks = after.perCpu - before.perCpu;
    if (ticks < LEAST_TICKS)
        return null;
    const share = (count) => Math.round((100 * Math.max(0, count)) / ticks) / 100;
    return {
        others: share(after.busy - before.busy - (after.own - before.own)),
        steal: share(after.steal - before.steal),
    };
}
/** Of all that is alive below the root, and of all that has ended and was waited for. */
function ownTicks(root) {
    return (0,_process_table_js__WEBPACK_IMPORTED_MODULE_2__/* .processTree */ .WZ)(root).reduce((sum, { ticks }) => sum + ticks, 0);
}
function fieldsOf(text) {
    return text.trim().split(/\s+/).map(Number);
}


/***/ }),

/***/ 30358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ ProcessGroup),
/* harmony export */   d: () => (/* binding */ runCommand)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
/* harmony import */ var _process_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77089);
/* harmony import */ var _start_program_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29524);




/** How long a pipe may stay open after its program has ended, held by what could not be found. */
const LAST_WORDS_MS = 2000;
/** A program and all that it starts. */
class ProcessGroup {
    pid;
    /** Resolves when the program has ended, what it started is gone, and all lines are delivered. */
    exited;
    #mark;
    #startedTicks;
    #ended = false;
    constructor(child, mark, onLine) {
        this.pid = child.pid;
        this.#mark = mark;
        // Nobody has waited for it yet, so it can be read even if it has ended.
        this.#startedTicks = (0,_process_table_js__WEBPACK_IMPORTED_MODULE_2__/* .processOf */ .hh)(this.pid)?.startedTicks ?? 0;
        this.exited = this.#follow(child, onLine);
    }
    /** @throws the system's error when the program cannot be started */
    static async start(options) {
        // A group within a group carries both marks, so that either finds it.
        const outer = options.env[_process_table_js__WEBPACK_IMPORTED_MODULE_2__/* .GROUP_MARK */ .W_];
        const mark = outer ? `${outer}/${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}` : (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
        const child = (0,_start_program_js__WEBPACK_IMPORTED_MODULE_3__/* .startProgram */ .Xd)(options.command, {
            cwd: options.cwd,
            env: { ...options.env, [_process_table_js__WEBPACK_IMPORTED_MODULE_2__/* .GROUP_MARK */ .W_]: mark },
            ownGroup: options.ownGroup,
            stdio: ['ignore', 'pipe', 'pipe', ...(options.ipc ? ['ipc'] : [])],
        });
        // Listening starts before the first await, so that no line and no exit is missed.
        const group = new ProcessGroup(child, mark, options.onLine);
        await new Promise((resolve, reject) => {
            child.once('spawn', resolve);
            child.once('error', reject);
        });
        child.channel?.unref();
        return group;
    }
    /**
     * Ends the program and all that it started, also what has moved to another group or session:
     * SIGTERM, and SIGKILL for what is left after `graceMs`.
     */
    async terminate(graceMs) {
        if (this.#ended)
            return;
        const deadline = Date.now() + graceMs;
        await this.#signalAll('SIGTERM');
        while (Date.now() < deadline && (await this.#alive()).length > 0)
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(20);
        await this.#sweep();
        await this.exited;
    }
    async #follow(child, onLine) {
        for (const stream of [child.stdout, child.stderr]) {
            const lines = new _start_program_js__WEBPACK_IMPORTED_MODULE_3__/* .LineSplitter */ .g3(onLine);
            stream?.on('data', (chunk) => lines.write(chunk));
            stream?.on('end', () => lines.end());
        }
        const closed = new Promise((resolve) => child.once('close', resolve));
        const exit = await new Promise((resolve) => {
            child.once('exit', (code, signal) => resolve({ code, signal }));
            child.once('error', () => resolve({ code: 127, signal: null }));
        });
        if (child.pid === undefined)
            return exit;
        // What outlives the program would hold its output open and disturb the next measurement.
        await this.#sweep();
        this.#ended = true;
        await Promise.race([closed, (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(LAST_WORDS_MS, undefined, { ref: false })]);
        child.stdout?.destroy();
        child.stderr?.destroy();
        return exit;
    }
    /**
     * Kills until nothing is left: a process may start another while we look. One that is just becoming another program
     * has no environment for a moment, and so no mark: only the second look that finds nothing counts.
     */
    async #sweep() {
        for (let looks = 0; looks < 2;) {
            looks = (await this.#signalAll('SIGKILL')) > 0 ? 0 : looks + 1;
            if (looks < 2)
                await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(5);
        }
    }
    async #signalAll(signal) {
        const members = await this.#alive();
        for (const pid of members) {
            try {
                process.kill(pid, signal);
            }
            catch {
                // It ended by itself.
            }
        }
        return members.length;
    }
    async #alive() {
        return (0,_process_table_js__WEBPACK_IMPORTED_MODULE_2__/* .membersOf */ .lS)(this.pid, this.#mark, await (0,_process_table_js__WEBPACK_IMPORTED_MODULE_2__/* .listProcesses */ .O3)(this.#startedTicks));
    }
}
/** How long a program may take to end after SIGTERM. */
const GRACE_MS = 1000;
/**
 * Runs a program to its end, its output line by line. It joins the job's process group, and what it
 * leaves running is killed, so that it cannot disturb the next measurement.
 *
 * @throws the system's error when the program cannot be started
 */
async function runCommand(command, { cwd, env, signal, timeout, onLine, onStart }) {
    if (signal.aborted)
        return { code: null, signal: null, ended: 'interrupted' };
    const group = await ProcessGroup.start({ command, cwd, env, onLine, ownGroup: false });
    onStart?.(group.pid);
    const stop = AbortSignal.any(timeout ? [signal, timeout] : [signal]);
    const terminate = () => void group.terminate(GRACE_MS);
    stop.addEventListener('abort', terminate, { once: true });
    if (stop.aborted)
        terminate();
    const exit = await group.exited;
    stop.removeEventListener('abort', terminate);
    const ended = signal.aborted ? 'interrupted' : stop.aborted ? 'timeout' : null;
    return { ...exit, ended };
}


/***/ }),

/***/ 77089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ap: () => (/* binding */ familyOf),
/* harmony export */   Cq: () => (/* binding */ readOr),
/* harmony export */   Dm: () => (/* binding */ threadsOf),
/* harmony export */   O3: () => (/* binding */ listProcesses),
/* harmony export */   WZ: () => (/* binding */ processTree),
/* harmony export */   W_: () => (/* binding */ GROUP_MARK),
/* harmony export */   hh: () => (/* binding */ processOf),
/* harmony export */   lS: () => (/* binding */ membersOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _start_program_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29524);


/** A process alone; null for one that has ended, and where there is no /proc. */
function processOf(pid) {
    const stat = readOr(`/proc/${pid}/stat`);
    if (stat === '')
        return null;
    // The command in parentheses may hold anything; fields are counted from its last `)`, which is the 2nd.
    const [state, ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const fields = rest.map(Number);
    const waitedTicks = fields[12] + fields[13];
    return {
        pid,
        parent: fields[0],
        group: fields[1],
        zombie: state === 'Z' || state === 'X',
        startedTicks: fields[18],
        ticks: fields[10] + fields[11] + waitedTicks,
        waitedTicks,
    };
}
/** All processes that /proc shows. Read at once: a promise for each file takes far more CPU. */
function allProcesses() {
    let names;
    try {
        names = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)('/proc');
    }
    catch {
        return []; // Not Linux.
    }
    return names.filter((name) => /^\d+$/.test(name)).flatMap((pid) => processOf(Number(pid)) ?? []);
}
/** A process and all below it that are alive. Nothing where there is no `/proc`. */
function processTree(root) {
    const found = allProcesses();
    const own = new Set([root]);
    for (let before = 0; before !== own.size;) {
        before = own.size;
        for (const { parent, pid } of found)
            if (own.has(parent))
                own.add(pid);
    }
    return found.filter(({ pid }) => own.has(pid));
}
/** A process and those below it, as far as the kernel lists children (`CONFIG_PROC_CHILDREN`, proc(5)). */
function familyOf(pid) {
    const children = threadsOf(pid).flatMap((thread) => readOr(`/proc/${pid}/task/${thread}/children`)
        .split(' ')
        .filter((child) => child !== ''));
    return [pid, ...children.flatMap((child) => familyOf(Number(child)))];
}
/** Numbers of a process's threads. */
function threadsOf(pid) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(`/proc/${pid}/task`);
    }
    catch {
        return []; // It ended while we looked.
    }
}
/**
 * Nothing of what ended while we looked, or of what this kernel does not tell. Bytes that are no UTF-8 become others,
 * which no name or figure of ours holds: any other encoding has Node take 64 KiB for each file of /proc, and with it a
 * whole garbage collection every few looks.
 */
function readOr(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
    }
    catch {
        return '';
    }
}
/** Environment variable that marks all members of a group, wherever they have moved to. */
const GROUP_MARK = 'S3_BENCHMARKS_GROUP';
/**
 * The processes that can be seen: from /proc on Linux (minimal images have no `ps`), else by `ps`.
 *
 * @param sinceTicks leaves out those that were started before, where the system tells when that was
 */
async function listProcesses(sinceTicks = 0) {
    if (process.platform !== 'linux')
        return listByPs();
    return allProcesses()
        .filter(({ startedTicks }) => startedTicks >= sinceTicks)
        .map((stat) => ({ ...stat, mark: markOf(stat.pid) }));
}
function markOf(pid) {
    const entries = readOr(`/proc/${pid}/environ`).split('\0');
    const mark = entries.find((entry) => entry.startsWith(`${GROUP_MARK}=`));
    return mark?.slice(GROUP_MARK.length + 1) ?? null;
}
async function listByPs() {
    const command = ['ps', '-A', '-o', 'pid=,ppid=,pgid=,state='];
    const { failure, stderr, stdout } = await (0,_start_program_js__WEBPACK_IMPORTED_MODULE_1__/* .readProgram */ .Lk)(command);
    if (failure !== null)
        throw new Error(`${command.join(' ')} failed: ${stderr || failure}`);
    return stdout.split('\n').map((line) => {
        const [pid, parent, group, state = ''] = line.trim().split(/\s+/);
        return {
            pid: Number(pid),
            parent: Number(parent),
            group: Number(group),
            zombie: state.startsWith('Z'),
            mark: null,
        };
    });
}
/**
 * The root, its group, its descendants, and whoever carries its mark; without zombies. Parents come first: one that
 * sees its child end before it is ended itself would go on with its work.
 */
function membersOf(root, mark, all) {
    const members = new Set([root]);
    const belongs = (entry) => entry.group === root ||
        entry.mark === mark ||
        entry.mark?.startsWith(`${mark}/`) ||
        members.has(entry.parent);
    for (let before = 0; before !== members.size;) {
        before = members.size;
        for (const entry of all)
            if (belongs(entry))
                members.add(entry.pid);
    }
    const parents = new Map(all.map(({ parent, pid }) => [pid, parent]));
    const depth = (pid, seen = []) => {
        const parent = parents.get(pid);
        const isTop = parent === undefined || !members.has(parent) || seen.includes(parent);
        return isTop ? 0 : 1 + depth(parent, [...seen, pid]);
    };
    return all
        .filter((entry) => members.has(entry.pid) && !entry.zombie)
        .map(({ pid }) => ({ pid, depth: depth(pid) }))
        .sort((a, b) => a.depth - b.depth)
        .map(({ pid }) => pid);
}


/***/ })

};

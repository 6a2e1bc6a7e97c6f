export const id = 6214;
export const ids = [6214];
export const modules = {

/***/ 72211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xx: () => (/* binding */ readSuiteClients),
/* harmony export */   _Y: () => (/* binding */ SUITE_SCRIPTS),
/* harmony export */   bz: () => (/* binding */ pythonTokens),
/* harmony export */   zQ: () => (/* binding */ CLIENTS_FILES)
/* harmony export */ });
/** Scripts of a suite under the reference contract, by what they do. */
const SUITE_SCRIPTS = {
    /** Prepares, builds, runs: all in one. */
    whole: 'scripts/prep-build-run-benchmarks.py',
    build: 'scripts/build-runner.py',
    prepare: 'scripts/prep-s3-files.py',
    tools: 'scripts/install-tools-AL2023.py',
};
/** Where a suite says which S3 clients it has, in `S3_CLIENTS`; the first that is there counts. */
const CLIENTS_FILES = ['scripts/utils/__init__.py', 'scripts/utils.py'];
/** What changes a dict that was made before, beside `[…] =`. */
const CHANGES = ['update', 'pop', 'popitem', 'setdefault', 'clear'];
const DICTS = ['RUNNERS', 'S3_CLIENTS'];
/**
 * Reads a suite's own `S3_CLIENTS` from its text, without running it: as the reference suite makes it,
 * of calls `Runner('LANGUAGE', s3_clients=['NAME', …])`, or as a dict of texts.
 *
 * @param source of one of `CLIENTS_FILES`
 * @returns null when the text does not tell for sure: then only the suite itself knows
 */
function readSuiteClients(source) {
    const tokens = pythonTokens(source);
    if (!tokens?.some(isClients) || isChanged(tokens))
        return null;
    const found = fromDict(tokens) ?? fromCalls(tokens);
    return found && found.size > 0 ? found : null;
}
/** `S3_CLIENTS = {'NAME': 'LANGUAGE', …}`; null when there is no such dict, or an empty one. */
function fromDict(tokens) {
    const start = tokens.findIndex((token, index) => isSign(token, '{') && isSign(tokens[index - 1], '=') && isForClients(tokens, index - 1));
    const entries = start < 0 ? [] : itemsFrom(tokens, start).items;
    if (entries.length === 0)
        return null;
    const pairs = entries.flatMap(([name, colon, language, ...more]) => isText(name) && isSign(colon, ':') && isText(language) && more.length === 0
        ? [[name.text, language.text]]
        : []);
    return new Map(pairs.length === entries.length ? pairs : []);
}
/** Whether what stands before `=` is `S3_CLIENTS` or `S3_CLIENTS: TYPE`, and always reached. */
function isForClients(tokens, equals) {
    if (isClients(tokens[equals - 1]))
        return tokens[equals].indent === 0;
    const at = tokens.findLastIndex((token, index) => index < equals && isClients(token));
    const type = tokens.slice(at + 1, equals);
    const isType = isSign(type[0], ':') && !type.some((token) => isSign(token, '='));
    return at >= 0 && isType && tokens[equals].indent === 0;
}
/** null when a runner is added that cannot be read. */
function fromCalls(tokens) {
    const clients = new Map();
    for (const [index, { indent, kind, text }] of tokens.entries()) {
        const before = tokens[index - 1]?.text ?? '';
        const isCall = isSign(tokens[index + 1], '(') && !['class', 'def'].includes(before);
        if (kind !== 'name' || !isCall)
            continue;
        const addsAnother = /^_?(add|register)_runner$/.test(text) && tokens[index + 2]?.text !== 'Runner';
        if (addsAnother)
            return null;
        if (text !== 'Runner')
            continue;
        const runner = readRunner(itemsFrom(tokens, index + 1).items);
        if (indent > 0 || !runner)
            return null;
        for (const client of runner.s3Clients)
            clients.set(client, runner.language);
    }
    return clients;
}
/** The arguments `'LANGUAGE', s3_clients=[…]`, by position or by name. */
function readRunner(args) {
    const argument = (name, position) => {
        const named = args.find(([first, equals]) => first?.text === name && isSign(equals, '='));
        if (named)
            return named.slice(2);
        const [first, equals, ...more] = args[position] ?? [];
        return isSign(equals, '=') ? [] : [first, equals, ...more].filter((one) => one !== undefined);
    };
    const [language, ...more] = argument('lang', 0);
    const s3Clients = textsOf(argument('s3_clients', 1));
    if (!isText(language) || more.length > 0 || !s3Clients)
        return null;
    return { language: language.text, s3Clients };
}
/** Of `['a', 'b']` or `('a', 'b')`; null for anything else. */
function textsOf(list) {
    if (!isSign(list[0], '[') && !isSign(list[0], '('))
        return null;
    const { items, end } = itemsFrom(list, 0);
    const isOnlyTexts = items.every((item) => item.length === 1 && isText(item[0]));
    return isOnlyTexts && end === list.length - 1 ? items.map(([item]) => item.text) : null;
}
/** What stands in a bracket, apart at the commas, and where its closing one is; no item is empty. */
function itemsFrom(tokens, opening) {
    const items = [[]];
    let depth = 1;
    let at = opening + 1;
    for (; at < tokens.length; at++) {
        const token = tokens[at];
        if (token.kind === 'sign' && '([{'.includes(token.text))
            depth++;
        if (token.kind === 'sign' && ')]}'.includes(token.text))
            depth--;
        if (depth === 0)
            break;
        if (depth === 1 && isSign(token, ','))
            items.push([]);
        else
            items.at(-1).push(token);
    }
    return { items: items.filter((item) => item.length > 0), end: at };
}
/** Whether the dicts are changed in a way that cannot be followed. */
function isChanged(tokens) {
    return tokens.some((token, index) => {
        const [next, after] = [tokens[index + 1], tokens[index + 2]];
        if (token.text === 'import' && isSign(next, '*'))
            return true;
        if (token.kind !== 'name' || !DICTS.includes(token.text))
            return false;
        if (tokens[index - 1]?.text === 'del')
            return true;
        if (isSign(next, '.'))
            return CHANGES.includes(after?.text ?? '');
        return isSign(next, '[') && after?.kind === 'string';
    });
}
function isClients(token) {
    return token?.kind === 'name' && token.text === 'S3_CLIENTS';
}
function isSign(token, text) {
    return token?.kind === 'sign' && token.text === text;
}
function isText(token) {
    return token?.kind === 'string' && !token.formatted;
}
/** https://docs.python.org/3/reference/lexical_analysis.html#string-and-bytes-literals */
const STRING_START = /^([rRbBuUfFtT]{0,2})("""|'''|"|')/;
const NAME = /^[\p{L}_][\p{L}\p{N}_]*/u;
const NUMBER = /^\d[\w.]*/;
const ESCAPES = { n: '\n', t: '\t', r: '\r', '\n': '' };
const OPENING = '([{';
const CLOSING = ')]}';
/**
 * Takes a Python file apart without running it: enough to see which names and texts stand where.
 *
 * @returns null when it is no Python that can be taken apart: a quote that is never closed, say
 */
function pythonTokens(source) {
    const text = source.replaceAll('\r\n', '\n').replace(/^\uFEFF/, '');
    const tokens = [];
    let at = 0;
    let depth = 0;
    let indent = 0;
    let isLineStart = true;
    while (at < text.length) {
        if (isLineStart) {
            const blank = /^[ \t\f]*/.exec(text.slice(at))[0].length;
            if (depth === 0)
                indent = blank;
            at += blank;
            isLineStart = false;
            continue;
        }
        const rest = text.slice(at, at + 400);
        const [character = ''] = rest;
        const add = (kind, word, formatted = false) => tokens.push({ kind, text: word, formatted, indent });
        const string = STRING_START.exec(rest);
        if (character === '\n') {
            isLineStart = true;
            at++;
        }
        else if (character === '\\' && rest[1] === '\n') {
            at += 2;
        }
        else if (character === '#') {
            const end = text.indexOf('\n', at);
            at = end < 0 ? text.length : end;
        }
        else if (/\s/.test(character)) {
            at++;
        }
        else if (string) {
            const [start, prefix = '', quote = ''] = string;
            const end = endOfString(text, at + start.length, quote);
            if (end === null)
                return null;
            const inside = text.slice(at + start.length, end);
            const isRaw = /r/i.test(prefix);
            add('string', isRaw ? inside : unescaped(inside), /[ft]/i.test(prefix));
            at = end + quote.length;
        }
        else {
            const word = (NAME.exec(rest) ?? NUMBER.exec(rest))?.[0] ?? character;
            if (OPENING.includes(word))
                depth++;
            if (CLOSING.includes(word))
                depth--;
            if (depth < 0)
                return null;
            add(NAME.test(word) ? 'name' : 'sign', word);
            at += word.length;
        }
    }
    return depth === 0 ? tokens : null;
}
/** Where its closing quote begins; null when there is none. */
function endOfString(text, from, quote) {
    for (let at = from; at < text.length; at++) {
        if (text[at] === '\\')
            at++;
        else if (text.startsWith(quote, at))
            return at;
        else if (text[at] === '\n' && quote.length === 1)
            return null;
    }
    return null;
}
function unescaped(text) {
    return text.replace(/\\([\s\S])/g, (all, character) => {
        return ESCAPES[character] ?? (/[\\'"]/.test(character) ? character : all);
    });
}


/***/ }),

/***/ 91118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wh: () => (/* binding */ namedRepositories),
/* harmony export */   rC: () => (/* binding */ namesRepositories),
/* harmony export */   ve: () => (/* binding */ isSameRepository)
/* harmony export */ });
/* harmony import */ var _contract_suite_scripts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72211);

/** Files of a suite that say what its builds fetch. */
function namesRepositories(path) {
    return /^scripts\/.*\.py$/.test(path) || isManifest(path);
}
function isManifest(path) {
    return /^runners\/.*(Cargo\.toml|CMakeLists\.txt|requirements\.txt|package\.json)$/.test(path);
}
/**
 * Reads which repositories a suite's builds clone: URLs in its scripts, also with a name from a list in
 * the same file, and in the manifests of its runners. Submodules are not among them.
 *
 * @param files texts by path, those of `namesRepositories`
 * @param languages of the suite's runners
 */
function namedRepositories(files, languages) {
    const found = [];
    const builds = new Map();
    let isWhole = true;
    for (const [path, text] of files) {
        if (isManifest(path)) {
            const language = languages.find((one) => path.split('/')[1]?.endsWith(`-${one}`)) ?? null;
            const urls = text.match(/https:\/\/[^\s"'<>)#]+?\.git(?=["'\s<>)#@?]|$)/gm) ?? [];
            found.push(...urls.map((url) => ({ url, language })));
            continue;
        }
        const tokens = (0,_contract_suite_scripts_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonTokens */ .bz)(text);
        if (!tokens)
            isWhole = false;
        for (const { name, body } of functionsOf(tokens ?? [])) {
            const language = languages.find((one) => name === `build_${one}` || name === `_build_${one}`);
            const urls = body.flatMap((token) => urlsOf(token, tokens ?? []));
            if (urls.includes(null))
                isWhole = false;
            const read = urls.filter((url) => url !== null);
            found.push(...read.map((url) => ({ url, language: language ?? null })));
            if (language === undefined)
                continue;
            const clones = urls.length > 0 ||
                body.some(({ kind, text: word }) => {
                    return kind === 'name' && /(^|_)(git|clone|repo)(_|$)/i.test(word);
                });
            builds.set(language, clones || (builds.get(language) ?? false));
        }
    }
    const distinct = new Map(found.map((one) => [JSON.stringify(one), one]));
    const named = new Set(found.map(({ language }) => language));
    const without = [...builds].filter(([one, clones]) => !clones && !named.has(one));
    return {
        found: [...distinct.values()],
        isWhole,
        without: isWhole ? without.map(([language]) => language) : [],
    };
}
/** Whether two URLs are of one repository: hosts take names in any case, with and without `.git`. */
function isSameRepository(a, b) {
    return plainUrl(a) === plainUrl(b);
}
function plainUrl(url) {
    return url
        .toLowerCase()
        .replace(/\/+$/, '')
        .replace(/\.git$/, '');
}
/** The functions of a file; what stands outside of any is one without a name. */
function functionsOf(tokens) {
    const found = [{ name: '', body: [] }];
    for (const [index, token] of tokens.entries()) {
        if (token.indent === 0 && token.text === 'def') {
            found.push({ name: tokens[index + 1]?.text ?? '', body: [] });
        }
        else if (token.indent === 0 && tokens[index - 1]?.indent !== 0 && index > 0) {
            found.push({ name: '', body: [] });
        }
        found.at(-1).body.push(token);
    }
    return found;
}
/** The URLs that a text stands for, null for one that cannot be told; none where it is not a URL. */
function urlsOf(token, all) {
    const { formatted, kind, text } = token;
    const isUrl = /^(https?|git|ssh|file):\/\/\S+$/.test(text);
    if (kind !== 'string' || !isUrl)
        return [];
    const isRepository = /\.git\/?$/.test(text) || /^https:\/\/github\.com\/[^/]+\/[^/]+\/?$/.test(text);
    if (!isRepository)
        return [];
    if (!formatted)
        return [text];
    const [placeholder, name] = /\{(\w+)\}/.exec(text) ?? [];
    const names = placeholder === undefined ? null : valuesOf(name, all);
    const read = names?.map((one) => text.replaceAll(placeholder, one));
    return read && !read.some((url) => url.includes('{')) ? read : [null];
}
/** What a name stands for in `for NAME in LIST`, where the list holds nothing but texts. */
function valuesOf(name, all) {
    const at = all.findIndex(({ text }, index) => text === 'for' && all[index + 1]?.text === name && all[index + 2]?.text === 'in');
    if (at < 0)
        return null;
    const list = all[at + 3];
    if (list?.text === '[' || list?.text === '(')
        return textsFrom(all, at + 3);
    const made = all.findIndex(({ text }, index) => text === list?.text && all[index + 1]?.text === '=' && all[index + 2]?.text === '[');
    return made < 0 ? null : textsFrom(all, made + 2);
}
function textsFrom(all, opening) {
    const texts = [];
    for (let at = opening + 1; at < all.length; at++) {
        const { formatted, kind, text } = all[at];
        if (kind === 'sign' && (text === ']' || text === ')'))
            return texts;
        if (kind === 'string' && !formatted)
            texts.push(text);
        else if (text !== ',')
            return null;
    }
    return null;
}


/***/ }),

/***/ 12177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hq: () => (/* binding */ listSuite),
/* harmony export */   Lw: () => (/* binding */ checkoutSuite),
/* harmony export */   OR: () => (/* binding */ defaultBranch),
/* harmony export */   Z6: () => (/* binding */ resolveSuite),
/* harmony export */   dZ: () => (/* binding */ branchNameOf),
/* harmony export */   iH: () => (/* binding */ fetchCommit),
/* harmony export */   vz: () => (/* binding */ sourceOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _contract_input_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6097);
/* harmony import */ var _contract_read_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13815);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84904);





const SUITE_INPUTS = { repository: '--suite', ref: '--branch' };
/**
 * Resolves a ref to its commit without fetching anything.
 *
 * @param repository a git URL or a path
 * @param ref branch, tag, `refs/…` or whole commit; null for the repository's default branch
 * @param inputs what the user knows them as
 * @param patience with a server that cannot be reached
 * @throws InputError when the repository cannot be read or has no such ref; Unreachable
 */
async function resolveSuite(repository, ref, inputs = SUITE_INPUTS, patience) {
    checkRepository(repository, inputs.repository);
    if (ref !== null)
        (0,_contract_read_values_js__WEBPACK_IMPORTED_MODULE_3__/* .checkRef */ .__)(inputs.ref, ref);
    const listing = await readable(repository, inputs, patience);
    if (ref !== null && (0,_contract_read_values_js__WEBPACK_IMPORTED_MODULE_3__/* .isCommit */ .WM)(ref))
        return { repository, ref, commit: ref };
    const commits = new Map(listing.split('\n').map((line) => {
        const [commit = '', name = ''] = line.split('\t');
        return [name, commit];
    }));
    const candidates = ref === null ? ['HEAD'] : namesOf(ref);
    const found = candidates.map((name) => commits.get(name)).find((commit) => commit);
    if (found)
        return { repository, ref, commit: found };
    const what = ref === null ? 'default branch' : `branch or tag "${ref}"`;
    const first = ref === null ? 'commit something there, or ' : '';
    throw new _contract_input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz((0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .said */ .ag) `${inputs.repository} "${(0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(repository)}" has no ${what}: ${first}give one that exists with ${inputs.ref}.`);
}
/** Of the twenty files that git would put into each repository of ours none is of use, and hooks never run. */
const NO_TEMPLATE = '--template=';
/** A submodule among the files of a commit, by its mode (https://git-scm.com/docs/git-fast-import). */
const SUBMODULE_MODE = '160000 ';
/**
 * Checks a suite out at exactly its commit, submodules included.
 *
 * @param into a folder that does not exist
 * @throws GitError
 */
async function checkoutSuite(suite, into, signal, patience) {
    const at = { cwd: into, signal };
    await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$Y)(['init', '--quiet', NO_TEMPLATE, '--', into], { signal });
    await fetchCommit(suite, into, signal, { patience });
    await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$Y)(['checkout', '--quiet', '--detach', suite.commit, '--'], at);
    // Where there are none, git starts a shell and ten programs to see that.
    const entries = await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$Y)(['ls-files', '--stage', '-z'], at);
    if (!entries.split('\0').some((entry) => entry.startsWith(SUBMODULE_MODE)))
        return;
    const submodules = ['submodule', 'update', '--init', '--recursive', '--quiet'];
    await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .gitOverNetwork */ .$H)(submodules, at, patience);
}
/**
 * Fetches a commit into the repository at `into`: by its ref first, as servers may refuse to hand
 * out a commit that no ref points to, then by itself, as a branch may have moved.
 *
 * @param options.history all of it is fetched; otherwise as little as the server allows
 * @param options.patience with a server that cannot be reached
 * @throws GitError
 */
async function fetchCommit({ repository, ref, commit }, into, signal, { history = false, patience } = {}) {
    if (ref !== null)
        (0,_contract_read_values_js__WEBPACK_IMPORTED_MODULE_3__/* .checkRef */ .__)('ref', ref);
    const at = { cwd: into, signal };
    const source = sourceOf(repository);
    let head = null;
    for (const name of ref === null || (0,_contract_read_values_js__WEBPACK_IMPORTED_MODULE_3__/* .isCommit */ .WM)(ref) ? [commit] : [ref, commit]) {
        if (await has(commit, into))
            return;
        try {
            const depth = history ? [] : ['--depth=1'];
            await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .gitOverNetwork */ .$H)(['fetch', '--quiet', ...depth, '--', source, name], at, patience);
            if (name === ref)
                head = await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$Y)(['rev-parse', 'FETCH_HEAD^{commit}'], at);
        }
        catch (error) {
            if (!(error instanceof _git_js__WEBPACK_IMPORTED_MODULE_4__/* .GitError */ .XS) || error instanceof _git_js__WEBPACK_IMPORTED_MODULE_4__/* .Unreachable */ .LL)
                throw error;
        }
    }
    if (await has(commit, into))
        return;
    const all = ['fetch', '--quiet', '--tags', '--', source, '+refs/heads/*:refs/suite/*'];
    await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .gitOverNetwork */ .$H)(all, at, patience);
    if (await has(commit, into))
        return;
    const moved = head === null ? '' : `: ${ref} has moved to ${head}, so start a new run for that`;
    throw new _git_js__WEBPACK_IMPORTED_MODULE_4__/* .GitError */ .XS(`${repository} has no commit ${commit}${moved}`);
}
/** A folder is another one where git runs in another. */
function sourceOf(repository) {
    return repository.includes(':') ? repository : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(repository);
}
async function has(commit, repository) {
    try {
        await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$Y)(['cat-file', '-e', `${commit}^{commit}`], { cwd: repository });
        return true;
    }
    catch {
        return false;
    }
}
async function readable(repository, inputs, patience) {
    try {
        return await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .gitOverNetwork */ .$H)(['ls-remote', '--', repository], {}, patience);
    }
    catch (error) {
        if (!(error instanceof _git_js__WEBPACK_IMPORTED_MODULE_4__/* .GitError */ .XS))
            throw error;
        if (error instanceof _git_js__WEBPACK_IMPORTED_MODULE_4__/* .Unreachable */ .LL) {
            const named = `${inputs.repository} "${(0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(repository)}"`;
            const message = `${named} cannot be reached: ${error.message}`;
            throw new _git_js__WEBPACK_IMPORTED_MODULE_4__/* .Unreachable */ .LL(message, error.said, { cause: error });
        }
        const why = (await whatIsThere(repository)) ?? error.message;
        throw new _contract_input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz((0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .said */ .ag) `${inputs.repository} "${(0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(repository)}" cannot be read: ${why}.`);
    }
}
/** git says the same of a folder that is not there, of one that it may not read, and of any other. */
async function whatIsThere(repository) {
    if (/^[a-z][a-z0-9+.-]+:/i.test(repository))
        return null;
    const give = 'give a git URL, or a folder that is a git repository';
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(repository).catch((error) => error.code);
    if (entries === 'ENOENT')
        return `there is no such folder: ${give}`;
    if (entries === 'ENOTDIR')
        return `it is not a folder: ${give}`;
    if (entries === 'EACCES')
        return 'this user is not allowed to read the folder';
    if (!Array.isArray(entries))
        return null;
    const isRepository = entries.includes('.git') || entries.includes('HEAD');
    return isRepository ? null : `the folder is not a git repository: ${give}`;
}
/**
 * The names a short ref can mean, in git's order; a tag's commit is behind `^{}`. A clone, such as actions/checkout
 * makes, has most branches as `refs/remotes/origin/…` alone.
 */
function namesOf(ref) {
    const [tag, remote] = [`refs/tags/${ref}`, `refs/remotes/origin/${ref}`];
    const whole = ref.startsWith('refs/') ? ref : '';
    return [`${ref}^{}`, whole, `refs/heads/${ref}`, `${tag}^{}`, tag, remote];
}
function checkRepository(repository, input) {
    const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(repository)?.[1]?.toLowerCase();
    const allowed = scheme === undefined || scheme === 'https' || scheme === 'file';
    if (repository !== '' && !repository.startsWith('-') && allowed)
        return;
    throw new _contract_input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz((0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .said */ .ag) `${input} "${(0,_contract_input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(repository)}" is no repository: give an https:// URL or a folder.`);
}
/**
 * Fetches a suite into a bare repository and lists it.
 *
 * @param into a folder that does not exist
 * @throws GitError
 */
async function listSuite(suite, into, signal, patience) {
    await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$Y)(['init', '--quiet', NO_TEMPLATE, '--bare', '--', into], { signal });
    await fetchCommit(suite, into, signal, { patience });
    const names = await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$Y)(['ls-tree', '-r', '-z', '--name-only', suite.commit, '--'], {
        cwd: into,
        signal,
    });
    return {
        files: names.split('\0').filter((name) => name !== ''),
        read: (path) => (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$Y)(['show', `${suite.commit}:${path}`], { cwd: into, signal }),
    };
}
/**
 * The name by which other repositories may have the same branch or tag; null where a ref can mean
 * nothing to them: the default branch, a commit, `refs/pull/7/head`, a name like an option.
 */
function branchNameOf(ref) {
    if (ref === null || (0,_contract_read_values_js__WEBPACK_IMPORTED_MODULE_3__/* .isCommit */ .WM)(ref))
        return null;
    const name = ref.replace(/^refs\/(heads|tags)\//, '');
    return /^(refs\/|-)/.test(name) ? null : name;
}
/**
 * The name of a repository's default branch; null if it does not tell.
 *
 * @throws GitError when the repository cannot be read
 */
async function defaultBranch(repository, signal, patience) {
    const args = ['ls-remote', '--symref', '--', sourceOf(repository), 'HEAD'];
    const listed = await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .gitOverNetwork */ .$H)(args, { signal }, patience);
    return /^ref: refs\/heads\/(\S+)\tHEAD$/m.exec(listed)?.[1] ?? null;
}


/***/ })

};

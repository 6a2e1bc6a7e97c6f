export const id = 449;
export const ids = [449];
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

/***/ 31123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ consoleOf),
/* harmony export */   Zg: () => (/* binding */ REGION)
/* harmony export */ });
/* unused harmony export partitionOf */
/** What the name of a region tells. */
/** `AA-DIRECTION-N`, e.g. `us-west-2`, `us-gov-east-1`; what is one is known to AWS alone. */
const REGION = /^[a-z]{2}(-gov)?-(north|south|east|west|central)+-\d$/;
/**
 * The part of AWS that a region is in, as ARNs name it.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html
 */
function partitionOf(region) {
    if (region.startsWith('us-gov-'))
        return 'aws-us-gov';
    return region.startsWith('cn-') ? 'aws-cn' : 'aws';
}
const CONSOLES = {
    aws: 'console.aws.amazon.com',
    'aws-cn': 'console.amazonaws.cn',
    'aws-us-gov': 'console.amazonaws-us-gov.com',
};
/** Where people see what is in a region. */
function consoleOf(region) {
    return `https://${region}.${CONSOLES[partitionOf(region)]}`;
}


/***/ })

};

import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({});
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: external "node:worker_threads"
const external_node_worker_threads_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
;// CONCATENATED MODULE: external "node:zlib"
const external_node_zlib_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/s3/checksum.js


/**
 * The checksums that S3 stores with an object.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html
 */
const CHECKSUM_ALGORITHMS = (/* unused pure expression or super */ null && (['CRC32', 'CRC32C', 'CRC64NVME', 'SHA1', 'SHA256']));
/** Bytes of each checksum before base64. */
const CHECKSUM_BYTES = {
    CRC32: 4,
    CRC32C: 4,
    CRC64NVME: 8,
    SHA1: 20,
    SHA256: 32,
};
/** Reversed polynomials, as the table-driven implementations take them. */
const CRC32C_POLYNOMIAL = 0x82f63b78;
const CRC64NVME_POLYNOMIAL = '9a6c9329ac4bc9b5';
/** Starts a checksum; `MD5`, which is no checksum of S3's but its ETag, is also known. */
async function checksum_createDigest(algorithm) {
    switch (algorithm) {
        case 'CRC32':
            return nativeCrc32();
        case 'CRC32C':
        case 'CRC64NVME':
            return wasmDigest(algorithm);
        default: {
            const hash = (0,external_node_crypto_namespaceObject.createHash)(algorithm.toLowerCase());
            return {
                update: (chunk) => void hash.update(chunk),
                digestBase64: () => hash.digest('base64'),
            };
        }
    }
}
/** `createDigest` for bytes that are all there. */
async function digestOf(algorithm, bytes) {
    const digest = await checksum_createDigest(algorithm);
    digest.update(bytes);
    return digest.digestBase64();
}
function isChecksumAlgorithm(name) {
    return CHECKSUM_ALGORITHMS.includes(name);
}
function nativeCrc32() {
    let value = 0;
    return {
        update: (chunk) => {
            value = (0,external_node_zlib_namespaceObject.crc32)(chunk, value);
        },
        digestBase64: () => {
            const bytes = Buffer.alloc(4);
            bytes.writeUInt32BE(value);
            return bytes.toString('base64');
        },
    };
}
/** Instances that are not in use: making one takes longer than hashing a small object. */
const idle = { CRC32C: [], CRC64NVME: [] };
async function wasmDigest(name) {
    const hasher = idle[name].pop() ?? (await createHasher(name));
    hasher.init();
    return {
        update: (chunk) => void hasher.update(chunk),
        digestBase64: () => {
            const bytes = Buffer.from(hasher.digest('binary'));
            idle[name].push(hasher);
            return bytes.toString('base64');
        },
    };
}
/** The module is large, and most threads that hash never need it. */
async function createHasher(name) {
    const { createCRC32, createCRC64 } = await __nccwpck_require__.e(/* import() */ 608).then(__nccwpck_require__.t.bind(__nccwpck_require__, 608, 19));
    return name === 'CRC32C' ? createCRC32(CRC32C_POLYNOMIAL) : createCRC64(CRC64NVME_POLYNOMIAL);
}

;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/s3-server/files.js


/**
 * File operations on bare descriptors, which other threads can use too; FileHandle objects cannot
 * be shared and cost more for each call.
 */
const files_openFile = (0,external_node_util_namespaceObject.promisify)(external_node_fs_namespaceObject.open);
const files_closeFile = (0,external_node_util_namespaceObject.promisify)(external_node_fs_namespaceObject.close);
const files_readFile = (0,external_node_util_namespaceObject.promisify)(external_node_fs_namespaceObject.read);
const writeFile = (0,external_node_util_namespaceObject.promisify)(external_node_fs_namespaceObject.writev);
const unlinkFile = (0,external_node_util_namespaceObject.promisify)(external_node_fs_namespaceObject.unlink);

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/s3-server/content-hasher.js


const READ_SIZE = (/* unused pure expression or super */ null && (512 * 1024));
/** Hashes on the thread that asks. */
async function createInlineHasher(names) {
    const digests = await Promise.all(names.map(createDigest));
    return {
        addWritten: (batch) => {
            for (const digest of digests)
                for (const chunk of batch)
                    digest.update(chunk);
        },
        addFromDisk: async (region) => {
            for await (const chunk of readRegion(region)) {
                for (const digest of digests)
                    digest.update(chunk);
            }
        },
        digests: async () => namedDigests(names, digests),
        discard: async () => { },
    };
}
/** Yields one buffer again and again. */
async function* readRegion({ file, start, end }) {
    const descriptor = typeof file === 'number' ? file : await openFile(file, 'r');
    try {
        const buffer = Buffer.allocUnsafeSlow(Math.min(READ_SIZE, end - start));
        for (let position = start; position < end;) {
            const wanted = Math.min(buffer.length, end - position);
            const { bytesRead } = await readFile(descriptor, buffer, 0, wanted, position);
            if (bytesRead === 0)
                throw new Error('A data file of the S3 server is too short.');
            yield buffer.subarray(0, bytesRead);
            position += bytesRead;
        }
    }
    finally {
        if (descriptor !== file)
            await closeFile(descriptor);
    }
}
function namedDigests(names, digests) {
    return Object.fromEntries(names.map((name, index) => [name, digests[index]?.digestBase64()]));
}

;// CONCATENATED MODULE: ./node_modules/.cache/s3-benchmarks/emitted/src/s3-server/hash-worker.js




/**
 * Reads what was just written, out of the page cache, into one small buffer: that costs a tenth of
 * what hashing it does, and keeps the buffers of the network out of this thread's heap.
 */
const buffer = Buffer.allocUnsafeSlow(256 * 1024);
const jobs = new Map();
let queue = Promise.resolve();
external_node_worker_threads_namespaceObject.parentPort?.on('message', (request) => {
    queue = queue.then(() => handle(request));
});
async function handle(request) {
    if (request.type === 'start') {
        const digests = Promise.all(request.names.map(checksum_createDigest));
        jobs.set(request.job, { names: request.names, digests });
        return;
    }
    const job = jobs.get(request.job);
    if (!job)
        return;
    try {
        if (request.type === 'add')
            return addRegion(await job.digests, request.region);
        const digests = request.type === 'finish' ? namedDigests(job.names, await job.digests) : {};
        reply({ job: request.job, digests, ...(job.error ? { error: job.error } : {}) });
    }
    catch (error) {
        job.error = String(error);
        if (request.type !== 'add')
            reply({ job: request.job, digests: {}, error: job.error });
    }
    if (request.type !== 'add')
        jobs.delete(request.job);
}
function reply(message) {
    external_node_worker_threads_namespaceObject.parentPort?.postMessage(message);
}
function addRegion(digests, { file, start, end }) {
    const descriptor = typeof file === 'number' ? file : (0,external_node_fs_namespaceObject.openSync)(file, 'r');
    try {
        for (let position = start; position < end;) {
            const wanted = Math.min(buffer.length, end - position);
            const count = (0,external_node_fs_namespaceObject.readSync)(descriptor, buffer, 0, wanted, position);
            if (count === 0)
                throw new Error('A data file of the S3 server is too short.');
            for (const digest of digests)
                digest.update(buffer.subarray(0, count));
            position += count;
        }
    }
    finally {
        if (descriptor !== file)
            (0,external_node_fs_namespaceObject.closeSync)(descriptor);
    }
}


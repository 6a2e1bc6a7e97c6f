import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 314:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dgram");

/***/ }),

/***/ 474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 24:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 30:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 558:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(421);
/* harmony import */ var node_dgram__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(314);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(474);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(24);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(30);
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
        run('mount', '--bind', source, target);
    if (networkSettings === null)
        return;
    bringLoopbackUp(networkSettings);
    const https = (0,node_net__WEBPACK_IMPORTED_MODULE_4__.createServer)().listen(443, '127.0.0.1');
    await (0,node_events__WEBPACK_IMPORTED_MODULE_2__.once)(https, 'listening');
    tell({ socket: 'https' }, https);
    const names = (0,node_dgram__WEBPACK_IMPORTED_MODULE_1__.createSocket)('udp4').bind(53, '127.0.0.1');
    await (0,node_events__WEBPACK_IMPORTED_MODULE_2__.once)(names, 'listening');
    tell({ socket: 'names' }, names);
}
/**
 * A new network has a loopback interface that is down. Its flags can be written in sysfs; where that may
 * not be mounted, `ip` or `ifconfig` set them.
 */
function bringLoopbackUp(folder) {
    const ways = [
        () => {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.mkdirSync)(folder, { recursive: true });
            run('mount', '-t', 'sysfs', 'sysfs', folder);
            // IFF_UP; https://docs.kernel.org/admin-guide/abi-testing.html, /sys/class/net/<iface>/flags
            (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.writeFileSync)(`${folder}/class/net/lo/flags`, '0x1');
            run('umount', folder);
        },
        () => run('ip', 'link', 'set', 'lo', 'up'),
        () => run('ifconfig', 'lo', 'up'),
    ];
    const failures = [];
    for (const way of ways) {
        try {
            way();
            return;
        }
        catch (error) {
            failures.push(error.message);
        }
    }
    throw new Error(`the loopback interface cannot be brought up (${failures.join('; ')})`);
}
/** @throws with what the program said */
function run(program, ...args) {
    try {
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFileSync)(program, args, { stdio: ['ignore', 'ignore', 'pipe'] });
    }
    catch (error) {
        const { code, stderr } = error;
        const said = stderr?.toString().trim().split('\n')[0];
        throw new Error(said || `${program} cannot be started (${code})`);
    }
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

/******/ });
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
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(558);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 

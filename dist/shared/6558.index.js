export const id = 6558;
export const ids = [6558];
export const modules = {

/***/ 6558:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_dgram__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41314);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78474);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73024);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77030);
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

};

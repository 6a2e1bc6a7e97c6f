export const id = 2850;
export const ids = [2850];
export const modules = {

/***/ 72850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   trustExtraCertificates: () => (/* binding */ trustExtraCertificates)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41692);



/**
 * Has git trust the certificates that NODE_EXTRA_CA_CERTS names for this program, beside all that Node and the
 * system trust: one variable is enough behind a proxy with an authority of its own. What git was told itself
 * is left alone. https://git-scm.com/docs/git-config#Documentation/git-config.txt-httpsslCAInfo
 */
async function trustExtraCertificates(tempDir, env) {
    if (!env.NODE_EXTRA_CA_CERTS || env.GIT_SSL_CAINFO || env.GIT_SSL_CAPATH)
        return;
    const trusted = [...node_tls__WEBPACK_IMPORTED_MODULE_2__.getCACertificates('default'), ...node_tls__WEBPACK_IMPORTED_MODULE_2__.getCACertificates('system')];
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(tempDir, 's3-benchmarks-ca.pem');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, trusted.map((certificate) => `${certificate.trim()}\n`).join(''));
    env.GIT_SSL_CAINFO = file;
}


/***/ })

};

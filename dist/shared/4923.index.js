export const id = 4923;
export const ids = [4923];
export const modules = {

/***/ 24923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S3History: () => (/* binding */ S3History)
/* harmony export */ });
/* harmony import */ var _contract_deployment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95167);
/* harmony import */ var _patience_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30570);
/* harmony import */ var _s3_api_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61386);



/** Where runs are kept in a results bucket; see `historyKey`. */
const PREFIX = `${_contract_deployment_js__WEBPACK_IMPORTED_MODULE_0__/* .HISTORY */ .Vv}/`;
/** Finished runs in S3, read with patience. A listing is a request for each 1000 runs. */
class S3History {
    name;
    #api;
    #patience;
    #bucketUrl;
    #prefix;
    constructor(access, { bucket, prefix = '' }, patience) {
        this.#patience = patience;
        this.#api = new _s3_api_js__WEBPACK_IMPORTED_MODULE_2__/* .S3Api */ .L(access, bucket, patience.signal);
        this.#prefix = prefix === '' ? PREFIX : prefix.replace(/\/*$/, '/');
        this.#bucketUrl = `s3://${bucket}/`;
        this.name = this.#bucketUrl + this.#prefix;
    }
    async list(triggers) {
        const prefixes = triggers && this.#prefix === PREFIX
            ? triggers.map((trigger) => `${PREFIX}${trigger}/`)
            : [this.#prefix];
        const objects = [];
        for (const prefix of prefixes) {
            const list = () => this.#api.list(prefix);
            const listed = await (0,_patience_js__WEBPACK_IMPORTED_MODULE_1__/* .patiently */ .d)(`Listing ${this.#bucketUrl}${prefix}`, this.#patience, list);
            objects.push(...listed);
        }
        return objects
            .filter(({ key }) => key.endsWith('.json'))
            .map(({ key, size }) => ({ name: this.#bucketUrl + key, bytes: size }));
    }
    async read({ name }) {
        const get = () => this.#api.getText(name.slice(this.#bucketUrl.length));
        return (0,_patience_js__WEBPACK_IMPORTED_MODULE_1__/* .patiently */ .d)(`Reading ${name}`, this.#patience, get);
    }
}


/***/ })

};

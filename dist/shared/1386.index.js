export const id = 1386;
export const ids = [1386];
export const modules = {

/***/ 61386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ S3Api),
/* harmony export */   S3Sink: () => (/* binding */ S3Sink)
/* harmony export */ });
/* harmony import */ var _call_aws_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26641);
/* harmony import */ var _client_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45249);


/** The three things that results need of S3. */
class S3Api {
    #access;
    #bucket;
    #signal;
    #client;
    /** @param signal ends calls under way, but those that store */
    constructor(access, bucket, signal) {
        this.#access = access;
        this.#bucket = bucket;
        this.#signal = signal;
        this.#client = (0,_client_config_js__WEBPACK_IMPORTED_MODULE_1__/* .lazily */ .qy)(async () => {
            const { S3Client } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3711)]).then(__webpack_require__.t.bind(__webpack_require__, 53711, 19));
            return (0,_client_config_js__WEBPACK_IMPORTED_MODULE_1__/* .withServerTime */ .f4)(new S3Client((0,_client_config_js__WEBPACK_IMPORTED_MODULE_1__/* .clientConfig */ .yO)(access)), access);
        });
    }
    /** Stores a document unless the key is taken; returns whether it was free. */
    async putNew(key, text) {
        const { PutObjectCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3711)]).then(__webpack_require__.t.bind(__webpack_require__, 53711, 19));
        const client = await this.#client();
        const command = new PutObjectCommand({
            Bucket: this.#bucket,
            Key: key,
            Body: text,
            ContentType: 'application/json',
            IfNoneMatch: '*',
        });
        try {
            const limits = this.#signal.aborted ? (0,_client_config_js__WEBPACK_IMPORTED_MODULE_1__/* .until */ .TG)(this.#signal) : {};
            await this.#call('s3:PutObject', key, () => client.send(command, limits));
            return true;
        }
        catch (error) {
            if (error instanceof Error && error.name === 'PreconditionFailed')
                return false;
            throw error;
        }
    }
    async getText(key) {
        const { GetObjectCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3711)]).then(__webpack_require__.t.bind(__webpack_require__, 53711, 19));
        const client = await this.#client();
        return this.#call('s3:GetObject', key, async () => {
            const command = new GetObjectCommand({ Bucket: this.#bucket, Key: key });
            const { Body } = await client.send(command, (0,_client_config_js__WEBPACK_IMPORTED_MODULE_1__/* .until */ .TG)(this.#signal));
            return (await Body?.transformToString()) ?? '';
        });
    }
    /** All objects below a prefix, in the order of their keys. */
    async list(prefix) {
        const { ListObjectsV2Command } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3711)]).then(__webpack_require__.t.bind(__webpack_require__, 53711, 19));
        const client = await this.#client();
        const found = [];
        let token;
        do {
            const command = new ListObjectsV2Command({
                Bucket: this.#bucket,
                Prefix: prefix,
                ...(token && { ContinuationToken: token }),
            });
            const page = await this.#call('s3:ListBucket', prefix, () => client.send(command, (0,_client_config_js__WEBPACK_IMPORTED_MODULE_1__/* .until */ .TG)(this.#signal)));
            for (const { Key = '', Size = 0 } of page.Contents ?? [])
                found.push({ key: Key, size: Size });
            token = page.NextContinuationToken;
        } while (token);
        return found;
    }
    #call(action, key, send) {
        const resource = `s3://${this.#bucket}/${key}`;
        return (0,_call_aws_js__WEBPACK_IMPORTED_MODULE_0__/* .callAws */ .I)({ action, resource }, this.#access.credentials, send);
    }
}
/** What was measured for hours is not given up for an outage of minutes. */
const PATIENCE_MS = 30 * 60_000;
/** Stores a job's documents under new keys in S3. */
class S3Sink {
    #api;
    #patience;
    #prefix;
    constructor({ access, bucket, prefix, ...patience }) {
        this.#api = new S3Api(access, bucket, new AbortController().signal);
        this.#patience = { ...patience, forMs: PATIENCE_MS };
        this.#prefix = prefix;
    }
    /**
     * Tries again for half an hour while S3 cannot be reached.
     *
     * @param impatient once it aborts, the document is tried once more and no longer waited for
     * @throws the last error
     */
    async write(name, text, impatient) {
        await (0,_call_aws_js__WEBPACK_IMPORTED_MODULE_0__/* .patientlyAtAws */ .z)(`Storing ${name}`, { ...this.#patience, signal: impatient }, async () => {
            // A key that is taken was taken by this very document, in a try whose answer was lost: names
            // hold the attempt and a count, and nobody else knows the nonce in the prefix.
            await this.#api.putNew(this.#prefix + name, text);
        });
    }
}


/***/ })

};

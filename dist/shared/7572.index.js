export const id = 7572;
export const ids = [7572,5191];
export const modules = {

/***/ 25191:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

var map = {
	"./raw-http.js": [
		53462,
		6824,
		3462
	],
	"./sdk-js.js": [
		17105,
		5861,
		3711,
		2358,
		6824,
		7105
	]
};
function webpackAsyncContext(req) {
	if(!__webpack_require__.o(map, req)) {
		return Promise.resolve().then(() => {
			var e = new Error("Cannot find module '" + req + "'");
			e.code = 'MODULE_NOT_FOUND';
			throw e;
		});
	}

	var ids = map[req], id = ids[0];
	return Promise.all(ids.slice(1).map(__webpack_require__.e)).then(() => {
		return __webpack_require__(id);
	});
}
webpackAsyncContext.keys = () => (Object.keys(map));
webpackAsyncContext.id = 25191;
module.exports = webpackAsyncContext;

/***/ })

};

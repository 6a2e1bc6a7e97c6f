export const id = 8539;
export const ids = [8539];
export const modules = {

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


/***/ }),

/***/ 86758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EG: () => (/* binding */ ForeignJob),
/* harmony export */   Oy: () => (/* binding */ AccessDenied),
/* harmony export */   Pf: () => (/* binding */ LostContact),
/* harmony export */   yK: () => (/* binding */ Busy)
/* harmony export */ });
/** The caller may not do this; trying again cannot help. Adapters name the action and the resource. */
class AccessDenied extends Error {
    name = 'AccessDenied';
}
/** Somebody else's job is in flight, and the run was told not to wait. */
class Busy extends Error {
    name = 'Busy';
}
/** A job of our name exists but was told something else. */
class ForeignJob extends Error {
    name = 'ForeignJob';
}
/** A job could not be seen for longer than is bearable; it may still be running. */
class LostContact extends Error {
    name = 'LostContact';
}


/***/ })

};

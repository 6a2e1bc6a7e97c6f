export const id = 5025;
export const ids = [5025];
export const modules = {

/***/ 25025:
/***/ ((module) => {

module.exports = eval("require")("kerberos");


/***/ })

};

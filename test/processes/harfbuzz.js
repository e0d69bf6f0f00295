/**
 * Stands in for harfbuzzjs where jest resolves it: that module waits for its own code, which neither require() nor
 * jest's loader can do. Node's own loader brings it, and who imports it awaits the promise.
 */
const { constants, runInThisContext } = require('node:vm');

const load = runInThisContext('(name) => import(name)', {
  importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
});
module.exports = Object.assign(load('harfbuzzjs'), { __esModule: true });

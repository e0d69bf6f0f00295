const { projects, ...rest } = require('./jest.config.js');

const product = projects.find(({ displayName }) => displayName === 'product');

/** Tests through screens, in real Chromium on the whole product; `npm test` holds one of them, the walk-through. */
module.exports = {
  ...rest,
  projects: [{ ...product, displayName: 'browser', testRegex: '(\\.browser|browser-.*\\.spec)\\.ts$' }],
  maxWorkers: 1,
};

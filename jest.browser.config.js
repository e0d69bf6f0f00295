const { projects, ...rest } = require('./jest.config.js');

const product = projects.find(({ displayName }) => displayName === 'product');

/** Tests through screens, in real Chromium on the whole product; `npm test` holds the stories among them. */
module.exports = {
  ...rest,
  projects: [{ ...product, displayName: 'browser', testRegex: '(\\.browser|browser-.*\\.spec)\\.ts$' }],
  maxWorkers: 1,
};

const config = require('./jest.config.js');

/** Tests through screens, in real Chromium on the whole product; `npm test` holds one of them, the walk-through. */
module.exports = {
  ...config,
  roots: ['test'],
  testRegex: '(\\.browser|browser-.*\\.spec)\\.ts$',
  testTimeout: 180_000,
  maxWorkers: 1,
};

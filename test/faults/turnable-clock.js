/** Preloaded into the application's process (`node -r`): its clock is off by the seconds that a file names. */
const { readFileSync } = require('node:fs');

const file = process.env.BANGFU_TEST_CLOCK;
const Real = Date;
const now = Real.now.bind(Real);
const offset = () => Number(readFileSync(file, 'utf8')) * 1000;

globalThis.Date = class extends Real {
  constructor(...args) {
    if (args.length) super(...args);
    else super(now() + offset());
  }

  static now() {
    return now() + offset();
  }
};

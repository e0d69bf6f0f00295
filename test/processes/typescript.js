/** Preloaded into child processes of tests (`node -r`), so that they run the sources without a build. */
const { transformFileSync } = require('@swc/core');

const options = {
  swcrc: false,
  jsc: {
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true },
    target: 'es2023',
  },
  // What is imported when it is needed may be a module that cannot be required.
  module: { type: 'commonjs', ignoreDynamic: true },
  sourceMaps: 'inline',
};

require.extensions['.ts'] = (module, file) => module._compile(transformFileSync(file, options).code, file);

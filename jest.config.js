const swc = {
  jsc: {
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true },
    target: 'es2023',
    keepClassNames: true,
  },
  module: { type: 'commonjs' },
  sourceMaps: 'inline',
};

/** NestJS 12 is ESM only; on Node 20 jest cannot require() it, so it is compiled to CommonJS like our own code. */
const compiled = {
  testEnvironment: 'node',
  moduleNameMapper: {
    '^@/(.*)$': '<rootDir>/web/src/$1',
    '^@checker/(.*)$': '<rootDir>/src/checker/$1',
    '^harfbuzzjs$': '<rootDir>/test/processes/harfbuzz.js',
  },
  moduleFileExtensions: ['ts', 'js', 'json'],
  transform: { '^.+\\.(ts|js)$': ['@swc/jest', swc] },
  transformIgnorePatterns: [
    '/node_modules/(?!(@nestjs|@fastify/cookie|cookie|uuidv7|@scure|@noble|otplib|@otplib|content-disposition)/)',
  ],
};

module.exports = {
  projects: [
    /** Pure rules, beside what they are about: no database, no server. */
    { ...compiled, displayName: 'rules', roots: ['src', 'web/src'], testRegex: '\\.spec\\.ts$' },
    /** The whole product over HTTP, on a real PostgreSQL that is started for the run. */
    {
      ...compiled,
      displayName: 'product',
      roots: ['test'],
      testRegex: '\\.spec\\.ts$',
      globalSetup: './test/global-setup.ts',
      globalTeardown: './test/global-teardown.ts',
    },
  ],
  // Far beyond what any test takes, since a busy machine is no fault of the code.
  testTimeout: 300_000,
  maxWorkers: 2,
};

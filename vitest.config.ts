import { defineConfig } from 'vitest/config';

/** Tests of the program as users start it and install it, so it is built first; the others need no build. */
const OF_THE_PROGRAM = [
  'test/cli/**/*.test.ts',
  'test/node/**/*.test.ts',
  'test/browser/**/*.test.ts',
  'test/package.test.ts',
];

export default defineConfig({
  test: {
    // many tests start the program, on machines that may be busy
    testTimeout: 180_000,
    projects: [
      {
        extends: true,
        test: { name: 'rooms', include: ['test/**/*.test.ts'], exclude: OF_THE_PROGRAM, isolate: false },
      },
      { extends: true, test: { name: 'program', include: OF_THE_PROGRAM, globalSetup: ['test/build.ts'] } },
    ],
  },
});

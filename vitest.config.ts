import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/build.ts'],
    // many tests start the program, on machines that may be busy
    testTimeout: 180_000,
  },
});

import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{src,action,infra,container,bench}/**/*.test.ts'],
    reporters: ['default', './src/testing/count-reporter.ts'],
    testTimeout: 30_000,
    hookTimeout: 30_000,
    coverage: {
      provider: 'v8',
      reporter: ['text-summary', 'html'],
      include: [
        'src/contract/**',
        'src/orchestrator/**',
        'src/stats/**',
        'src/report/**',
        'container/**',
      ],
      exclude: [
        '**/*.test.ts',
        '**/main.ts',
        'src/contract/write-schemas.ts',
        'container/builtin/{runner,describe}.ts',
      ],
      thresholds: { lines: 90 },
    },
  },
});

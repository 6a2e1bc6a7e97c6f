import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Vite warns of every package that ships source maps without its sources.
  logLevel: 'error',
  test: {
    include: ['{src,action,infra,container,bench}/**/*.test.ts'],
    reporters: ['default', './src/testing/count-reporter.ts'],
    testTimeout: 30_000,
    hookTimeout: 30_000,
    // GitHub's parser imports JSON without an attribute, which Node refuses and vite mends.
    server: { deps: { inline: [/@actions\/(workflow-parser|expressions)/] } },
    coverage: {
      provider: 'v8',
      reporter: ['text-summary', 'html'],
      include: [
        'src/contract/**/*.ts',
        'src/orchestrator/**/*.ts',
        'src/stats/**/*.ts',
        'src/judge/**/*.ts',
        'src/report/**/*.ts',
        'container/**/*.ts',
      ],
      exclude: ['**/*.test.ts', '**/main.ts', 'container/builtin/{runner,describe}.ts'],
      thresholds: { lines: 90 },
    },
  },
});

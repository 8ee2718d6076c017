import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { LongFirst } from './tests/support/long-first.ts';

const POSTGRES = ['tests/support/postgres.setup.ts'];
const CMS_COMMANDS = ['tests/support/cms-commands.setup.ts'];
const DEMO_DATA = ['tests/support/demo-data.setup.ts'];

// Processes that tests start, workers and whole systems among them, begin with code that is compiled already.
process.env.NODE_COMPILE_CACHE ??= fileURLToPath(new URL('node_modules/.cache/compiled', import.meta.url));

/** One project a room. They all run side by side, two files at a time: much of what journeys and recovery do is wait. */
export default defineConfig({
  test: {
    environment: 'node',
    runner: './tests/support/skipping-runner.ts',
    reporters: ['default', './tests/support/skipped-reporter.ts'],
    testTimeout: 240_000,
    // Limits against hanging, not against a slow or busy machine.
    hookTimeout: 1_800_000,
    expect: { poll: { timeout: 60_000 } },
    maxWorkers: 2,
    // A worker goes on with the next file of its project; `FreshRunner` gives each a beginning of its own.
    isolate: false,
    sequence: { sequencer: LongFirst },
    projects: [
      // It makes the data that journeys and recovery begin with, beside quicker tests.
      {
        test: {
          name: 'start',
          include: ['tests/recovery/start.test.ts'],
          globalSetup: DEMO_DATA,
          testTimeout: 600_000,
        },
      },
      { test: { name: 'rooms', include: ['tests/*.test.ts'] } },
      { test: { name: 'contract', include: ['tests/contract/**/*.test.ts'] } },
      // Functions of cms and site that ask for no database.
      { test: { name: 'functions', include: ['tests/functions/**/*.test.ts'] } },
      { test: { name: 'demo', include: ['tests/demo/**/*.test.ts'] } },
      {
        test: {
          name: 'cms',
          include: ['tests/cms/**/*.test.ts'],
          globalSetup: [...CMS_COMMANDS, ...POSTGRES],
        },
      },
      {
        test: {
          name: 'publish',
          include: ['tests/publish/**/*.test.ts'],
          globalSetup: POSTGRES,
          testTimeout: 300_000,
        },
      },
      { test: { name: 'site', include: ['tests/site/**/*.test.ts'], testTimeout: 300_000 } },
      {
        test: {
          name: 'scripts',
          include: ['tests/scripts/**/*.test.ts'],
          globalSetup: POSTGRES,
          testTimeout: 300_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: DEMO_DATA,
          testTimeout: 600_000,
        },
      },
      {
        test: {
          name: 'recovery',
          include: ['tests/recovery/{doctor,newsroom,postgres,uploads,worker}.test.ts'],
          globalSetup: DEMO_DATA,
          testTimeout: 600_000,
        },
      },
    ],
  },
});

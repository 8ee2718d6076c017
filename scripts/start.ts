import { readConfig } from './config.ts';
import { loadDotenv } from './dotenv.ts';
import { describeError } from './operator-error.ts';
import { drawBanner } from './start/banner.ts';
import { helpText, parseStartOptions, type StartOptions } from './start/options.ts';
import { makeStopStack } from './start/stop-stack.ts';
import { startSystem } from './start/system.ts';
import { keepPrivate } from './rights.ts';

const stack = makeStopStack((name, error) => say(name, describeError(error)));
const abort = new AbortController();

// When the terminal goes away, what is said goes nowhere, but everything still has to stop in order.
process.stdout.on('error', () => undefined);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void leave());

try {
  const options = parseStartOptions(process.argv.slice(2));
  if (options.help) console.log(helpText);
  else await start(options);
} catch (error) {
  if (!abort.signal.aborted) {
    console.error(`\n${describeError(error)}\n`);
    await stack.stopAll();
    process.exit(1);
  }
}

async function start(options: StartOptions): Promise<void> {
  const started = Date.now();
  keepPrivate();
  loadDotenv();
  const config = readConfig();
  const facts = await startSystem({ config, options, stack, signal: abort.signal, say });
  console.log(`\n${drawBanner({ ...facts, seconds: Math.round((Date.now() - started) / 1000) })}\n`);
}

/** The first Ctrl-C stops everything in order; what still starts up gives up. */
async function leave(): Promise<void> {
  if (abort.signal.aborted) return;
  abort.abort();
  console.log('\nĐang dừng…');
  await stack.stopAll();
  console.log('Đã dừng.');
  process.exit(0);
}

function say(part: string, line: string): void {
  console.log(`[${part}] ${line}`);
}

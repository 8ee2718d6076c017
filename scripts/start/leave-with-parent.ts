// Preloaded into every service: when the process that started it is gone, however it went, the service leaves too.
const GRACE_MS = 5000;

process.once('disconnect', () => {
  setTimeout(() => process.exit(1), GRACE_MS).unref();
  process.kill(process.pid, 'SIGTERM');
});
process.channel?.unref();

// A service that does not leave when asked.
process.on('SIGTERM', () => undefined);
console.log(`pid ${process.pid}`);
setInterval(() => undefined, 60_000);

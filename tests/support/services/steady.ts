// A service that does nothing but live, and says its process id.
console.log(`pid ${process.pid}`);
setInterval(() => undefined, 60_000);

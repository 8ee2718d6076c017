// Loaded before everything else, and plain JavaScript, because an older Node cannot even read our TypeScript.
const [major = 0] = process.versions.node.split('.').map(Number);
if (major < 24) {
  console.error(
    `Cần Node 24, mà lệnh này đang chạy bằng Node ${process.versions.node} (${process.execPath}).\n` +
      'Node 24 đi kèm trong gói npm “node”: chạy “npm ci” (không dùng --ignore-scripts) rồi “npm start”.',
  );
  process.exit(1);
}

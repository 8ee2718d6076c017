import { openPlainPublisher } from './open-plain-publisher.ts';

// Renders the whole plain site once, as `npm run publish -- --all` renders the real one. Arguments: data folder, built site.
const [dataDir = '', dist = ''] = process.argv.slice(2);
const publisher = await openPlainPublisher(dataDir, dist);
const { failures } = await publisher.renderAll(
  () => false,
  () => Promise.resolve(),
);
if (failures.length) throw new Error(failures[0]?.message);
publisher.close();

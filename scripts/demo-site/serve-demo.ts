import { join } from 'node:path';
import { createPublicServer } from '../../site/server/public-server.ts';
import { repository } from '../config.ts';
import { findFreePort } from '../free-port.ts';
import { publishDemo } from './publish-demo.ts';

/** Runs `use` while the demo edition is served on a free port; a second time is faster (`var/demo-site`). */
export async function withServedDemo(use: (origin: string) => Promise<void>): Promise<void> {
  const port = await findFreePort();
  const origin = `http://localhost:${port}`;
  console.log('Đang xuất bản ấn bản mẫu…');
  const tree = await publishDemo(join(repository, 'var/demo-site'), origin);
  const server = createPublicServer({ tree, onError: (error) => console.error(error) });
  await new Promise<void>((resolve) => server.listen(port, resolve));
  try {
    await use(origin);
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

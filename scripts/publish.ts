import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { hasFfmpeg } from '../site/media/light-media.ts';
import { openPublisher } from '../site/publisher/open-publisher.ts';
import { RenderRefused, requestRender } from '../site/publisher/worker/request-render.ts';
import { loadBuiltSite } from '../site/publisher/render/built-site.ts';
import { pageKinds } from '../site/page-kinds.ts';
import { readConfig, repository } from './config.ts';
import { loadDotenv } from './dotenv.ts';
import { getMediaSource } from './media-source.ts';
import { describeError, OperatorError } from './operator-error.ts';
import { attachDatabase } from './postgres/attach-database.ts';
import { keepPrivate } from './rights.ts';

const usage = `Cách dùng: npm run publish -- --all
Dựng lại toàn bộ trang công cộng vào một bản phát hành mới rồi chuyển sang bản đó trong một bước.
Ấn bản được so với cơ sở dữ liệu và sửa trước khi dựng. Bản mới thiếu trang nào đang có hiệu lực thì không chuyển sang:
lệnh nêu tên những trang ấy và kết thúc với mã 1. Chạy được cả khi hệ thống đang chạy.`;

/** `npm run publish -- --all`: renders the whole public site anew. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { all: { type: 'boolean' }, help: { type: 'boolean' } } });
  if (values.help) return console.log(usage);
  if (!values.all) throw new OperatorError(usage);
  keepPrivate();
  loadDotenv();
  const config = readConfig();
  const { dataDir, publicUrl: origin, hub } = config;
  const site = await loadBuiltSite(join(repository, 'site/dist'));
  const source = getMediaSource(config);
  const database = await attachDatabase(config);
  const startedAt = performance.now();
  try {
    const release = await requestRender({
      databaseUrl: database.url,
      openPublisher: async () =>
        openPublisher({
          dataDir,
          site,
          kinds: pageKinds,
          source,
          origin,
          hub,
          hasLightMedia: await hasFfmpeg(),
        }),
      say: (line) => console.log(line),
      complain: (problem) => {
        console.error(`Chưa trọn vẹn:\n${problem}`);
        process.exitCode = 1;
      },
    });
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
    console.log(`Đã dựng xong bản phát hành ${release} trong ${seconds} giây.`);
  } catch (error) {
    throw error instanceof RenderRefused ? new OperatorError(error.message) : error;
  } finally {
    await database.detach();
  }
}

try {
  await main();
} catch (error) {
  console.error(describeError(error));
  process.exitCode = 1;
}

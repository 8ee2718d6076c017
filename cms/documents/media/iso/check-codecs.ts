import { FileFault } from '../reading/file-fault.ts';
import { codecNames, soundCodecs, soundObjects, videoCodecs } from './codecs.ts';
import { readSoundObject } from './sound-object.ts';
import { findSampleEntries, type Track } from './track.ts';

const exportAdvice =
  'Hãy xuất lại thành MP4 (hình H.264, tiếng AAC). Trên iPhone: Cài đặt → Camera → Định dạng → Tương thích nhất, rồi quay lại hoặc gửi phim qua ứng dụng có chuyển đổi; trên Android: dùng ứng dụng sửa phim có sẵn, chọn Lưu hoặc Xuất.';
const soundAdvice =
  'Hãy xuất lại thành M4A (AAC) hoặc MP3: trên điện thoại, chọn chất lượng “Cao” hay định dạng “M4A/AAC” trong cài đặt của ứng dụng ghi âm, hoặc chia sẻ bản ghi ra M4A.';

/** @throws FileFault naming the codec, and what to do, when browsers do not play what a film or recording holds */
export function checkCodecs(moov: Buffer, tracks: readonly Track[]): void {
  if (tracks.length === 0)
    throw new FileFault(`không có hình, không có tiếng nào mà trang đọc được. ${exportAdvice}`);
  const films = tracks.filter(({ handler }) => handler === 'vide');
  if (films.length > 1)
    throw new FileFault(`có ${films.length} luồng hình; trang chỉ chiếu một. ${exportAdvice}`);
  const film = films[0];
  for (const track of tracks) {
    for (const entry of findSampleEntries(moov, track.box)) {
      const object = entry.type === 'mp4a' ? readSoundObject(moov, entry) : undefined;
      const isPlayed =
        track === film
          ? Object.hasOwn(videoCodecs, entry.type)
          : soundCodecs.has(entry.type) && (entry.type !== 'mp4a' || soundObjects.has(object ?? 0));
      if (isPlayed) continue;
      const name = codecNames[entry.type] ?? entry.type.replace(/[^\w -]/g, '?').trim();
      throw new FileFault(
        `có ${track === film ? 'hình' : 'tiếng'} mã hóa kiểu ${name} mà trình duyệt không phát. ${film ? exportAdvice : soundAdvice}`,
      );
    }
  }
  if (film && (film.width === 0 || film.height === 0))
    throw new FileFault(`không nói hình rộng, cao bao nhiêu. ${exportAdvice}`);
}

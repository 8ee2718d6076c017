import type { Payload } from 'payload';

/** Names of light forms begin with the hash of the file that they are made of. */
const formName = /[0-9a-f]{16}(?=-)/g;

/** What alarms of the publisher mean for whoever uploaded the files that they are about, in plain words. */
export async function findOwnTroubles(
  payload: Payload,
  user: string,
  alarms: readonly string[],
): Promise<string[]> {
  const hashes = [...new Set(alarms.flatMap((alarm) => alarm.match(formName) ?? []))];
  if (hashes.length === 0) return [];
  const { docs } = await payload.find({
    collection: 'media',
    where: {
      and: [{ createdBy: { equals: user } }, { or: hashes.map((hash) => ({ sha256: { like: hash } })) }],
    },
    depth: 0,
    pagination: false,
    overrideAccess: true,
  });
  return docs.map(
    ({ filename, type }) =>
      `Tệp “${filename}” bạn tải lên chưa có bản nhẹ cho mạng yếu; bạn đọc vẫn ${type === 'audio' ? 'nghe' : 'xem'} được bản gốc. Hãy xuất lại tệp bằng phần mềm quen dùng rồi thay tệp; vẫn không được thì báo người quản trị.`,
  );
}

const PART_BYTES = 1_000_000;

/**
 * Fetches a large file piece by piece. Pieces are kept in the cache until the file is whole, so that what a weak network
 * breaks off goes on where it stopped. @throws without a network
 */
export async function fetchInParts(file: string, bytes: number, cache: Cache): Promise<Response> {
  const starts = Array.from({ length: Math.ceil(bytes / PART_BYTES) }, (_, index) => index * PART_BYTES);
  let type = '';
  for (const start of starts) {
    if (await cache.match(toName(file, start))) continue;
    const end = Math.min(start + PART_BYTES, bytes) - 1;
    const answer = await fetch(file, { headers: { Range: `bytes=${start}-${end}` } });
    // A server without ranges sends the whole.
    if (answer.status === 200) return answer;
    if (answer.status !== 206) throw new Error(`${file}: ${answer.status}`);
    // The cache takes no partial answers.
    const { headers } = answer;
    await cache.put(
      toName(file, start),
      new Response(await answer.blob(), { headers: { 'Content-Type': headers.get('content-type') ?? '' } }),
    );
  }
  const pieces = await Promise.all(
    starts.map(async (start) => {
      const piece = await cache.match(toName(file, start));
      if (!piece) throw new Error(`${file}: ${start}`);
      type ||= piece.headers.get('content-type') ?? '';
      return piece.blob();
    }),
  );
  await Promise.all(starts.map((start) => cache.delete(toName(file, start))));
  return new Response(new Blob(pieces), { headers: { 'Content-Type': type } });
}

const toName = (file: string, start: number) => `${file}?tu=${start}`;

import sharp from 'sharp';
import type { Media } from '../../../cms/payload-types.ts';
import type { Account, Answer, Newsroom } from './newsroom.ts';

let made = 0;

/** A picture of a colour of its own. */
export function makePicture(): Promise<Buffer> {
  made += 1;
  const background = { r: made % 256, g: 40, b: 90 };
  return sharp({ create: { width: 64, height: 48, channels: 3, background } })
    .png()
    .toBuffer();
}

export const makeCaptions = (words: string): Buffer =>
  Buffer.from(`WEBVTT\n\n00:00:00.000 --> 00:00:02.000\n${words}\n`);

/** A form with a file, as the library sends it. */
export function makeForm(bytes: Uint8Array, name: string, data: object = {}): FormData {
  const form = new FormData();
  form.append('file', new File([bytes as BlobPart], name));
  form.append('_payload', JSON.stringify(data));
  return form;
}

/** Puts a file into the library. Nobody is in it unless told otherwise. */
export async function upload(
  newsroom: Newsroom,
  account: Account,
  bytes: Uint8Array,
  name: string,
  data: object = {},
): Promise<Media> {
  const words = { credit: 'Toà soạn', licence: 'own', alt: 'Con đường mới', recognisable: 'none', ...data };
  const answer: Answer<{ doc: Media }> = await newsroom.ask(
    account,
    'POST',
    '/media?depth=0',
    makeForm(bytes, name, words),
  );
  if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
  return answer.body.doc;
}

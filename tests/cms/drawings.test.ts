import { createServer } from 'node:http';
import { writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import sharp from 'sharp';
import { describe, expect, onTestFinished, test } from 'vitest';
import { toPlainDrawing } from '../../cms/documents/media/drawing/plain-drawing.ts';
import { runLimited } from '../../cms/documents/media/outside/run-limited.ts';
import { makeFolderForTest } from '../support/temporary-folder.ts';

const svg = (inner: string, attributes = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 40 20" ${attributes}>${inner}</svg>`;
const plain = (drawing: string | Uint8Array) =>
  toPlainDrawing(typeof drawing === 'string' ? Buffer.from(drawing) : drawing, 'biểu trưng.svg');

/** Draws as an upload is drawn: by the program, in its folder. */
const draw = (folder: string) =>
  runLimited({
    command: [
      process.execPath,
      resolve('cms/dist/outside.mjs'),
      'drawSvg',
      JSON.stringify({ input: 'goc', output: 'hinh', name: 'biểu trưng.svg' }),
    ],
    limits: { cpuSeconds: 60, memoryMegabytes: 3_000, fileMegabytes: 100 },
    timeoutMs: 60_000,
    folder,
  });

const blur = '<feGaussianBlur stdDeviation="400"/>';

describe('a drawing with a filter is refused', () => {
  test.each([
    ['plain', svg(`<filter id="a">${blur}</filter><rect filter="url(#a)" width="9" height="9"/>`)],
    ['a filter that is asked for alone', svg('<rect filter="url(#a)" width="9" height="9"/>')],
    ['a ready-made one', svg('<rect filter="blur(9px)" width="9" height="9"/>')],
    ['steps without a filter', svg(blur)],
    ['in a style', svg('<rect style="fill:red; filter : url(#a)" width="9" height="9"/>')],
    ['in a style sheet', svg('<style>.a{filter:url(#a)}</style><rect class="a" width="9" height="9"/>')],
    ['in CDATA', svg('<style><![CDATA[ rect { filter: blur(90px) } ]]></style>')],
    ['by an escape of CSS', svg('<style>rect{f\\69 lter:blur(90px)}</style>')],
    ['by a backslash', svg('<style>rect{fi\\lter:blur(90px)}</style>')],
    ['behind a comment of CSS', svg('<style>rect{filter/**/:blur(9px)}</style>')],
    ['of a vendor', svg('<style>rect{-webkit-filter:blur(9px)}</style>')],
    ['by an entity', svg('<rect style="&#102;ilter:blur(9px)"/>')],
    ['by a hexadecimal entity', svg('<style>rect{&#x66;ilter:blur(9px)}</style>')],
    ['with a prefix', svg(`<s:filter xmlns:s="http://www.w3.org/2000/svg">${blur}</s:filter>`)],
    [
      'on a drawing with prefixes',
      `<s:svg xmlns:s="http://www.w3.org/2000/svg"><s:filter><s:feTurbulence/></s:filter></s:svg>`,
    ],
    ['in other letters', svg('<rect FILTER="url(#a)"/>')],
  ])('%s', (_how, drawing) => {
    expect(() => plain(drawing)).toThrow('dùng hiệu ứng lọc');
  });

  test('in an encoding that is declared', () => {
    const hidden = '<?xml version="1.0" encoding="UTF-7"?>' + svg('+ADw-filter id=+ACI-a+ACI-/+AD4-');
    expect(plain(hidden)).not.toContain('<filter');
    const utf16 = Buffer.from(`\ufeff${svg(`<filter id="a">${blur}</filter>`)}`, 'utf16le');
    expect(() => plain(utf16)).toThrow('UTF-8');
  });

  test('none is asked for: it is drawn', () => {
    expect(plain(svg('<rect style="filter:none" filter="none" width="9" height="9"/>'))).toContain('<rect');
  });
});

describe('a drawing that declares or repeats is refused', () => {
  const uses = (depth: number) =>
    Array.from(
      { length: depth },
      (_, index) => `<g id="g${index + 1}">${`<use xlink:href="#g${index}"/>`.repeat(10)}</g>`,
    ).join('');

  test.each([
    ['entities of its own', `<!DOCTYPE svg [<!ENTITY a "aaa">]>${svg('<text>&a;</text>')}`, 'từ viết tắt'],
    [
      'an entity that is a file',
      `<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>${svg('<text>&a;</text>')}`,
      'từ viết tắt',
    ],
    [
      'entities that grow',
      `<!DOCTYPE svg [<!ENTITY a "&b;&b;"><!ENTITY b "&c;&c;"><!ENTITY c "x">]>${svg('<text>&a;</text>')}`,
      'từ viết tắt',
    ],
    ['an entity that nobody declared', svg('<text>&lol;</text>'), 'bị hỏng'],
    [
      'parts that grow',
      svg(`<rect id="g0" width="1" height="1"/>${uses(6)}<use xlink:href="#g6"/>`),
      'lặp lại',
    ],
    [
      'parts that grow by href',
      svg(`<rect id="g0" width="1" height="1"/>${uses(6).replaceAll('xlink:href', 'href')}<use href="#g6"/>`),
      'lặp lại',
    ],
    ['a part that repeats itself', svg('<g id="a"><use href="#a"/></g>'), 'nhắc lại chính nó'],
    [
      'patterns in patterns',
      svg(
        Array.from(
          { length: 7 },
          (_, index) =>
            `<pattern id="p${index + 1}">${`<rect fill="url(#p${index})" width="1" height="1"/>`.repeat(9)}</pattern>`,
        ).join('') + '<rect fill="url(#p7)" width="9" height="9"/>',
      ),
      'lặp lại',
    ],
    ['masks by style', svg('<mask id="m"><g style="mask:url(#m)"/></mask>'), 'nhắc lại chính nó'],
    ['no end', '<svg xmlns="http://www.w3.org/2000/svg"><g>', 'bị hỏng'],
  ])('%s', (_what, drawing, message) => {
    expect(() => plain(drawing)).toThrow(message);
  });

  test('while a type that programs for drawing write is no fault', () => {
    const type =
      '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">';
    expect(plain(`<?xml version="1.0"?>${type}${svg('<path d="M0 0h9"/>')}`)).toContain('<path');
  });
});

describe('nothing outside a drawing is looked at', () => {
  test('by whatever it refers to it', async () => {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(request.url ?? '');
      response.end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const folder = makeFolderForTest();
    const secret = join(folder, 'secret.png');
    const red = { create: { width: 40, height: 20, channels: 3, background: '#f00' } } as const;
    writeFileSync(secret, await sharp(red).png().toBuffer());
    const forms = [origin, `file://${secret}`, secret, 'secret.png', '../secret.png'].flatMap((target) => [
      `<image href="${target}" width="40" height="20"/>`,
      `<image xlink:href="${target}" width="40" height="20"/>`,
      `<use href="${target}#a"/>`,
      `<style>@import "${target}"; @import url(${target});</style>`,
      `<style>@font-face { font-family: x; src: url("${target}") }</style><text font-family="x">a</text>`,
      `<rect fill="url(${target}#a)" width="40" height="20"/>`,
      `<rect style="mask:url('${target}#a')" width="1" height="1"/>`,
      `<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="${target}" parse="text"/>`,
      `<foreignObject><img xmlns="http://www.w3.org/1999/xhtml" src="${target}"/></foreignObject>`,
    ]);
    const sheet = `<?xml-stylesheet href="${origin}/a.css"?>`;
    const drawing = sheet + svg(forms.join('') + '<rect width="20" height="20" fill="#00f"/>');
    expect(plain(drawing)).not.toContain(origin);
    expect(plain(drawing)).not.toContain('secret');
    writeFileSync(join(folder, 'goc'), drawing);
    expect(await draw(folder)).toMatchObject({ code: 0, output: '{}' });
    const { data, info } = await sharp(join(folder, 'hinh')).raw().toBuffer({ resolveWithObject: true });
    expect([...data.subarray(0, 4)]).toEqual([0, 0, 255, 255]);
    expect(data[(info.width - 1) * info.channels + 3]).toBe(0);
    expect(asked).toEqual([]);
  });

  test('while a picture within it, and parts of its own, are drawn', () => {
    const drawing = plain(
      svg(
        '<defs><linearGradient id="a"><stop stop-color="#f00"/></linearGradient></defs>' +
          '<rect fill="url(#a)" width="9" height="9"/><image href="data:image/png;base64,iVBORw0KGgo="/>',
      ),
    );
    expect(drawing).toContain('fill="url(#a)"');
    expect(drawing).toContain('data:image/png');
  });
});

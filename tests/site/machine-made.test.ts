import { beforeAll, expect, test } from 'vitest';
import { ninjsAddress } from '../../site/exchange/ninjs/ninjs-address.ts';
import type { NinjsItem } from '../../site/exchange/ninjs/ninjs-item.ts';
import { playerAddress } from '../../site/framing/embed-address.ts';
import {
  makeHome,
  makePicture,
  makeRecording,
  makeSection,
  makeSettings,
  makeStory,
  toId,
} from '../support/make-documents.ts';
import { makeEdition } from '../support/memory-edition.ts';
import { drawSite, type DrawnPage } from './support/draw-site.ts';

const times = { publishedAt: '2026-11-22T08:00:00+07:00', updatedAt: '2026-11-22T08:00:00+07:00' };
const documents = [
  makeSettings({ licence: { vi: 'Ghi rõ nguồn.' } }),
  makeHome(),
  makeSection(),
  makePicture({
    id: toId('hinh'),
    machineMade: 'trainedAlgorithmicMedia',
    credit: 'Tòa soạn',
    licence: 'own',
  }),
  makeRecording({ id: toId('giong'), machineMade: 'algorithmicMedia', credit: '', licence: 'own' }),
  makeStory({
    id: toId('may-viet'),
    slug: 'may-viet',
    machineMade: 'compositeWithTrainedAlgorithmicMedia',
    lead: toId('hinh'),
    recordings: [{ media: toId('giong'), speaker: 'Máy' }],
    ...times,
  }),
  makeStory({ id: toId('nguoi-viet'), slug: 'nguoi-viet', ...times }),
];
const labels = ['Bài có phần do AI viết', 'Hình do AI tạo', 'Giọng máy'];
let pages: Map<string, DrawnPage>;

beforeAll(async () => {
  pages = await drawSite(makeEdition(documents));
});

const read = (address: string) => String(pages.get(address)?.text ?? '');
const tell = (address: string) => labels.filter((label) => read(address).includes(label));

test('what a machine made is labelled wherever it shows', () => {
  const [text, picture, voice] = labels;
  expect(tell('/vi/bai/may-viet/')).toEqual(labels);
  expect(tell('/vi/')).toEqual([text, picture]);
  expect(tell('/vi/chuyen-muc/nguoi-tot-viec-tot/')).toEqual([text, picture]);
  expect(tell('/nhung/vi/bai/may-viet/')).toEqual([text, picture]);
  expect(tell(playerAddress({ language: 'vi', slug: 'may-viet' }))).toEqual([text, voice]);
  for (const feed of ['rss.xml', 'atom.xml', 'feed.json']) expect(tell(`/vi/${feed}`), feed).toEqual(labels);
  expect(tell('/vi/bai/may-viet/dang-lai/')).toEqual(labels);
});

test('programs get the codes of IPTC', () => {
  const { items } = JSON.parse(read('/vi/feed.json')) as {
    items: { _partner: { machine_made?: string; media: { machine_made?: string }[] } }[];
  };
  const told = items.map(({ _partner: { machine_made: made, media } }) => [
    made,
    media.map((one) => one.machine_made),
  ]);
  expect(told).toContainEqual([
    'compositeWithTrainedAlgorithmicMedia',
    ['algorithmicMedia', 'trainedAlgorithmicMedia'],
  ]);
  expect(read('/vi/bai/may-viet/')).toContain('https://schema.org/TrainedAlgorithmicMediaDigitalSource');
  const article = JSON.parse(read(ninjsAddress(toId('may-viet')))) as NinjsItem;
  const code = 'http://cv.iptc.org/newscodes/digitalsourcetype/';
  expect(article.digitalSourceType).toEqual({ uri: `${code}compositeWithTrainedAlgorithmicMedia` });
  expect(article.associations?.find(({ name }) => name === 'lead')?.digitalSourceType).toEqual({
    uri: `${code}trainedAlgorithmicMedia`,
  });
});

test('what people made has no label', () => {
  expect(tell('/vi/bai/nguoi-viet/')).toEqual([]);
  expect(read('/vi/feed.json').match(/machine_made/g)).toHaveLength(3);
});

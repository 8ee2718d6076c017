import { createHash } from 'node:crypto';
import { documentSchema, type DocumentKind, type DocumentOf } from '#contract/document.ts';
import type { z } from 'zod';

type Input = z.input<typeof documentSchema>;
type InputOf<K extends DocumentKind> = Extract<Input, { kind: K }>;
type Wish<K extends DocumentKind> = Partial<Omit<InputOf<K>, 'kind'>>;

/** A UUID that is always the same for a name. @example toId('bai-1') */
export function toId(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

function make<K extends DocumentKind>(input: InputOf<K>): DocumentOf<K> {
  return documentSchema.parse(input) as DocumentOf<K>;
}

export function makeSettings(wish: Wish<'settings'> = {}): DocumentOf<'settings'> {
  return make<'settings'>({
    kind: 'settings',
    id: 'settings',
    name: { vi: 'Gương Sáng' },
    tagline: { vi: 'Người tốt, việc tốt, mô hình hay', en: 'People and models worth following' },
    owner: { vi: 'Cơ quan báo chí mẫu' },
    languages: ['vi', 'en', 'kpm'],
    ...wish,
  });
}

export function makeHome(wish: Wish<'home'> = {}): DocumentOf<'home'> {
  return make<'home'>({ kind: 'home', id: 'home', ...wish });
}

export function makeSection(wish: Wish<'section'> = {}): DocumentOf<'section'> {
  return make<'section'>({
    kind: 'section',
    id: toId('chuyen-muc'),
    slug: 'nguoi-tot-viec-tot',
    name: { vi: 'Người tốt, việc tốt', en: 'Good people, good deeds' },
    type: 'column',
    ...wish,
  });
}

export function makeTopic(wish: Wish<'topic'> = {}): DocumentOf<'topic'> {
  return make<'topic'>({
    kind: 'topic',
    id: toId('linh-vuc'),
    slug: 'kinh-te',
    name: { vi: 'Phát triển kinh tế' },
    ...wish,
  });
}

export function makeUnit(wish: Wish<'unit'> = {}): DocumentOf<'unit'> {
  return make<'unit'>({
    kind: 'unit',
    id: toId('don-vi'),
    slug: 'xa-tan-ha',
    name: { vi: 'Xã Tân Hà' },
    level: 'commune',
    ...wish,
  });
}

export function makePlace(wish: Wish<'place'> = {}): DocumentOf<'place'> {
  return make<'place'>({
    kind: 'place',
    id: toId('dia-phuong'),
    slug: 'lam-dong',
    name: { vi: 'Lâm Đồng' },
    type: 'province',
    code: '68',
    ...wish,
  });
}

export function makeMovement(wish: Wish<'movement'> = {}): DocumentOf<'movement'> {
  return make<'movement'>({
    kind: 'movement',
    id: toId('phong-trao'),
    slug: 'dan-van-kheo',
    name: { vi: 'Dân vận khéo' },
    ...wish,
  });
}

export function makeCriteriaSet(wish: Wish<'criteria-set'> = {}): DocumentOf<'criteria-set'> {
  return make<'criteria-set'>({
    kind: 'criteria-set',
    id: toId('bo-tieu-chi'),
    slug: 'tieu-chuan-chung',
    name: { vi: 'Tiêu chuẩn chung' },
    scope: 'general',
    items: [
      { id: 'dan-dau', text: 'Dẫn đầu phong trào.', types: ['collective'] },
      { id: 'guong-mau', text: 'Gương mẫu.', types: ['person'] },
    ],
    ...wish,
  });
}

export function makeModelType(wish: Wish<'model-type'> = {}): DocumentOf<'model-type'> {
  return make<'model-type'>({
    kind: 'model-type',
    id: toId('loai-mo-hinh'),
    slug: 'dan-van-kheo',
    name: { vi: 'Dân vận khéo' },
    ...wish,
  });
}

export function makeExemplar(wish: Wish<'exemplar'> = {}): DocumentOf<'exemplar'> {
  return make<'exemplar'>({
    kind: 'exemplar',
    id: toId('guong'),
    slug: 'ong-k-brel',
    type: 'person',
    name: { vi: 'Ông K’Brẽl' },
    headline: { vi: 'Hiến đất mở đường' },
    summary: { vi: 'Người đi đầu hiến đất làm đường thôn.' },
    sample: true,
    ...wish,
  });
}

export function makeReview(wish: Wish<'review'> = {}): DocumentOf<'review'> {
  return make<'review'>({
    kind: 'review',
    id: toId('dot-xet'),
    slug: 'xet-dien-hinh-xa-tan-ha',
    title: 'Xét điển hình tiên tiến xã Tân Hà năm 2026',
    description: 'Xin cho ý kiến về những người được giới thiệu.',
    level: 'unit',
    year: 2026,
    unit: toId('don-vi'),
    unitName: 'Xã Tân Hà',
    phase: 'open',
    opensOn: '2026-11-02',
    closesOn: '2999-12-31',
    candidates: [
      {
        exemplar: toId('guong'),
        name: 'Ông K’Brẽl',
        type: 'person',
        summary: 'Hiến 500 m² đất\nmở đường thôn.',
        criteria: [{ text: 'Gương mẫu.', evidence: 'Biên bản bàn giao đất.' }],
      },
      { exemplar: toId('chua-co-ho-so'), name: 'Tổ hoà giải thôn 4', type: 'collective' },
    ],
    ...wish,
  });
}

export function makePicture(wish: Wish<'media'> = {}): DocumentOf<'media'> {
  return make<'media'>({
    kind: 'media',
    id: toId('anh'),
    type: 'image',
    file: {
      source: 'anh.jpg',
      sha256: 'a'.repeat(64),
      extension: 'jpg',
      mimeType: 'image/jpeg',
      bytes: 120_000,
    },
    width: 1600,
    height: 1067,
    alt: { vi: 'Con đường bê tông mới qua nương cà phê' },
    credit: 'Nguyễn Văn A',
    licence: 'cc-by-4.0',
    ...wish,
  });
}

export function makeRecording(wish: Wish<'media'> = {}): DocumentOf<'media'> {
  return make<'media'>({
    kind: 'media',
    id: toId('tieng'),
    type: 'audio',
    file: {
      source: 'tieng.mp3',
      sha256: 'b'.repeat(64),
      extension: 'mp3',
      mimeType: 'audio/mpeg',
      bytes: 900_000,
    },
    duration: 92,
    alt: {},
    credit: 'Toà soạn',
    licence: 'own',
    ...wish,
  });
}

export function makeStory(wish: Wish<'story'> = {}): DocumentOf<'story'> {
  return make<'story'>({
    kind: 'story',
    id: toId('bai'),
    language: 'vi',
    slug: 'hien-dat-mo-duong',
    format: 'article',
    title: 'Hiến đất mở đường',
    summary: 'Một con đường mới nhờ lòng dân.',
    body: [{ id: 'p1', type: 'paragraph', html: 'Buổi sáng ở thôn, <strong>con đường</strong> đã thông.' }],
    section: toId('chuyen-muc'),
    publishedAt: '2026-11-20T08:30:00+07:00',
    updatedAt: '2026-11-20T08:30:00+07:00',
    ...wish,
  });
}

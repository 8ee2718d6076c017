import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sectionBlockNames } from '#contract/section-layout.ts';
import { bodyToText, blockKinds, blockToText, type Block } from '#contract/blocks.ts';
import { getFigureTexts } from '#contract/exemplar-figures.ts';
import { documentsOf, stories, vietnamese } from './support/edition.ts';
import { findNumbers, fromFigures } from './support/numbers.ts';
import { composeRecords } from '../../content/demo/compose/records.ts';

type Story = (typeof stories)[number];

const exemplars = documentsOf('exemplar');
const textOf = ({ title, summary, body }: Story) => `${title}. ${summary}\n${bodyToText(body)}`;
const findStory = (start: string) => vietnamese.find(({ slug }) => slug.startsWith(start));
const dayOf = (story: Story) => story.publishedAt.slice(0, 10);
const sentencesOf = (text: string) => text.split(/(?<=[.!?…])\s+|\n/);

/** What profiles count. */
const counted = new Set(
  'hộ người đảng ngư chủ bon ha km thùng thợ dòng thứ tuổi trang chiếc mét công đoàn tổ năm bạn'.split(' '),
);

describe('a profile and its stories agree', () => {
  test.each(exemplars.map((exemplar) => [exemplar.slug, exemplar] as const))('%s', (_, exemplar) => {
    const told = stories.filter(
      ({ language, exemplars: ids }) => language === 'vi' && ids.includes(exemplar.id),
    );
    const numbers = told.flatMap((story) => findNumbers(textOf(story)));
    const figures = getFigureTexts(exemplar);
    const profile = [exemplar.headline.vi, exemplar.summary.vi, ...figures, bodyToText(exemplar.body)].join(
      '. ',
    );
    const lost = findNumbers(profile)
      .filter(({ value, noun }) => value >= 3 && counted.has(noun))
      .filter(({ value, noun }) => !numbers.some((other) => other.value === value && other.noun === noun))
      .map(({ value, noun }) => `${value} ${noun}`);
    expect(lost).toEqual([]);
    const values = new Set(numbers.map(({ value }) => value));
    for (const { value } of exemplar.figures)
      expect(values.has(findNumbers(value)[0]?.value ?? Number.NaN), `${exemplar.slug}: ${value}`).toBe(true);
    for (const year of profile.match(/\b(?:19|20)\d\d\b/g) ?? [])
      expect(told.map(textOf).join()).toContain(year);
  });

  test('a story that tells what came after is no older than that', () => {
    for (const { slug, followUps, replications } of exemplars) {
      const days = followUps.map(({ date }) => date);
      expect(days, slug).toEqual(days.toSorted());
      for (const { date, story } of [...followUps, ...replications]) {
        expect(date < '2026-11-22', slug).toBe(true);
        const told = stories.find(({ id }) => id === story);
        expect(told ? dayOf(told) >= date : true, `${slug} ${date}`).toBe(true);
      }
    }
  });

  test('a person has one age', () => {
    const births = new Map<string, Set<number>>();
    for (const story of vietnamese) {
      const ages = textOf(story).matchAll(
        /((?:\p{Lu}[\p{L}\p{M}’]* ){1,4}\p{Lu}[\p{L}\p{M}’]*), (\d\d|[\p{L} ]{2,20}) tuổi/gu,
      );
      for (const [, name = '', age = ''] of ages) {
        const years = findNumbers(age)[0]?.value ?? Number.NaN;
        expect(years, `${name}: ${age}`).toBeLessThan(110);
        const born = Number(story.publishedAt.slice(0, 4)) - years;
        births.set(name, (births.get(name) ?? new Set()).add(born));
      }
    }
    expect(births.size).toBeGreaterThan(8);
    for (const [name, years] of births)
      expect(Math.max(...years) - Math.min(...years), name).toBeLessThanOrEqual(1);
  });
});

describe('time', () => {
  const ahead =
    /sẽ|dự kiến|kế hoạch|hẹn|tới|trước ngày|chờ|năm sau|sắp|bắt đầu từ|từ ngày|đến hết|phải xong|cuối năm/i;

  test('nothing is told before it happens', () => {
    const early = vietnamese.flatMap((story) => {
      const published = dayOf(story);
      return sentencesOf(textOf(story)).filter((sentence) => {
        const full = [...sentence.matchAll(/(?:(\d{1,2})\/)?(\d{1,2})\/(20\d\d)/g)].map(
          ([, day = '01', month = '', year = '']) =>
            `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
        );
        const years = [...sentence.matchAll(/năm (20\d\d)/g)].map(([, year = '']) => `${year}-01-01`);
        return [...full, ...years].some((day) => day > published) && !ahead.test(sentence);
      });
    });
    expect(early).toEqual([]);
  });

  test('days of the week are those of the calendar', () => {
    const names = ['chủ nhật', 'thứ hai', 'thứ ba', 'thứ tư', 'thứ năm', 'thứ sáu', 'thứ bảy'];
    const wrong = vietnamese.flatMap((story) =>
      [
        ...textOf(story).matchAll(
          /(Chủ nhật|thứ (?:Hai|Ba|Tư|Năm|Sáu|Bảy)),? (?:ngày )?(\d{1,2})\/(\d{1,2})(?:\/(\d{4}))?/gi,
        ),
      ].flatMap(([whole, name = '', day, month, year = story.publishedAt.slice(0, 4)]) => {
        const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
        return names[date.getUTCDay()] === name.toLowerCase() ? [] : `${story.slug}: ${whole}`;
      }),
    );
    expect(wrong).toEqual([]);
  });
});

describe('figures', () => {
  /** Totals that a text names, by the start of its slug. */
  const sums: readonly (readonly [slug: string, total: number, parts: readonly number[]])[] = [
    ['tam-bang-viec-tuan', 187, [149, 27, 8, 3]],
    ['tam-bang-viec-tuan', 187, [74, 52, 33, 28]],
    ['tam-bang-viec-tuan', 176, [149, 27]],
    ['ba-gio-sang', 15, [13, 2]],
    ['ba-gio-sang', 9, [6, 3]],
    ['to-kiem', 100, [41, 22, 15, 9, 13]],
  ];
  test.each(sums)('of %s add up to %i', (slug, total, parts) => {
    const story = findStory(slug);
    const numbers = story ? findNumbers(textOf(story)).map(({ value }) => value) : [];
    for (const part of parts) expect(numbers).toContain(part);
    expect(parts.reduce((sum, part) => sum + part)).toBe(total);
  });

  /** What grows, on how many hectares, and how many tonnes a hectare can be true. */
  const yields: readonly (readonly [
    slug: string,
    tonnes: string,
    hectares: number,
    from: number,
    to: number,
  ])[] = [
    ['hang-bo-chan-gio', '3,4 tấn', 1.2, 1, 5],
    ['hang-bo-chan-gio', '1,8 tấn', 1.2, 1, 5],
    ['nhat-ky-ruong', '1,8 tấn/sào', 0.1, 10, 35],
  ];
  test.each(yields)('of the land in %s are plausible: %s', (slug, tonnes, hectares, from, to) => {
    const story = findStory(slug);
    expect(story && textOf(story)).toContain(tonnes);
    const each = fromFigures(/[\d,]+/.exec(tonnes)?.[0] ?? '') / hectares;
    expect(each).toBeGreaterThan(from);
    expect(each).toBeLessThan(to);
  });

  test('of a translation are those of its original, block by block', () => {
    const wrong = stories
      .filter(({ language, translationOf }) => language === 'en' && translationOf)
      .flatMap((story) => {
        const original = stories.find(({ id }) => id === story.translationOf);
        return story.body.flatMap((block) => {
          const source = original?.body.find(({ id }) => id === block.id);
          const known = source ? findNumbers(blockToText(source)).map(({ value }) => value) : [];
          const figures = blockToText(block).match(/\d[\d,.]*\d|\d/g) ?? [];
          return figures
            .map((figure) => Number(figure.replaceAll(',', '')))
            .filter((value) => !Number.isNaN(value) && !known.includes(value))
            .map((value) => `${story.slug} ${block.id}: ${value}`);
        });
      });
    expect(wrong).toEqual([]);
  });
});

describe('the records of the units', () => {
  const { plans, registrations, nominations, evaluations, reports } = composeRecords();
  const today = '2026-11-22';

  test('are on disk as they are composed', () => {
    for (const [kind, list] of Object.entries(composeRecords()))
      expect(JSON.parse(readFileSync(`content/demo/records/${kind}.json`, 'utf8')), kind).toEqual(
        JSON.parse(JSON.stringify(list)),
      );
  });

  test('say of an exemplar what its profile says', () => {
    const linked = registrations.filter(({ data }) => data.exemplar);
    expect(linked.length).toBeGreaterThan(8);
    for (const { data } of linked) {
      const profile = exemplars.find(({ id }) => id === data.exemplar);
      expect([data.name, data.type, data.unit]).toEqual([profile?.name.vi, profile?.type, profile?.unit]);
      expect(data.summary).toBe(profile?.summary.vi);
    }
    for (const { data } of evaluations) {
      const told = stories.filter(({ exemplars: ids }) => ids.includes(data.exemplar)).map(textOf);
      const profile = exemplars.find(({ id }) => id === data.exemplar);
      const known = findNumbers([...told, profile?.summary.vi].join('. ')).map(({ value }) => value);
      const said = findNumbers(data.publicLine ?? '').map(({ value }) => value);
      expect(said.filter((value) => !known.includes(value))).toEqual([]);
    }
  });

  test('tell nothing before it happens, and nothing that is still to come as if it had been', () => {
    for (const { data, steps } of registrations)
      for (const { at } of steps) expect(at < today, data.name).toBe(true);
    for (const { data, moves, answers } of nominations) {
      expect(data.receivedAt < today, data.about).toBe(true);
      for (const { at } of [...moves, ...answers]) expect(at > data.receivedAt && at < today).toBe(true);
    }
    for (const { data, verifiedAt } of evaluations) {
      expect(data.date < today).toBe(true);
      expect(verifiedAt === undefined || (verifiedAt > data.date && verifiedAt < today)).toBe(true);
      expect((data.nextDue ?? '') > data.date).toBe(true);
    }
    for (const { signedAt } of reports) expect(signedAt === undefined || signedAt > '2026-06-30').toBe(true);
  });

  test('mark as samples whoever has no profile, all evidence, and every sign of a plan that we could not read', () => {
    const names = [
      ...registrations.filter(({ data }) => !data.exemplar).map(({ data }) => data.name),
      ...nominations.filter(({ data }) => !data.exemplar).map(({ data }) => data.about),
      ...registrations.flatMap(({ data }) => data.criteria.map(({ evidence }) => evidence)),
      ...evaluations.flatMap(({ data }) => data.sources.map(({ title }) => title)),
    ];
    for (const name of names) expect(name).toMatch(/minh họa|giả định/);
    for (const { data } of plans) expect(data.number).toMatch(/^(?:Minh họa|60\/KH-UBND$)/);
  });
});

describe('what the edition may not say', () => {
  test('no evidence is an award that an existing authority would have given', () => {
    const { registrations } = composeRecords();
    const all = [
      ...exemplars.flatMap(({ criteria }) => criteria),
      ...registrations.flatMap(({ data }) => data.criteria),
    ];
    expect(all.length).toBeGreaterThan(15);
    for (const { evidence } of all)
      expect(evidence).not.toMatch(
        /bằng khen|giấy khen|huân chương|huy chương|chiến sĩ thi đua|lao động sáng tạo|dạy giỏi/i,
      );
  });

  test('an existing authority gives no invented award', () => {
    const names = new Set(documentsOf('unit').map(({ name }) => name.vi));
    for (const { slug, recognitions } of exemplars) {
      for (const { issuer, title } of recognitions) {
        expect(issuer, slug).toMatch(/giả định/);
        expect(names.has(issuer), slug).toBe(false);
        expect(title, slug).not.toMatch(/^(?:Bằng khen|Giấy khen|Huân chương|Huy chương|Chiến sĩ|Anh hùng)/);
      }
    }
  });

  test('nobody quotes Hồ Chí Minh without a source that was looked up, and none was', () => {
    for (const story of stories)
      expect(textOf(story), story.slug).not.toMatch(
        /(?:Bác(?: Hồ)?|Hồ Chí Minh) (?:từng )?(?:dạy|nói|căn dặn)/,
      );
  });

  test('maternity leave is six months', () => {
    const leaves = vietnamese.flatMap((story) =>
      sentencesOf(textOf(story)).filter((sentence) => /nghỉ (?:thai sản|sinh)/.test(sentence)),
    );
    expect(leaves.length).toBeGreaterThan(0);
    for (const sentence of leaves) expect(sentence).toMatch(/sáu tháng/);
  });
});

describe('a newspaper, not one pen', () => {
  const bodies = vietnamese.filter(({ sample }) => sample);
  const isQuote = ({ type }: Block) => type === 'quote';

  test('few texts have one pull quote, and hardly one ends on a saying', () => {
    const single = bodies.filter(({ body }) => body.filter(isQuote).length === 1);
    expect(single.length).toBeLessThan(bodies.length / 3);
    const last = bodies.filter(({ body }) => body.at(-2)?.type === 'quote');
    expect(last.map(({ slug }) => slug)).toEqual([]);
  });

  test('twelve, eleven, fourteen and nineteen are numbers like others', () => {
    const favourites = new Set([11, 12, 14, 19]);
    const small = bodies.flatMap((story) =>
      findNumbers(textOf(story))
        .map(({ value }) => value)
        .filter((value) => value > 10 && value < 30),
    );
    const share = small.filter((value) => favourites.has(value)).length / small.length;
    // Four of nineteen values would be a fifth.
    expect(share).toBeLessThan(0.3);
  });

  test('texts are of many kinds and lengths', () => {
    const kickers = new Set(bodies.map(({ kicker }) => kicker));
    expect(kickers.size).toBeGreaterThanOrEqual(15);
    for (const kind of ['Tin ngắn', 'Phỏng vấn', 'Phóng sự', 'Kết quả phong trào'])
      expect(kickers).toContain(kind);
    const lengths = bodies.map((story) => textOf(story).split(/\s+/).length);
    expect(lengths.filter((length) => length < 260).length).toBeGreaterThanOrEqual(8);
    expect(lengths.filter((length) => length > 600).length).toBeGreaterThanOrEqual(3);
    expect(Math.max(...lengths)).toBeGreaterThan(1_000);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(1_500);
  });

  test('every part of a section’s page is used somewhere, and names what exists', () => {
    const layouts = documentsOf('section').flatMap(({ layout = [] }) => layout);
    expect([...new Set(layouts.map(({ type }) => type))].toSorted()).toEqual(
      Object.keys(sectionBlockNames).toSorted(),
    );
    const known = new Set([...stories, ...exemplars].map(({ id }) => id));
    const named = layouts.flatMap((part) =>
      part.type === 'portraits' ? part.exemplars : part.type === 'lead' && part.story ? [part.story] : [],
    );
    expect(named.filter((id) => !known.has(id))).toEqual([]);
    const told = vietnamese.map(textOf);
    const sayings = layouts.flatMap((part) =>
      part.type === 'quote' ? (part.text.vi ?? '').split('. ') : [],
    );
    expect(
      sayings.filter((saying) => !told.some((text) => text.includes(saying.replace(/\.$/, '')))),
    ).toEqual([]);
  });

  test('every type of block is used somewhere', () => {
    const used = new Set(stories.flatMap(({ body }) => body.map(({ type }) => type)));
    const waiting = Object.keys(blockKinds).filter((type) => !used.has(type as Block['type']));
    expect(waiting).toEqual([]);
  });
});

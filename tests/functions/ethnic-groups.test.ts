import { describe, expect, test } from 'vitest';
import { ethnicGroupNames, getEthnicGroup } from '../../cms/checks/consent/ethnicity/groups.ts';
import { findEthnicMentions } from '../../cms/checks/consent/ethnicity/mentions.ts';
import labels from './data/labelled-ethnicity.json' with { type: 'json' };

const find = (text: string) => findEthnicMentions(text).map(({ group, text: words }) => `${group}: ${words}`);

describe('ethnic groups', () => {
  test('are the 54 of the official list, each once', () => {
    expect(ethnicGroupNames).toHaveLength(54);
    expect(new Set(ethnicGroupNames).size).toBe(54);
  });

  test.each([
    ['K’Ho', 'Cơ Ho'],
    ["k'ho", 'Cơ Ho'],
    ['Cơ-ho', 'Cơ Ho'],
    ['Ê-đê', 'Ê Đê'],
    ['H’Mông', 'Mông'],
    ['Gia rai'.normalize('NFD'), 'Gia Rai'],
    ['M’Nông', 'M nông'],
  ])('are known in other spellings: %s', (written, group) => {
    expect(getEthnicGroup(written)).toBe(group);
  });

  test.each([
    ['Bà là người K’Ho ở Di Linh.', 'Cơ Ho: người K’Ho'],
    ['Ông Tư, dân tộc Mông, dạy khèn.', 'Mông: dân tộc Mông'],
    ['Một cô gái dân tộc Sán Dìu.', 'Sán Dìu: cô gái dân tộc Sán Dìu'],
    ['Đồng bào dân tộc thiểu số Ê-đê trong buôn.', 'Ê Đê: Đồng bào dân tộc thiểu số Ê-đê'],
    ['NGƯỜI KHMER Ở LỘC HƯNG', 'Khmer: NGƯỜI KHMER'],
    ['Người Chu Ru quý ông.'.normalize('NFD'), 'Chu Ru: Người Chu Ru'],
  ])('are found where people are said to be of one: %s', (text, found) => {
    expect(find(text)).toEqual([found]);
  });

  test.each([
    'Chị Thái và anh Mường học tiếng Khmer ở nhà dài Ê Đê.',
    'Bà con hoa mắt vì nắng; người co ro trong rét; người dao động.',
    'Người Thái Nguyên, người Thái Bình và người Hoa Kỳ đến thăm.',
    'Ông sống ở xã Mường Lát, dạy đàn tính Tày.',
  ])('are not read into: %s', (text) => {
    expect(find(text)).toEqual([]);
  });

  test('are found in a list marked by hand, and hardly anything else is', () => {
    const wrong: string[] = [];
    const missed: string[] = [];
    let right = 0;
    for (const [text, ...groups] of labels as [string, ...string[]][]) {
      const found = new Set(findEthnicMentions(text.normalize('NFD')).map(({ group }) => group));
      for (const group of found)
        if (groups.includes(group)) right += 1;
        else wrong.push(`${group}: ${text}`);
      missed.push(...groups.filter((group) => !found.has(group)).map((group) => `${group}: ${text}`));
    }
    const precision = right / (right + wrong.length);
    const recall = right / (right + missed.length);
    console.log(
      `Ethnic groups: ${labels.length} texts; precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}.`,
    );
    expect({ wrong, missed, isPrecise: precision >= 0.96, isWhole: recall >= 0.94 }).toMatchObject({
      isPrecise: true,
      isWhole: true,
    });
  });

  test('a hundred thousand words are read within seconds', () => {
    for (const word of ['người ', 'dân tộc thiểu số ', 'người Ê ', "K'", 'người K’Ho, ', 'the K’Ho '])
      findEthnicMentions(word.repeat(50_000));
  }, 60_000);
});

import { describe, expect, test } from 'vitest';
import { ethnicGroupNames, findEthnicMentions, getEthnicGroup } from '#contract/ethnic-groups.ts';

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
    ['Đồng bào dân tộc thiểu số Ê-đê trong buôn.', 'Ê Đê: dân tộc thiểu số Ê-đê'],
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

  test('a hundred thousand words are read within seconds', () => {
    for (const word of ['người ', 'dân tộc thiểu số ', 'người Ê ', "K'"])
      findEthnicMentions(word.repeat(50_000));
  }, 20_000);
});

import { expect, test } from 'vitest';
import { attachment } from '../../cms/platform/rest/attachment.ts';
import { sendFile } from '../../cms/programme/record/send-file.ts';

test('a name of ASCII letters stands as it is', () => {
  expect(attachment('bien-ban-xa-di-linh.docx')).toBe('attachment; filename="bien-ban-xa-di-linh.docx"');
});

test('a paper about somebody whose name has other letters can be saved, under that name', () => {
  const header =
    sendFile(Buffer.from('x'), 'to-trinh-គំរូ ល្អ', 'docx').headers.get('content-disposition') ?? '';
  expect(header).toMatch(/^attachment; filename="to-trinh--?\.docx"; filename\*=UTF-8''/);
  expect(decodeURIComponent(header.split("''")[1] ?? '')).toBe('to-trinh-គំរូ-ល្អ.docx');
});

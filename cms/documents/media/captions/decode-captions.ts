import { FileFault } from '../reading/file-fault.ts';

const strict = new TextDecoder('utf-8', { fatal: true });

/**
 * Text of a captions file: UTF-8, or UTF-16 where its first bytes leave no doubt. Other encodings cannot be told from each
 * other for certain, so nothing is guessed. @throws FileFault naming the first line that is not UTF-8
 */
export function decodeCaptions(bytes: Buffer): string {
  const wide = findWideEncoding(bytes);
  if (wide) return new TextDecoder(wide).decode(bytes);
  try {
    return strict.decode(bytes);
  } catch {
    throw new FileFault(
      `là phụ đề không ghi bằng Unicode UTF-8 (dòng ${findBadLine(bytes)} có chữ lạ; có lẽ là Windows-1258, TCVN3 hay VNI). Hãy mở bằng phần mềm phụ đề hoặc Notepad, xem chữ đã đúng, lưu lại với bảng mã UTF-8 rồi tải lên.`,
    );
  }
}

/** By its mark, or by how every captions file begins: `WEBVTT` or a number. */
function findWideEncoding(bytes: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (/^(?:[W\d\r\n]\0){1}(?:[\dE\r\n]\0)/.test(bytes.toString('latin1', 0, 4))) return 'utf-16le';
  return /^\0[W\d\r\n]\0[\dE\r\n]/.test(bytes.toString('latin1', 0, 4)) ? 'utf-16be' : undefined;
}

function findBadLine(bytes: Buffer): number {
  let [line, from] = [1, 0];
  for (;;) {
    const end = bytes.indexOf(0x0a, from);
    try {
      strict.decode(bytes.subarray(from, end < 0 ? undefined : end));
    } catch {
      return line;
    }
    if (end < 0) return line;
    from = end + 1;
    line += 1;
  }
}

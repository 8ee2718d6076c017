/** What is read of what is pasted or dropped. */
type Brought = Pick<DataTransfer, 'files' | 'getData'>;

/**
 * Pictures among what is pasted or dropped; none where they only go along with words, as a picture of its cells does with
 * what is copied from Excel.
 */
export function takePictures(data: Brought): File[] {
  const pictures = [...data.files].filter(({ type }) => type.startsWith('image/'));
  return hasWords(data) ? [] : pictures;
}

function hasWords(data: Brought): boolean {
  const html = data.getData('text/html');
  if (!html) return data.getData('text/plain').trim() !== '';
  return new DOMParser().parseFromString(html, 'text/html').body.textContent.trim() !== '';
}

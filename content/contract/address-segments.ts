/** Parts of public addresses, the same in every language, so that addresses stay stable. */
export const storySegment = 'bai';
export const bilingualSegment = 'song-ngu';
export const offlineSegment = 'ngoai-tuyen';
export const archiveSegment = 'luu-tru';
export const authorSegment = 'tac-gia';
export const correctionsSegment = 'dinh-chinh';
export const contactSegment = 'lien-he';
export const partnersSegment = 'doi-tac';
export const searchSegment = 'tim-kiem';
export const nominateSegment = 'gioi-thieu-guong';
export const followSegment = 'theo-doi';
export const reviewSegment = 'lay-y-kien';
export const alphabetSegment = 'a-z';
export const honoursSegment = 'khen-thuong';
export const exemplarListSegment = 'guong-theo';
export const feedSegment = 'nguon-tin';

/** Folder of the list of what readers' devices are to let go or to fetch anew. */
export const recallFolder = 'thu-hoi';

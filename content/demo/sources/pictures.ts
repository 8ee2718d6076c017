/** Where a picture was taken from: enough to fetch the original again and to credit it. */
export interface PictureOrigin {
  name: string;
  url: string;
}

export const origins = {
  lomiri: { name: 'lomiri-wallpapers', url: 'https://gitlab.com/ubports/development/core/lomiri-wallpapers' },
  budgie: { name: 'budgie-backgrounds', url: 'https://github.com/BuddiesOfBudgie/budgie-backgrounds' },
  mate: { name: 'mate-backgrounds', url: 'https://github.com/mate-desktop/mate-backgrounds' },
} as const satisfies Record<string, PictureOrigin>;

export interface Picture {
  /** Name of the file in `media/`, without `.jpg`. */
  slug: string;
  origin: keyof typeof origins;
  /** Path of the original below the origin's root. */
  path: string;
  author: string;
  licence: string;
  alt: string;
  altEnglish: string;
  /** Part of the original that is kept: left, top, width, height, as shares of its size. */
  crop?: [number, number, number, number];
}

const lomiri = (file: string) => ({ origin: 'lomiri' as const, path: `16.04/${file}.jpg` });
const budgie = (file: string) => ({
  origin: 'budgie' as const,
  path: `backgrounds/${file}.jpg`,
  licence: 'cc0',
  author: 'Cộng đồng Budgie Backgrounds',
});
const mate = (file: string) => ({ origin: 'mate' as const, path: `nature/${file}.jpg`, licence: 'gpl-2.0' });

export const pictures: readonly Picture[] = [
  { slug: 'doi-che', ...budgie('tea-gardens'), alt: 'Đồi chè xanh trải dài trong sương sớm, núi mờ phía sau', altEnglish: 'Green tea hills in morning mist, mountains behind' },
  { slug: 'gia-vi', ...budgie('the-spices-of-life'), alt: 'Nhiều giỏ gia vị khô đủ màu bày sát nhau ở quầy chợ', altEnglish: 'Baskets of dried spices of many colours on a market stall' },
  { slug: 'gia-vi-can-canh', ...budgie('the-spices-of-life'), crop: [0.1, 0.4, 0.6, 0.6], alt: 'Các giỏ hạt và bột gia vị nhìn gần, màu nâu, hồng và đỏ', altEnglish: 'Baskets of spice seeds and powder seen close, brown, pink and red' },
  { slug: 'hoa-luu-ly', ...budgie('blue-periwinkle'), alt: 'Chùm hoa nhỏ năm cánh màu xanh da trời trên nền lá sẫm', altEnglish: 'Small sky-blue flowers on dark leaves' },
  { slug: 'giot-nuoc-tren-la', ...mate('RainDrops'), author: 'blackcombwhistler07', alt: 'Giọt nước đọng trên những chiếc lá xanh thẫm', altEnglish: 'Water drops on dark green leaves' },
  { slug: 'bo-rua', ...mate('LadyBird'), author: 'Charles Barbin', alt: 'Bọ rùa đỏ bò trên cọng cỏ giữa hoa nhỏ màu xanh', altEnglish: 'A red ladybird on a stem among small blue flowers' },
  { slug: 'cuc-van-tho', ...mate('Garden'), author: 'Charles Barbin', alt: 'Bông cúc vạn thọ cánh đỏ viền vàng nở trong vườn', altEnglish: 'A marigold with red and yellow petals' },
  { slug: 'hoa-canh-vang', ...mate('YellowFlower'), author: 'Charles Barbin', alt: 'Hoa cánh vàng nở xòe trên nền tối', altEnglish: 'A yellow flower open against a dark ground' },
  { slug: 'hai-hat-bay', ...mate('TwoWings'), author: 'Charles Barbin, Hylke Bons', alt: 'Hai hạt có chùm lông trắng sắp bay khỏi bông hoa', altEnglish: 'Two feathered seeds about to leave a flower' },
  { slug: 'suoi-da', ...lomiri('life_by_Aitzol_Berasategi'), author: 'Aitzol Berasategi', licence: 'cc-by-4.0', alt: 'Dòng suối chảy qua nhiều bậc đá trong rừng', altEnglish: 'A stream stepping down rocks in a wood' },
];

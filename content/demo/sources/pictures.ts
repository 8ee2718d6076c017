/** Where a picture was taken from: enough to fetch the original again and to credit it. */
export interface PictureOrigin {
  name: string;
  url: string;
}

export const origins = {
  lomiri: { name: 'lomiri-wallpapers', url: 'https://gitlab.com/ubports/development/core/lomiri-wallpapers' },
  budgie: { name: 'budgie-backgrounds', url: 'https://github.com/BuddiesOfBudgie/budgie-backgrounds' },
  plasma: { name: 'plasma-workspace-wallpapers', url: 'https://invent.kde.org/plasma/plasma-workspace-wallpapers' },
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
const plasma = (folder: string, author = 'Risto Saukonpää') => ({
  origin: 'plasma' as const,
  path: `${folder}/contents/images/2560x1600.jpg`,
  licence: 'lgpl-3.0',
  author,
});
const mate = (file: string) => ({ origin: 'mate' as const, path: `nature/${file}.jpg`, licence: 'gpl-2.0' });

export const pictures: readonly Picture[] = [
  { slug: 'doi-che', ...budgie('tea-gardens'), alt: 'Đồi chè xanh trải dài trong sương sớm, núi mờ phía sau', altEnglish: 'Green tea hills in morning mist, mountains behind' },
  { slug: 'luong-che', ...budgie('tea-gardens'), crop: [0.3, 0.5, 0.7, 0.5], alt: 'Những luống chè tròn xếp thành bậc trên sườn đồi', altEnglish: 'Rounded rows of tea on a slope' },
  { slug: 'nui-che-trong-suong', ...budgie('tea-gardens'), crop: [0, 0.05, 0.62, 0.6], alt: 'Sườn núi trồng chè chìm trong sương trắng', altEnglish: 'Tea slopes fading into white mist' },
  { slug: 'gia-vi', ...budgie('the-spices-of-life'), alt: 'Nhiều giỏ gia vị khô đủ màu bày sát nhau ở quầy chợ', altEnglish: 'Baskets of dried spices of many colours on a market stall' },
  { slug: 'gia-vi-can-canh', ...budgie('the-spices-of-life'), crop: [0.1, 0.4, 0.6, 0.6], alt: 'Các giỏ hạt và bột gia vị nhìn gần, màu nâu, hồng và đỏ', altEnglish: 'Baskets of spice seeds and powder seen close, brown, pink and red' },
  { slug: 'canh-dong-hoa-tim', ...budgie('dragonfly-on-lavender'), alt: 'Cánh đồng hoa tím, một con chuồn chuồn đậu trên bông cao nhất', altEnglish: 'A field of violet flowers, a dragonfly on the tallest one' },
  { slug: 'hoa-luu-ly', ...budgie('blue-periwinkle'), alt: 'Chùm hoa nhỏ năm cánh màu xanh da trời trên nền lá sẫm', altEnglish: 'Small sky-blue flowers on dark leaves' },
  { slug: 'chum-nho-xanh', ...budgie('solaris-grapes'), alt: 'Chùm nho xanh trong nắng, cành và lá phía sau', altEnglish: 'Green grapes in sunlight' },
  { slug: 'bang-mach-dien-tu', ...budgie('motherboard-circuits'), alt: 'Bảng mạch điện tử màu xanh với nhiều chip và linh kiện', altEnglish: 'A green circuit board with chips and parts' },
  { slug: 'ho-nuoc-va-nui', ...budgie('lake-sherburne'), alt: 'Mặt hồ phẳng soi bóng dãy núi đá phủ tuyết', altEnglish: 'A still lake mirroring snowy mountains' },
  { slug: 'doi-cat', ...budgie('extreme-desert-hike'), alt: 'Đồi cát đỏ cam, một nhóm người nhỏ xíu đi trên sống cát', altEnglish: 'An orange dune with a few tiny figures walking along its ridge' },
  { slug: 'chim-ung-bien', ...budgie('perched-osprey'), alt: 'Chim ưng biển đậu trên cành khô giữa rừng', altEnglish: 'An osprey on a dry branch in a forest' },
  { slug: 'cau-di-bo-ban-dem', ...budgie('high-trestle-trail'), alt: 'Lối đi trên cầu ban đêm, các khung thép viền sáng nối nhau', altEnglish: 'A footbridge at night, lit steel frames one after another' },
  { slug: 'rai-cat-ven-bien', ...mate('Dune'), author: 'Marco Cogoni, Hylke Bons', alt: 'Cỏ cao màu vàng trên cồn cát, xa là mặt biển', altEnglish: 'Tall golden grass on a dune, the sea beyond' },
  { slug: 'ma-xanh', ...mate('GreenMeadow'), author: 'Timothy Schellhase, Lapo Calamandrei', alt: 'Lá cỏ non xanh mướt mọc dày, nhìn sát mặt đất', altEnglish: 'Dense young green blades seen from close to the ground' },
  { slug: 'la-xanh-gan-song-song', ...mate('Blinds'), author: 'Lennart Poettering, Andrea Cimitan', alt: 'Mặt lá xanh lớn với những đường gân song song', altEnglish: 'A large green leaf with parallel veins' },
  { slug: 'giot-nuoc-tren-la', ...mate('RainDrops'), author: 'blackcombwhistler07', alt: 'Giọt nước đọng trên những chiếc lá xanh thẫm', altEnglish: 'Water drops on dark green leaves' },
  { slug: 'bo-rua', ...mate('LadyBird'), author: 'Charles Barbin', alt: 'Bọ rùa đỏ bò trên cọng cỏ giữa hoa nhỏ màu xanh', altEnglish: 'A red ladybird on a stem among small blue flowers' },
  { slug: 'cuc-van-tho', ...mate('Garden'), author: 'Charles Barbin', alt: 'Bông cúc vạn thọ cánh đỏ viền vàng nở trong vườn', altEnglish: 'A marigold with red and yellow petals' },
  { slug: 'hoa-canh-vang', ...mate('YellowFlower'), author: 'Charles Barbin', alt: 'Hoa cánh vàng nở xòe trên nền tối', altEnglish: 'A yellow flower open against a dark ground' },
  { slug: 'may-giong-tren-duong', ...mate('Storm'), author: 'Sergey Nazarov', alt: 'Mây giông sẫm trên con đường vắng, rìa đường có lan can', altEnglish: 'Storm clouds over an empty road with a guard rail' },
  { slug: 'hai-hat-bay', ...mate('TwoWings'), author: 'Charles Barbin, Hylke Bons', alt: 'Hai hạt có chùm lông trắng sắp bay khỏi bông hoa', altEnglish: 'Two feathered seeds about to leave a flower' },
  { slug: 'loi-mon-trong-rung', ...plasma('Path'), alt: 'Lối mòn phủ lá vàng xuyên qua rừng cây thẳng', altEnglish: 'A leaf-strewn path through tall trees' },
  { slug: 'cay-non-tu-tren-cao', ...plasma('OneStandsOut'), alt: 'Thảm cây non xanh nhìn từ trên xuống, một cây màu cam nổi bật', altEnglish: 'Green plants from above, a single orange one among them' },
  { slug: 'thuyen-ben-bo', ...plasma('EveningGlow', 'Ian Hex'), alt: 'Hàng thuyền gỗ kéo lên bờ sỏi lúc hoàng hôn', altEnglish: 'Wooden boats drawn up on a shingle shore at dusk' },
  { slug: 'cau-go-trong-suong', ...plasma('ColdRipple'), alt: 'Cầu gỗ vươn ra mặt nước phẳng lặng trong sương', altEnglish: 'A wooden pier over still water in fog' },
  { slug: 'van-go-ben-song', ...plasma('BytheWater', 'Maciej Wiklo'), alt: 'Những tấm ván gỗ bên mặt nước, nắng lấp lánh phía xa', altEnglish: 'Wooden planks by the water, sunlight glittering beyond' },
  { slug: 'coc-nhua-nhieu-mau', ...plasma('ColorfulCups', 'Dmitri Popov'), alt: 'Những chiếc cốc xanh và hồng xếp thành hàng, nhìn từ trên', altEnglish: 'Rows of blue and pink cups from above' },
  { slug: 'ho-luc-rang-dong', ...plasma('DarkestHour'), alt: 'Mặt hồ màu lam lúc trời chưa sáng, bờ cây mờ xa', altEnglish: 'A blue lake before light, faint trees on the far shore' },
  { slug: 'dieu-giay', ...plasma('Kite'), alt: 'Con diều nhiều màu trên nền trời xanh và mây', altEnglish: 'A colourful kite against blue sky and cloud' },
  { slug: 'mat-nuoc-chieu', ...plasma('summer_1am'), alt: 'Mặt nước phẳng màu tím nhạt, bãi sậy ven bờ', altEnglish: 'Still pale-violet water with reeds' },
  { slug: 'la-phong', ...plasma('FallenLeaf', 'Martin Klapetek'), alt: 'Lá phong khô màu vàng và đỏ trên mặt đất', altEnglish: 'Dry yellow and red maple leaves on the ground' },
  { slug: 'day-cap-cau-treo', ...lomiri('Bridge_by_Sander_Klootwijk'), author: 'Sander Klootwijk', licence: 'cc-by-sa-4.0', alt: 'Dây cáp cầu treo bắt chéo trước trời xanh và bãi sông', altEnglish: 'Bridge cables crossing before a blue sky and river flats' },
  { slug: 'chuon-chuon', ...lomiri('Dragonfly_by_Bolly'), author: 'Bolly', licence: 'cc-by-sa-4.0', alt: 'Chuồn chuồn đậu trên đầu cành khô, tán lá phía sau', altEnglish: 'A dragonfly on a dry twig, leaves behind' },
  { slug: 'trai-sung', ...lomiri('Picture_0B_by_freespace'), author: 'Trevor "Freespace"', licence: 'cc-by-4.0', alt: 'Nửa trái sung ruột đỏ trong chiếc bát đỏ', altEnglish: 'Half a fig in a red bowl' },
  { slug: 'co-ve', ...lomiri('Picture_1A_by_freespace'), author: 'Trevor "Freespace"', licence: 'cc-by-4.0', alt: 'Những chiếc cọ vẽ dính màu xanh, hồng và vàng', altEnglish: 'Paint brushes stained blue, pink and yellow' },
  { slug: 'trong-da', ...lomiri('Wine_by_Jakkub_Mede'), author: 'Jakub Mede', licence: 'cc-by-4.0', alt: 'Chiếc trống da thân gỗ nằm trên sàn, cạnh bàn gỗ', altEnglish: 'A wooden skin drum on the floor beside a table' },
  { slug: 'dong-co-chan-nui', ...lomiri('aitzgorri_by_Aitzol_Berasategi'), author: 'Aitzol Berasategi', licence: 'cc-by-4.0', alt: 'Đồng cỏ xanh dưới chân rừng đổi màu và dãy núi đá', altEnglish: 'A green meadow below autumn woods and a rocky range' },
  { slug: 'dong-ho', ...lomiri('greentock_by_Peter_Nerlich'), author: 'Peter Nerlich', licence: 'cc-by-sa-4.0', alt: 'Mặt đồng hồ treo tường màu xám nhìn nghiêng', altEnglish: 'A grey wall clock seen from an angle' },
  { slug: 'suoi-da', ...lomiri('life_by_Aitzol_Berasategi'), author: 'Aitzol Berasategi', licence: 'cc-by-4.0', alt: 'Dòng suối chảy qua nhiều bậc đá trong rừng', altEnglish: 'A stream stepping down rocks in a wood' },
  { slug: 'duong-mon-tren-nui', ...lomiri('picosdeeuropa_by_Aitzol_Berasategi'), author: 'Aitzol Berasategi', licence: 'cc-by-4.0', alt: 'Đường mòn trên sườn núi, đỉnh đá còn tuyết', altEnglish: 'A mountain path below rocky peaks with snow' },
  { slug: 'bo-cong-anh', ...lomiri('seeding_by_Clements_Engelhardt'), author: 'Clemens Engelhardt', licence: 'cc0', alt: 'Bồ công anh ngược nắng trong bãi cỏ', altEnglish: 'Dandelion clocks against the sun' },
  { slug: 'mat-troi-tren-nui', ...lomiri('sunset_by_Aitzol_Berasategi'), author: 'Aitzol Berasategi', licence: 'cc-by-4.0', alt: 'Mặt trời sát đường chân trời, nhìn từ đỉnh núi đá', altEnglish: 'The sun at the horizon, seen from a rocky top' },
];

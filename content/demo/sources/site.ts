/** What the demonstration says of itself. */
export const site = {
  name: 'Gương Sáng',
  tagline: 'Người tốt, việc tốt, cách làm hay ở quanh ta',
  taglineEnglish: 'Good people, good deeds, good ways of working',
  owner: 'Ban biên tập Gương Sáng (cơ quan giả định, dùng để trình diễn)',
  ownerEnglish: 'The Gương Sáng editorial board (a fictional body, for demonstration)',
  responsibleEditor: 'Ban biên tập mẫu',
  permit: 'Bản trình diễn, không phải trang thông tin điện tử đã được cấp phép',
  licence: 'Bài của bản trình diễn được đăng lại tự do khi ghi rõ “Gương Sáng”. Ảnh theo giấy phép ghi ở từng ảnh.',
  licenceEnglish: 'Texts of this demonstration may be re-published with the credit “Gương Sáng”. Each picture carries its own licence.',
  notice: 'Bản trình diễn: người và số liệu trong các bài là minh họa; phong trào, văn bản và mốc thời gian là có thật.',
  noticeEnglish: 'Demonstration: people and figures in the stories are illustrations; movements, documents and dates are real.',
  languages: ['vi', 'en', 'kpm', 'cma', 'cje', 'mnn', 'rog', 'cjm', 'sti', 'km', 'tyz', 'nut', 'ium', 'hmn', 'blt'],
} as const;

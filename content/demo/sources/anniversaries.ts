interface AnniversarySource {
  /** Month and day. */
  day: string;
  year?: number;
  event: string;
  english: string;
  /** Act that names the day: number, year, and where it stands in a law. */
  source: string;
}

/** Days of the year that the front page reminds of, each with the act that names it. */
export const anniversaries: readonly AnniversarySource[] = [
  {
    day: '02-27',
    year: 1985,
    event: 'Ngày Thầy thuốc Việt Nam',
    english: 'Vietnamese Physicians’ Day',
    source: 'Quyết định 39/HĐBT, 6/2/1985',
  },
  {
    day: '03-08',
    year: 1977,
    event: 'Ngày Quốc tế Phụ nữ',
    english: 'International Women’s Day',
    source: 'Liên hợp quốc, A/RES/32/142',
  },
  {
    day: '04-18',
    event: 'Ngày người khuyết tật Việt Nam',
    english: 'Day of Persons with Disabilities in Viet Nam',
    source: 'Luật Người khuyết tật 51/2010/QH12, Điều 11',
  },
  {
    day: '04-19',
    year: 2008,
    event: 'Ngày Văn hóa các dân tộc Việt Nam',
    english: 'Day of the Cultures of Viet Nam’s Peoples',
    source: 'Quyết định 1668/QĐ-TTg, 17/11/2008',
  },
  {
    day: '05-01',
    event: 'Ngày Quốc tế Lao động',
    english: 'International Workers’ Day',
    source: 'Bộ luật Lao động 45/2019/QH14, Điều 112',
  },
  {
    day: '08-09',
    year: 1994,
    event: 'Ngày Quốc tế các dân tộc bản địa',
    english: 'International Day of the World’s Indigenous Peoples',
    source: 'Liên hợp quốc, A/RES/49/214',
  },
  {
    day: '09-02',
    year: 1945,
    event: 'Quốc khánh',
    english: 'National Day',
    source: 'Hiến pháp 2013, Điều 13',
  },
  {
    day: '10-10',
    year: 2022,
    event: 'Ngày Chuyển đổi số quốc gia',
    english: 'National Digital Transformation Day',
    source: 'Quyết định 505/QĐ-TTg, 22/4/2022',
  },
  {
    day: '10-15',
    year: 2007,
    event: 'Ngày Quốc tế Phụ nữ nông thôn',
    english: 'International Day of Rural Women',
    source: 'Liên hợp quốc, A/RES/62/136',
  },
  {
    day: '11-09',
    year: 2012,
    event: 'Ngày Pháp luật nước Cộng hòa xã hội chủ nghĩa Việt Nam',
    english: 'Law Day of Viet Nam',
    source: 'Luật Phổ biến, giáo dục pháp luật 14/2012/QH13, Điều 8',
  },
  {
    day: '11-20',
    year: 1982,
    event: 'Ngày Nhà giáo Việt Nam',
    english: 'Vietnamese Teachers’ Day',
    source: 'Quyết định 167-HĐBT, 28/9/1982',
  },
  {
    day: '12-03',
    year: 1992,
    event: 'Ngày Quốc tế Người khuyết tật',
    english: 'International Day of Persons with Disabilities',
    source: 'Liên hợp quốc, A/RES/47/3',
  },
  {
    day: '12-05',
    year: 1985,
    event: 'Ngày Quốc tế Tình nguyện viên',
    english: 'International Volunteer Day',
    source: 'Liên hợp quốc, A/RES/40/212',
  },
];

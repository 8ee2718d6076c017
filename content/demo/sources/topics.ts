export interface TopicSource {
  slug: string;
  name: string;
  english: string;
  description: string;
  collective: string[];
  person: string[];
}

/**
 * The twelve fields of Đà Lạt’s plan of 2023, in its order. Criteria follow the plan in meaning, in our own words: none added,
 * none left out; where the plan names only collectives or only persons, so do we. Households stand with the collectives.
 */
export const topics: readonly TopicSource[] = [
  {
    slug: 'kinh-te-ho-giam-ngheo',
    name: 'Kinh tế hộ, giảm nghèo bền vững',
    english: 'Family economy and leaving poverty',
    description: 'Gia đình làm ăn giỏi, thoát nghèo chắc chắn.',
    collective: [
      'Hộ gia đình chăm chỉ làm ăn, đưa tiến bộ kỹ thuật hoặc giải pháp mới vào sản xuất, kinh doanh và có hiệu quả.',
      'Thu nhập của hộ cao hơn mức trung bình của các hộ ở địa phương.',
      'Hằng năm đạt danh hiệu Gia đình văn hóa.',
      'Tham gia các hoạt động xã hội; chấp hành chủ trương của Đảng, pháp luật của Nhà nước và quy định của địa phương.',
    ],
    person: [],
  },
  {
    slug: 'san-xuat-kinh-doanh-lao-dong-sang-tao',
    name: 'Sản xuất, kinh doanh, lao động sáng tạo',
    english: 'Production, business and creative work',
    description: 'Doanh nghiệp, hợp tác xã và người lao động làm giỏi, làm sáng tạo.',
    collective: [
      'Doanh nghiệp, hợp tác xã có thành tích trong sản xuất, kinh doanh và có đóng góp cho xã hội; có cải tiến kỹ thuật đem lại hiệu quả kinh tế cao.',
      'Mở rộng đầu tư, ngành nghề; doanh thu, lợi nhuận và phần nộp ngân sách tăng cao hằng năm; làm đúng nghĩa vụ thuế.',
      'Thực hiện đủ chính sách với người lao động, chăm lo đời sống vật chất, tinh thần; tạo thời gian, kinh phí để họ học tập, nâng cao tay nghề.',
      'Trong năm không có tranh chấp dẫn đến ngừng việc tập thể; bảo đảm an toàn lao động, an ninh trật tự, môi trường.',
      'Hưởng ứng các phong trào thi đua, tham gia công tác xã hội, từ thiện; giữ phong cách người Đà Lạt hiền hòa, thanh lịch, mến khách.',
    ],
    person: [
      'Đoàn viên công đoàn, công nhân, viên chức, người lao động gương mẫu chấp hành chủ trương, pháp luật.',
      'Có thành tích xuất sắc trong phong trào lao động giỏi, lao động sáng tạo; cải tiến kỹ thuật đem lại hiệu quả.',
      'Trực tiếp bồi dưỡng, kèm cặp nhiều người thành thợ giỏi hoặc đạt giải trong các kỳ thi thợ giỏi.',
    ],
  },
  {
    slug: 'khu-dan-cu-van-hoa',
    name: 'Khu dân cư, phường, xã văn hóa',
    english: 'Cultured neighbourhoods and communes',
    description: 'Tổ dân phố, phường, xã sống yên lành, có quy ước và giữ được bản sắc.',
    collective: [
      'Tổ dân phố, phường, xã xây dựng được quy ước về nếp sống văn hóa mới và giữ gìn bản sắc dân tộc.',
      'Giữ an ninh trật tự; không có hộ nghèo, không có tệ nạn xã hội, không có tội phạm ẩn náu.',
      'Giữ thuần phong mỹ tục; thực hiện nếp sống văn minh trong việc cưới, việc tang.',
      'Đời sống vật chất, tinh thần của người dân nâng lên rõ rệt; không khí trong cộng đồng thật sự dân chủ.',
      'Thực hiện tốt phong trào “Toàn dân đoàn kết xây dựng đời sống văn hóa” và cuộc vận động xây dựng nông thôn mới, đô thị văn minh.',
    ],
    person: [],
  },
  {
    slug: 'xay-dung-nong-thon-moi',
    name: 'Xây dựng nông thôn mới',
    english: 'Building the new countryside',
    description: 'Xã có cách làm hay, người dân góp đất, góp công cho nông thôn mới.',
    collective: [
      'Xã đạt các tiêu chí nông thôn mới, nông thôn mới kiểu mẫu theo chương trình của cấp trên.',
      'Có phương pháp, cách làm phù hợp với điều kiện thực tế để thực hiện các tiêu chí.',
      'Tổ chức được phong trào thi đua đột phá, chuyên đề, khẩu hiệu hành động thiết thực, góp phần hoàn thành từng tiêu chí.',
    ],
    person: [
      'Đóng góp nhiều trong tuyên truyền, vận động; hiến đất làm đường; góp tiền của, vật chất, ngày công xây dựng hạ tầng nông thôn.',
    ],
  },
  {
    slug: 'giao-duc-dao-tao',
    name: 'Giáo dục và đào tạo',
    english: 'Education and training',
    description: 'Nhà trường thân thiện, nhà giáo tâm huyết và không ngừng tự học.',
    collective: [
      'Tiêu biểu về chất lượng giáo dục và đào tạo; cơ sở vật chất sạch đẹp, được nâng cấp thường xuyên.',
      'Có sáng kiến, đẩy mạnh ứng dụng công nghệ thông tin và công nghệ mới.',
      'Tập thể đoàn kết, hưởng ứng các phong trào thi đua, tham gia công tác xã hội, từ thiện.',
      'Nhà giáo và cán bộ quản lý có năng lực, tận tâm; môi trường thân thiện, tích cực; tổ chức đảng, đoàn thể vững mạnh.',
      'Được đánh giá hoàn thành xuất sắc nhiệm vụ.',
    ],
    person: [
      'Đi đầu trong thi đua đổi mới, sáng tạo dạy và học, trong cuộc vận động “Mỗi thầy, cô giáo là tấm gương đạo đức, tự học và sáng tạo” và trong học tập, làm theo Bác.',
      'Tâm huyết với nghề; có sáng kiến, giải pháp hữu ích; tích cực ứng dụng công nghệ thông tin.',
      'Đạt thành tích cao trong các kỳ thi, bồi dưỡng được học sinh đạt giải cao các cấp.',
      'Giàu tinh thần tương thân, tương ái, tham gia hoạt động từ thiện, nhân đạo.',
      'Người đứng đầu thì gắn với kết quả của tập thể, đổi mới cách lãnh đạo; được xếp loại hoàn thành xuất sắc nhiệm vụ, đảng viên hoàn thành tốt nhiệm vụ.',
    ],
  },
  {
    slug: 'y-te-cham-soc-suc-khoe',
    name: 'Y tế, chăm sóc sức khỏe nhân dân',
    english: 'Health care',
    description: 'Cơ sở y tế và thầy thuốc có y đức, có cách làm mới vì người bệnh.',
    collective: [
      'Hoàn thành xuất sắc nhiệm vụ, thực hiện tốt các chương trình, mục tiêu quốc gia về y tế.',
      'Có phương pháp mới, sáng tạo, nâng cao hiệu quả chăm sóc sức khỏe người dân.',
      'Thực hiện tốt phong trào thi đua và quy định của ngành, nhất là nâng cao đạo đức, kỹ năng giao tiếp, ứng xử để người dân hài lòng.',
      'Hưởng ứng các phong trào thi đua, tham gia công tác xã hội, từ thiện.',
    ],
    person: [
      'Hoàn thành xuất sắc nhiệm vụ, có nhiều giải pháp mới, sáng tạo.',
      'Giữ y đức của người thầy thuốc; hưởng ứng các phong trào thi đua, tham gia công tác xã hội, từ thiện.',
      'Người có cách làm hay, sáng tạo trong tuyên truyền, vận động nhân dân chung tay phòng, chống dịch bệnh.',
    ],
  },
  {
    slug: 'hoc-tap-va-lam-theo-bac',
    name: 'Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh',
    english: 'Following Hồ Chí Minh’s example',
    description: 'Việc làm theo Bác cụ thể, thường xuyên, có kết quả.',
    collective: [
      'Tổ chức việc học tập, làm theo Bác bằng nhiều cách sáng tạo; thực hiện có hiệu quả nội dung đột phá đã chọn; thu hút đông đảo cán bộ, đảng viên, nhân dân.',
      'Hoàn thành các chỉ tiêu của nghị quyết, kế hoạch phát triển kinh tế - xã hội hằng năm; giải quyết được việc bức xúc, nổi cộm; không ngừng nâng cao đời sống cán bộ, người lao động và nhân dân.',
      'Hình thành được cách làm mới, mô hình sáng tạo, thuyết phục, lan tỏa, để nơi khác học tập.',
      'Xây dựng được chuẩn mực đạo đức theo tư tưởng, đạo đức, phong cách Hồ Chí Minh; được đánh giá hoàn thành xuất sắc nhiệm vụ.',
    ],
    person: [
      'Thực hiện tốt chương trình hành động cá nhân; hoàn thành xuất sắc nhiệm vụ được giao.',
      'Đi đầu đổi mới, sáng tạo, có nhiều đề xuất, sáng kiến đem lại hiệu quả thiết thực.',
      'Tiêu biểu trong ngăn chặn, đẩy lùi suy thoái về tư tưởng chính trị, đạo đức, lối sống.',
      'Gương mẫu thực hành tiết kiệm, phòng, chống tham nhũng, lãng phí.',
      'Được cán bộ, đảng viên và nhân dân tín nhiệm, noi theo.',
    ],
  },
  {
    slug: 'quoc-phong-an-ninh',
    name: 'Quốc phòng, an ninh',
    english: 'Defence and security',
    description: 'Lực lượng vũ trang hoàn thành xuất sắc nhiệm vụ, gắn bó với nhân dân.',
    collective: [
      'Đơn vị lực lượng vũ trang dân chủ, thống nhất, hoàn thành xuất sắc nhiệm vụ.',
      'Có phương pháp, giải pháp mới, hiệu quả cao trong phong trào thi đua Quyết thắng, phong trào Vì an ninh Tổ quốc; làm tốt việc tham mưu, phối hợp.',
      'Nâng cao trình độ, khả năng sẵn sàng chiến đấu; nắm chắc, dự báo, xử lý đúng tình huống; giữ vững an ninh chính trị, trật tự, an toàn xã hội.',
      'Vận động quần chúng tốt, xây dựng “thế trận lòng dân”, không để xảy ra điểm nóng; hưởng ứng thi đua, tham gia công tác xã hội, từ thiện.',
    ],
    person: [
      'Cán bộ, chiến sĩ bản lĩnh vững vàng, trung thành với Đảng, Nhà nước, nhân dân và chế độ.',
      'Kiên quyết đấu tranh với quan điểm sai trái, thù địch, tệ nạn xã hội; hoàn thành xuất sắc nhiệm vụ, có giải pháp mới trong phong trào thi đua Quyết thắng, Vì an ninh Tổ quốc.',
      'Dũng cảm, mưu trí, sẵn sàng cứu người, cứu tài sản của người dân, xã hội và Nhà nước.',
      'Hưởng ứng các phong trào thi đua; tham gia công tác an sinh, cộng đồng, xã hội.',
    ],
  },
  {
    slug: 'nguoi-tot-viec-tot',
    name: 'Người tốt, việc tốt',
    english: 'Good people, good deeds',
    description: 'Việc tốt của người dân trong cộng đồng và của các chức sắc tôn giáo.',
    collective: [],
    person: [
      'Người dân trong cộng đồng dân cư, chức sắc tôn giáo chấp hành tốt chủ trương của Đảng, pháp luật của Nhà nước, quy định của địa phương.',
      'Hưởng ứng các phong trào thi đua do địa phương, các ngành, đoàn thể phát động.',
      'Đóng góp nhiều cho xây dựng nông thôn mới, đô thị văn minh; tham gia công tác từ thiện, an sinh xã hội trên địa bàn.',
    ],
  },
  {
    slug: 'khoi-nghiep-lap-nghiep',
    name: 'Khởi nghiệp, lập nghiệp',
    english: 'Starting up, starting out',
    description: 'Người khởi nghiệp và người đồng hành với họ.',
    collective: [
      'Tập thể, nhà tài trợ đồng hành với người khởi nghiệp, doanh nghiệp mới: tuyên truyền, đào tạo, hỗ trợ vốn, kêu gọi đầu tư, nối thị trường, trưng bày, quảng bá sản phẩm.',
      'Tổ chức và duy trì hiệu quả vườn ươm, không gian sáng tạo, hệ sinh thái khởi nghiệp.',
      'Đạt giải cao trong cuộc thi ý tưởng khởi nghiệp, có ý tưởng, mô hình, sản phẩm thực tiễn, sáng tạo.',
    ],
    person: [
      'Người đồng hành, hỗ trợ khởi nghiệp bằng những việc như trên, hoặc đạt giải cao trong cuộc thi ý tưởng khởi nghiệp.',
      'Người khởi nghiệp, lập nghiệp, phát triển kinh tế, làm giàu chính đáng, làm kinh tế giỏi; doanh nhân tiêu biểu xuất sắc.',
    ],
  },
  {
    slug: 'cai-cach-hanh-chinh',
    name: 'Cải cách hành chính',
    english: 'Administrative reform',
    description: 'Sáng kiến, cách làm hay để thủ tục gọn hơn và người dân hài lòng hơn.',
    collective: [
      'Có mô hình, sáng kiến, giải pháp, cách làm hay thực hiện hiệu quả mục tiêu cải cách hành chính hằng năm của Ủy ban nhân dân.',
      'Làm tăng sự hài lòng của người dân và doanh nghiệp.',
    ],
    person: [
      'Có sáng kiến, giải pháp, cách làm hay thực hiện hiệu quả mục tiêu cải cách hành chính hằng năm.',
      'Làm tăng sự hài lòng của người dân và doanh nghiệp.',
    ],
  },
  {
    slug: 'cong-nghe-thong-tin-truyen-thong',
    name: 'Công nghệ thông tin và truyền thông',
    english: 'Information technology and media',
    description: 'Công cụ giúp cơ quan, trường học, doanh nghiệp, nông dân làm việc tốt hơn.',
    collective: [
      'Nghiên cứu, tạo ra công cụ hỗ trợ ứng dụng khoa học, công nghệ, đổi mới sáng tạo cho cơ quan, đơn vị, trường học, doanh nghiệp, hộ kinh doanh, nông dân.',
      'Công cụ ấy nâng cao năng suất, chất lượng trong quản lý, dạy và học, khám chữa bệnh, sản xuất, kinh doanh; phục vụ chuyển đổi số, kinh tế số, xã hội số, chính quyền số.',
    ],
    person: [
      'Tích cực nghiên cứu, tạo ra công cụ như trên, giúp nâng cao năng suất, chất lượng và phục vụ chuyển đổi số.',
    ],
  },
];

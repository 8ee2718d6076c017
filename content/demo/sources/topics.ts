export interface TopicSource {
  slug: string;
  name: string;
  english: string;
  description: string;
  collective: string[];
  person: string[];
}

/** The twelve fields of emulation, after the plan of Đà Lạt's party committee, in our own words. */
export const topics: readonly TopicSource[] = [
  {
    slug: 'kinh-te-ho-giam-ngheo',
    name: 'Kinh tế hộ gia đình, giảm nghèo bền vững',
    english: 'Household economy and lasting poverty reduction',
    description: 'Gia đình làm ăn giỏi, thoát nghèo chắc chắn và kéo hàng xóm cùng đi lên.',
    collective: [
      'Hộ có cách làm mới hoặc kỹ thuật mới, thu nhập cao hơn mức chung của các hộ nơi cư trú.',
      'Được công nhận gia đình văn hóa trong năm; không vi phạm pháp luật và quy ước của khu dân cư.',
      'Chia sẻ giống, vốn, kinh nghiệm với hộ khác và góp sức cho việc chung.',
    ],
    person: ['Người giữ vai trò chính trong làm ăn của gia đình, sẵn sàng hướng dẫn lại cách làm của mình.'],
  },
  {
    slug: 'san-xuat-kinh-doanh-lao-dong-sang-tao',
    name: 'Sản xuất, kinh doanh, lao động sáng tạo',
    english: 'Production, business and creative work',
    description: 'Doanh nghiệp, hợp tác xã và người thợ làm ra sản phẩm tốt hơn, an toàn hơn, tử tế hơn.',
    collective: [
      'Doanh thu, lợi nhuận và phần nộp ngân sách tăng đều; đóng thuế đủ, đúng hạn.',
      'Lo được việc làm, bữa ăn, tay nghề và việc học cho người lao động; trong năm không có ngừng việc tập thể.',
      'Giữ an toàn lao động, an ninh trật tự, môi trường; tham gia việc thiện.',
    ],
    person: [
      'Có cải tiến đem lại lợi ích đo được, hoặc thành tích trong phong trào lao động giỏi.',
      'Trực tiếp kèm cặp thợ trẻ lên tay nghề, hoặc đạt giải thi thợ giỏi.',
    ],
  },
  {
    slug: 'khu-dan-cu-van-hoa',
    name: 'Khu dân cư, phường, xã văn hóa',
    english: 'Cultured neighbourhoods and communes',
    description: 'Nơi ở yên lành, có quy ước do dân bàn và dân giữ, giữ được nét đẹp của các dân tộc.',
    collective: [
      'Có quy ước nếp sống do cộng đồng thảo luận và thực hiện, nhất là trong việc cưới, việc tang.',
      'Không còn hộ nghèo; không có tội phạm lẩn trốn, không có tệ nạn.',
      'Bản sắc văn hóa được giữ gìn, đời sống khá lên thấy rõ, người dân thật sự được bàn và quyết.',
    ],
    person: ['Người được khu dân cư tín nhiệm trong vận động, hòa giải và giữ nếp sống chung.'],
  },
  {
    slug: 'xay-dung-nong-thon-moi',
    name: 'Xây dựng nông thôn mới',
    english: 'Building the new countryside',
    description: 'Xã, thôn, người dân góp đất, góp công, góp cách làm hay cho nông thôn mới.',
    collective: [
      'Đạt các tiêu chí nông thôn mới hoặc nông thôn mới kiểu mẫu đúng lộ trình.',
      'Có cách làm hợp với điều kiện của mình, phát động được phần việc cụ thể, có kết quả.',
    ],
    person: ['Hiến đất, góp tiền, góp ngày công, hoặc vận động được nhiều người cùng làm công trình chung.'],
  },
  {
    slug: 'giao-duc-dao-tao',
    name: 'Giáo dục và đào tạo',
    english: 'Education and training',
    description: 'Mái trường thân thiện và những người thầy không ngừng tự học.',
    collective: [
      'Chất lượng dạy và học nâng lên; trường lớp sạch, đẹp, được chăm chút hằng năm.',
      'Có sáng kiến, ứng dụng công nghệ trong dạy học; tập thể đoàn kết, được xếp loại hoàn thành xuất sắc.',
    ],
    person: [
      'Đi đầu đổi mới cách dạy, có sáng kiến hữu ích, bồi dưỡng được học sinh tiến bộ hoặc đạt giải.',
      'Tận tâm với nghề, giúp đỡ đồng nghiệp và học trò khó khăn; người đứng đầu gắn với kết quả của trường.',
    ],
  },
  {
    slug: 'y-te-cham-soc-suc-khoe',
    name: 'Y tế, chăm sóc sức khỏe nhân dân',
    english: 'Health care',
    description: 'Thầy thuốc và cơ sở y tế được người bệnh tin cậy, nhất là ở nơi xa.',
    collective: [
      'Hoàn thành tốt các chương trình y tế; có cách làm mới giúp người dân được chăm sóc tốt hơn.',
      'Thái độ phục vụ làm người bệnh hài lòng; chủ động phòng, chống dịch.',
    ],
    person: ['Giỏi chuyên môn, giữ y đức, có giải pháp mới trong chăm sóc người bệnh hoặc vận động phòng dịch.'],
  },
  {
    slug: 'hoc-tap-va-lam-theo-bac',
    name: 'Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh',
    english: 'Following Hồ Chí Minh’s example',
    description: 'Những việc làm theo Bác cụ thể, đều đặn, ai cũng thấy được kết quả.',
    collective: [
      'Chọn được việc đột phá, giải quyết việc khó mà nhiều người quan tâm tại đơn vị, địa phương.',
      'Có cách làm sáng tạo, lôi cuốn nhiều người tham gia; được xếp loại hoàn thành xuất sắc nhiệm vụ.',
      'Xây dựng và giữ chuẩn mực đạo đức của tập thể.',
    ],
    person: [
      'Làm tốt điều mình đã cam kết trong chương trình hành động cá nhân.',
      'Tiết kiệm, liêm khiết, nói đi đôi với làm, được đồng nghiệp và nhân dân tin.',
    ],
  },
  {
    slug: 'quoc-phong-an-ninh',
    name: 'Quốc phòng, an ninh',
    english: 'Defence and security',
    description: 'Lực lượng vũ trang và nhân dân giữ bình yên cho từng thôn, bản, vùng biển.',
    collective: [
      'Dân chủ, đoàn kết, luôn sẵn sàng; nắm chắc tình hình và xử lý đúng.',
      'Có giải pháp mới, hiệu quả trong phong trào thi đua Quyết thắng hoặc Vì an ninh Tổ quốc.',
    ],
    person: ['Bản lĩnh, hoàn thành xuất sắc nhiệm vụ; dũng cảm cứu người, cứu tài sản; gần dân, giúp dân.'],
  },
  {
    slug: 'nguoi-tot-viec-tot',
    name: 'Người tốt, việc tốt',
    english: 'Good people, good deeds',
    description: 'Việc nhỏ mà đẹp của người dân, chức sắc tôn giáo, của bất cứ ai.',
    collective: ['Nhóm, câu lạc bộ làm việc thiện đều đặn, minh bạch tiền và hàng đóng góp.'],
    person: [
      'Sống gương mẫu nơi cư trú, đóng góp cho nông thôn mới, đô thị văn minh.',
      'Bền bỉ giúp người khó khăn, không vụ lợi.',
    ],
  },
  {
    slug: 'khoi-nghiep-lap-nghiep',
    name: 'Khởi nghiệp, lập nghiệp',
    english: 'Starting up, starting out',
    description: 'Người dám bắt đầu và người nâng đỡ họ.',
    collective: [
      'Đồng hành với người khởi nghiệp: dạy nghề, góp vốn, mở không gian làm việc, nối với thị trường.',
      'Duy trì được vườn ươm, câu lạc bộ khởi nghiệp có kết quả.',
    ],
    person: ['Có ý tưởng, sản phẩm dùng được trong đời sống; làm giàu chính đáng và tạo việc làm cho người khác.'],
  },
  {
    slug: 'cai-cach-hanh-chinh',
    name: 'Cải cách hành chính',
    english: 'Administrative reform',
    description: 'Thủ tục ngắn hơn, cán bộ gần dân hơn.',
    collective: ['Có mô hình, cách làm giúp rút ngắn thời gian, giảm giấy tờ; người dân hài lòng hơn.'],
    person: ['Có sáng kiến trong giải quyết thủ tục, tận tình với người dân và doanh nghiệp.'],
  },
  {
    slug: 'cong-nghe-thong-tin-truyen-thong',
    name: 'Công nghệ thông tin và truyền thông',
    english: 'Information technology and media',
    description: 'Công cụ số và cách truyền thông giúp việc công, việc làng, việc nhà nhẹ hơn.',
    collective: ['Làm ra hoặc đưa vào dùng công cụ giúp cơ quan, trường học, nhà nông làm việc nhanh và đúng hơn.'],
    person: ['Nghiên cứu, phát triển công cụ số dùng được thật; giúp người khác biết dùng.'],
  },
];

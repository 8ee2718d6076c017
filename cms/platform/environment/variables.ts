import type { z } from 'zod';
import { shortestPassword } from './shortest-password.ts';
import {
  count,
  days,
  email,
  host,
  hostNames,
  httpUrl,
  logLevel,
  megabytes,
  origin,
  path,
  port,
  portOrFree,
  postgresUrl,
  proxies,
  restFactor,
  secretOf,
  smtpUrl,
  text,
  workSeconds,
} from './value-kinds.ts';

/** A variable of the environment, as it is read and as it is explained, in Vietnamese, to whoever runs the system. */
export interface Variable {
  /** What it accepts, its default and what is said when it is wrong. */
  readonly schema: z.ZodType;
  /** In a few words. */
  readonly meaning: string;
  /** What else one has to know to choose a value. */
  readonly note?: string;
  /** What holds without it, when the schema knows no default. */
  readonly otherwise?: string;
  readonly example?: string;
  /** One process of the system tells it to another; nobody sets it. */
  readonly isInternal?: true;
}

/** Every variable that the system reads. Whatever is not declared here cannot be read. */
export const variables = {
  SITE_PORT: { schema: port.default(4321), meaning: 'cổng trang công cộng' },
  CMS_PORT: { schema: port.default(3000), meaning: 'cổng trang biên tập' },
  CMS_HOST: {
    schema: host.default('127.0.0.1'),
    meaning: 'địa chỉ mạng mà trang biên tập nghe',
    note: 'Phải là địa chỉ của máy này. Mặc định chỉ nghe trên chính máy này: máy chủ chuyển tiếp (nginx, Caddy…) cùng máy vẫn tới được, máy khác trong mạng thì không. Máy chủ chuyển tiếp ở máy khác, hay chạy trong container: đặt địa chỉ của mạng nội bộ, hoặc 0.0.0.0 (mọi địa chỉ) sau tường lửa.',
  },
  SITE_HOST: {
    schema: host.optional(),
    meaning: 'địa chỉ mạng mà trang công cộng nghe',
    note: 'Phải là địa chỉ của máy này. Khi nginx, Caddy… cùng máy đứng trước: 127.0.0.1. Cổng xem trước của tiến trình xuất bản và PostgreSQL kèm theo luôn chỉ nghe trên 127.0.0.1.',
    otherwise: 'mọi địa chỉ',
    example: '127.0.0.1',
  },
  PUBLIC_URL: {
    schema: origin.optional(),
    meaning: 'địa chỉ trang công cộng khi có tên miền',
    note: 'Là địa chỉ mà người đọc gõ vào trình duyệt; máy chủ chuyển tiếp (nginx, Caddy…) đưa tới SITE_PORT.',
    otherwise: 'http://localhost:SITE_PORT',
    example: 'https://guongsang.example.vn',
  },
  CMS_URL: {
    schema: origin.optional(),
    meaning: 'địa chỉ trang biên tập khi có tên miền',
    note: 'Là địa chỉ mà biên tập viên gõ vào trình duyệt; máy chủ chuyển tiếp (nginx, Caddy…) đưa tới CMS_PORT.',
    otherwise: 'http://localhost:CMS_PORT',
    example: 'https://bientap.example.vn',
  },
  DATA_DIR: {
    schema: path.default('var'),
    meaning: 'thư mục dữ liệu',
    note: 'Chứa mọi dữ liệu: cơ sở dữ liệu, ảnh, tiếng, hình, ấn bản, trang đã xuất bản, khóa bí mật. Tính từ thư mục mã nguồn. Sao lưu thư mục này là sao lưu tất cả.',
  },
  DATABASE_URL: {
    schema: postgresUrl.optional(),
    meaning: 'PostgreSQL có sẵn (16 trở lên), thay cho PostgreSQL kèm theo',
    note: 'Không đặt: tự chạy PostgreSQL kèm theo, dữ liệu trong DATA_DIR/postgres, chỉ nghe trên máy này.',
    otherwise: 'PostgreSQL kèm theo',
    example: 'postgres://guongsang:mat-khau@db.example.vn:5432/guongsang',
  },
  POSTGRES_PORT: {
    schema: portOrFree.default(0),
    meaning: 'cổng của PostgreSQL kèm theo',
    note: '0 là tự chọn cổng đang rỗi.',
  },
  ADMIN_EMAIL: {
    schema: email.default('quantri@guongsang.local'),
    meaning: 'thư điện tử của quản trị viên đầu tiên',
    note: 'Chỉ dùng khi chưa có tài khoản nào.',
  },
  ADMIN_PASSWORD: {
    schema: secretOf(shortestPassword).optional(),
    meaning: 'mật khẩu của quản trị viên đầu tiên',
    note: 'Không đặt: hệ thống tạo mật khẩu ngẫu nhiên và in ra đúng một lần.',
    otherwise: 'mật khẩu ngẫu nhiên',
  },
  PAYLOAD_SECRET: {
    schema: secretOf(32).optional(),
    meaning: 'khóa ký phiên đăng nhập',
    note: 'Không đặt: tự tạo và giữ trong DATA_DIR/secrets.json.',
    otherwise: 'khóa tự tạo',
  },
  SMTP_URL: {
    schema: smtpUrl.optional(),
    meaning: 'máy chủ thư',
    note: 'Không đặt: thư được ghi vào DATA_DIR/outbox thay vì gửi đi.',
    otherwise: 'ghi vào DATA_DIR/outbox',
    example: 'smtp://nguoi-dung:mat-khau@mail.example.vn:587',
  },
  UPLOAD_SECONDS: {
    schema: workSeconds.default(60),
    meaning: 'số giây dành cho việc xử lý một tệp tải lên',
    note: 'Tệp cần nhiều hơn thì bị từ chối. Ảnh 100 megapixel mất khoảng 15 giây trên máy chủ yếu.',
  },
  TWO_FACTOR_GRACE_DAYS: {
    schema: days.default(7),
    meaning: 'số ngày được hoãn bật xác thực hai bước',
    note: 'Cho thư ký xuất bản và quản trị. Kể từ lần đăng nhập đầu tiên; 0: bắt buộc ngay.',
  },
  SEARCH_MISSES_DAYS: {
    schema: days.default(0),
    meaning: 'số ngày giữ lại những lời bạn đọc tìm mà không thấy',
    note: '0: không ghi. Chỉ máy chủ kèm theo ghi, vào DATA_DIR/search-misses: lời tìm và số lần theo ngày, không ghi ai tìm; lời có thể chỉ ra một người (có @, có số từ sáu chữ số, dài quá 60 ký tự) thì bỏ. Trang biên tập cho tòa soạn xem 30 ngày gần nhất.',
  },
  BACKGROUND_REST: {
    schema: restFactor.default(1),
    meaning: 'việc nền nghỉ lâu gấp mấy lần thường lệ sau mỗi tệp',
    note: 'Việc nền: ảnh chia sẻ, bản nhẹ của tiếng và hình, bản nén của trang, gói báo chí. 0: không nghỉ, cho máy nhiều nhân rảnh; số lớn cho máy chạy chung với việc khác.',
  },
  NOMINATIONS_MB: {
    schema: megabytes.default(2_000),
    meaning: 'số megabyte dành cho lời giới thiệu gương của bạn đọc',
    note: 'Kể cả bản ghi âm đang giữ trong DATA_DIR/nominations. Đầy thì biểu mẫu ngừng nhận và trang biên tập báo động; đĩa còn dưới 1 GB cũng vậy.',
  },
  TRUSTED_PROXIES: {
    schema: proxies.prefault(''),
    meaning: 'máy chủ chuyển tiếp (nginx, Caddy…) đứng ở máy khác',
    note: 'Chỉ các máy này và chính máy đang chạy được tin khi nói “người dùng đến từ đâu” (X-Forwarded-For).',
    otherwise: 'chỉ máy này',
    example: '10.0.0.5, 192.168.1.0/24',
  },
  S3_BUCKET: {
    schema: text.optional(),
    meaning: 'kho tệp tương thích S3 cho ảnh, tiếng, hình',
    note: 'Không đặt: giữ tệp trong DATA_DIR/media.',
    otherwise: 'DATA_DIR/media',
    example: 'guongsang',
  },
  S3_REGION: { schema: text.default('us-east-1'), meaning: 'vùng của kho S3' },
  S3_ENDPOINT: {
    schema: httpUrl.optional(),
    meaning: 'địa chỉ của máy chủ S3',
    otherwise: 'Amazon S3',
    example: 'https://s3.example.vn',
  },
  S3_ACCESS_KEY_ID: {
    schema: text.optional(),
    meaning: 'mã khóa của kho S3',
    otherwise: 'bắt buộc khi có kho',
  },
  S3_SECRET_ACCESS_KEY: {
    schema: text.optional(),
    meaning: 'khóa bí mật của kho S3',
    otherwise: 'bắt buộc khi có kho',
  },
  S3_SITE_BUCKET: {
    schema: text.optional(),
    meaning: 'kho S3 nhận một bản sao của trang công cộng',
    note: 'Cùng máy chủ, cùng khóa. Tệp đổi tới đâu chép tới đó, tệp bị gỡ thì xóa. Phải là kho riêng, khác S3_BUCKET: tệp nào không thuộc trang sẽ bị xóa khỏi kho này.',
    otherwise: 'không chép',
    example: 'guongsang-trang',
  },
  PARTNER_PRIVATE_HOSTS: {
    schema: hostNames.prefault(''),
    meaning: 'máy trong mạng nội bộ được nhận tin báo cho đối tác',
    note: 'Tin báo chỉ được gửi bằng https tới máy có địa chỉ công cộng. Máy có tên ở đây thì được cả địa chỉ nội bộ và http.',
    otherwise: 'không máy nào',
    example: 'cong.noibo.vn, 10.0.0.7:8080',
  },
  WEBSUB_HUB: {
    schema: httpUrl.optional(),
    meaning: 'trạm WebSub báo giúp nguồn tin vừa đổi',
    note: 'Nguồn tin RSS nêu trạm này, và trạm được gọi mỗi khi nguồn tin đổi.',
    otherwise: 'không gọi ai',
    example: 'https://pubsubhubbub.appspot.com/',
  },
  CMS_LOG_LEVEL: {
    schema: logLevel.default('warn'),
    meaning: 'mức nhật ký của trang biên tập',
    note: 'Từ mức này trở lên thì ghi.',
  },
  CHROMIUM_PATH: {
    schema: path.optional(),
    meaning: 'Chromium hoặc Chrome, chỉ cần cho kiểm thử',
    otherwise: 'tìm ở /usr/bin',
    example: '/usr/bin/chromium',
  },
  CMS_HEALTH_KEY: {
    schema: text.optional(),
    meaning: 'khóa để lệnh chạy hỏi trang biên tập còn khỏe không',
    otherwise: 'không ai hỏi được',
    isInternal: true,
  },
  RECOVERY_TIMES: {
    schema: count.optional(),
    meaning: 'số lần kiểm thử phục hồi giết một tiến trình',
    otherwise: 'tùy kiểm thử',
    isInternal: true,
  },
  RECOVERY_SEED: {
    schema: count.optional(),
    meaning: 'số gieo chọn những lúc ấy, để lặp lại đúng như cũ',
    otherwise: 'theo giờ',
    isInternal: true,
  },
} as const satisfies Record<string, Variable>;

export type VariableName = keyof typeof variables;

/** What the variables hold, each by its schema. */
export type Values = { readonly [Name in VariableName]: z.output<(typeof variables)[Name]['schema']> };

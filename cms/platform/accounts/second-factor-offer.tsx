import type { Offer } from './second-factor.ts';

/** How to take the secret into an authenticator. */
export function SecondFactorOffer({ offer }: { offer: Offer }) {
  return (
    <div className="second-factor-offer">
      <p>
        Tài khoản này cần xác thực hai bước. Mở một ứng dụng xác thực trên điện thoại (Google Authenticator,
        Microsoft Authenticator, FreeOTP…), chọn thêm tài khoản rồi chụp hình này:
      </p>
      <img
        src={`data:image/svg+xml,${encodeURIComponent(offer.qr)}`}
        width="220"
        height="220"
        alt="Mã QR của khóa xác thực"
      />
      <p>
        Không chụp được thì nhập khóa: <code>{offer.secret.match(/.{1,4}/g)?.join(' ')}</code>
      </p>
    </div>
  );
}

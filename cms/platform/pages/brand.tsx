/** Mark of the system: a mirror and its light. */
export function BrandIcon() {
  return (
    <svg
      className="brand-icon"
      viewBox="0 0 32 32"
      width="100%"
      height="100%"
      role="img"
      aria-label="Gương Sáng"
    >
      <circle cx="16" cy="13" r="10" fill="#b3261e" />
      <circle cx="16" cy="13" r="7" fill="#fff3d6" />
      <path d="M11 15 L17 8 M14 17 L20 10" stroke="#e0a800" strokeWidth="1.6" strokeLinecap="round" />
      <path d="M16 23 v6 M11 30 h10" stroke="#b3261e" strokeWidth="2.4" strokeLinecap="round" />
    </svg>
  );
}

export function BrandLogo() {
  return (
    <div className="brand-logo">
      <BrandIcon />
      <span>
        Gương Sáng <small>Trang biên tập</small>
      </span>
    </div>
  );
}

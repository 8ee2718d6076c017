'use client';
export function PartnerPanel() {
  return null;
}

'use client';
import { useAnswer } from '../../platform/requests/use-answer.ts';

interface ShareCardProps {
  title: string;
  /** Above the title; the section's name stands there where it is empty. */
  kicker: string;
  /** Id of the section. */
  section: string;
  /** Address of the picture. */
  picture: string | undefined;
}

/** Sizes of the title on a share image 1200 wide, and how many letters each has room for in its four, five or more lines. */
const titleSizes = [
  { size: 62, letters: 70 },
  { size: 54, letters: 100 },
  { size: 46, letters: 135 },
  { size: 39, letters: 190 },
] as const;
const smallest = 32;

/** The image that shows where people share the text: as the publisher draws it, but for where its lines break. */
export function ShareCard({ title, kicker, section, picture }: ShareCardProps) {
  const sectionName = useName(section ? `/api/sections/${encodeURIComponent(section)}?depth=0` : '');
  const siteName = useName('/api/globals/site-settings?depth=0');
  const size = titleSizes.find(({ letters }) => title.length <= letters)?.size ?? smallest;
  return (
    <div className={`share-card${picture ? '' : ' share-card--bare'}`}>
      <div>
        <small>{kicker || sectionName}</small>
        <strong style={{ fontSize: `${size / 12}cqi` }}>{title}</strong>
        <span>{siteName}</span>
      </div>
      {picture && <img src={picture} alt="" />}
    </div>
  );
}

/** The name of what stands at an address of the API; empty before it has answered, and when it has none. */
function useName(address: string): string {
  return useAnswer<{ name?: string | null }>(address)?.name ?? '';
}

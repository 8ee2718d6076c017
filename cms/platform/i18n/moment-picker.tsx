'use client';
import { DatePicker } from '@payloadcms/ui';
import { useState, type ComponentProps } from 'react';
import { fromPicker, toLocalInput, toPicker } from './local-time.ts';

/** Words that the calendar has of its own. */
const words = {
  timeCaption: 'Giờ',
  previousMonthAriaLabel: 'Tháng trước',
  previousMonthButtonLabel: 'Tháng trước',
  nextMonthAriaLabel: 'Tháng sau',
  nextMonthButtonLabel: 'Tháng sau',
  monthAriaLabelPrefix: 'Các ngày của',
  chooseDayAriaLabelPrefix: 'Chọn',
  disabledDayAriaLabelPrefix: 'Không chọn được',
} as const;

type Props = Omit<ComponentProps<typeof DatePicker>, 'value' | 'onChange' | 'overrides'> & {
  /** ISO time; a day is its noon in UTC. */
  value: string | null | undefined;
  onChange: (value: string | null) => void;
};

/** Chooses a day or a moment by the newsroom's clock, written as in Việt Nam: browsers' own boxes follow the browser. */
export function MomentPicker({ value, onChange, ...props }: Props) {
  const isDay = props.pickerAppearance !== 'dayAndTime';
  const change = (picked: Date | null) =>
    onChange(picked && (isDay ? picked.toISOString() : fromPicker(picked)));
  return (
    <DatePicker
      {...props}
      timeFormat="HH:mm"
      overrides={words}
      onChange={change}
      value={value ? toPicker(value) : undefined}
    />
  );
}

/** The same for a form that reads its boxes by name: the value is that of a `datetime-local` box. */
export function MomentBox({ name, ...props }: Omit<Props, 'value' | 'onChange'> & { name: string }) {
  const [value, setValue] = useState<string | null>(null);
  return (
    <>
      <input type="hidden" name={name} value={value ? toLocalInput(new Date(value)) : ''} />
      <MomentPicker {...moment} {...props} value={value} onChange={setValue} />
    </>
  );
}

/** How a moment is chosen and written. */
export const moment = { pickerAppearance: 'dayAndTime', displayFormat: 'dd/MM/yyyy HH:mm' } as const;

import { ByteReader } from './byte-reader.ts';
import { ByteWriter } from './byte-writer.ts';

/** A value that records have of a facet. */
export interface FacetValue {
  /** Slug or code. */
  value: string;
  /** As it is shown in the language of the index; equal to `value` where the interface has words for it. */
  name: string;
  /** Index of the value that it is part of, as a commune is of its province. */
  parent?: number;
}

/** One facet of all records of a part. */
export interface FacetColumn {
  values: readonly FacetValue[];
  /** Indexes of the values of each record, by ordinal. */
  records: readonly (readonly number[])[];
}

export function encodeColumn({ values, records }: FacetColumn): Uint8Array<ArrayBuffer> {
  const writer = new ByteWriter();
  writer.varint(values.length);
  for (const { value, name, parent } of values) {
    writer.text(value);
    writer.text(name === value ? '' : name);
    writer.varint(parent === undefined ? 0 : parent + 1);
  }
  writer.varint(records.length);
  for (const ids of records) writeIds(writer, ids);
  return writer.toBytes();
}

/** @throws RangeError when it is cut */
export function decodeColumn(bytes: Uint8Array): FacetColumn {
  const reader = new ByteReader(bytes);
  const values = Array.from({ length: reader.varint() }, () => {
    const value = reader.text();
    const name = reader.text() || value;
    const parent = reader.varint() - 1;
    return parent < 0 ? { value, name } : { value, name, parent };
  });
  const records = Array.from({ length: reader.varint() }, () => readIds(reader));
  return { values, records };
}

/** None is 0, one its index plus 2, several 1, their number and indexes: most records have one. */
function writeIds(writer: ByteWriter, ids: readonly number[]): void {
  const [first] = ids;
  if (first === undefined) writer.varint(0);
  else if (ids.length === 1) writer.varint(first + 2);
  else {
    writer.varint(1);
    writer.varint(ids.length);
    for (const id of ids) writer.varint(id);
  }
}

function readIds(reader: ByteReader): number[] {
  const first = reader.varint();
  if (first === 0) return [];
  if (first > 1) return [first - 2];
  return Array.from({ length: reader.varint() }, () => reader.varint());
}

/** Days since 1970 of the stories of a part, by the newsroom's clock; records without a date have none. Descending, as ordinals are. */
export function encodeDays(days: readonly number[]): Uint8Array<ArrayBuffer> {
  const writer = new ByteWriter();
  writer.varint(days.length);
  let last = days[0] ?? 0;
  writer.varint(last);
  for (const day of days) {
    writer.varint(last - day);
    last = day;
  }
  return writer.toBytes();
}

export function decodeDays(bytes: Uint8Array): number[] {
  const reader = new ByteReader(bytes);
  const length = reader.varint();
  let last = reader.varint();
  return Array.from({ length }, () => (last -= reader.varint()));
}

'use client';
import { FieldError, FieldLabel, useField } from '@payloadcms/ui';
import type { JSONFieldClientComponent } from 'payload';
import { escapeMarkup } from '#contract/text.ts';
import { InlineInput } from './inline-input.tsx';
import {
  addColumn,
  addRow,
  pasteCells,
  removeColumn,
  removeRow,
  setCell,
  toGrid,
  type Grid,
} from './table-grid.ts';

/** Takes the cells as they are to be; false for undefined, which changes nothing. */
type Change = (next: Grid | undefined) => boolean;

interface GridProps {
  grid: Grid;
  change: Change;
}

/** Field of a table's cells; cells copied from Excel or Word can be pasted into it. */
export const TableField: JSONFieldClientComponent = ({ field, path: stalePath, readOnly }) => {
  const { path, value, setValue, showError, errorMessage } = useField<unknown>({
    potentiallyStalePath: stalePath,
  });
  const grid = toGrid(value);
  const change: Change = (next) => {
    if (next) setValue(next);
    return Boolean(next);
  };
  return (
    <div className={`field-type table-field${showError ? ' error' : ''}`}>
      <FieldLabel label={field.label ?? field.name} path={path} required={field.required ?? false} />
      <FieldError path={path} showError={showError} message={errorMessage ?? ''} />
      <div className="table-field__scroll">
        <table>
          <tbody>
            {grid.map((_, row) => (
              // Rows and cells have no identity besides their place.
              <GridRow key={row} grid={grid} row={row} readOnly={readOnly ?? false} change={change} />
            ))}
            <ColumnTools grid={grid} change={change} />
          </tbody>
        </table>
      </div>
      <GridTools grid={grid} change={change} />
    </div>
  );
};

function GridRow({ grid, row, readOnly, change }: GridProps & { row: number; readOnly: boolean }) {
  return (
    <tr>
      {grid[row]?.map((cell, column) => (
        <td key={column}>
          <InlineInput
            label={`Hàng ${row + 1}, cột ${column + 1}`}
            value={cell}
            readOnly={readOnly}
            onChange={(html) => html !== cell && change(setCell(grid, row, column, html))}
            onPasteText={(text) => change(pasteCells(grid, row, column, text, escapeMarkup))}
          />
        </td>
      ))}
      <td className="table-field__side">
        <button type="button" title={`Xóa hàng ${row + 1}`} onClick={() => change(removeRow(grid, row))}>
          ×
        </button>
      </td>
    </tr>
  );
}

function ColumnTools({ grid, change }: GridProps) {
  return (
    <tr>
      {grid[0]?.map((_, column) => (
        <td key={column} className="table-field__side">
          <button
            type="button"
            title={`Xóa cột ${column + 1}`}
            onClick={() => change(removeColumn(grid, column))}
          >
            ×
          </button>
        </td>
      ))}
    </tr>
  );
}

function GridTools({ grid, change }: GridProps) {
  return (
    <p className="table-field__tools">
      <button type="button" onClick={() => change(addRow(grid))}>
        Thêm hàng
      </button>
      <button type="button" onClick={() => change(addColumn(grid))}>
        Thêm cột
      </button>
      <span>Có thể dán nhiều ô chép từ Excel, Word.</span>
    </p>
  );
}

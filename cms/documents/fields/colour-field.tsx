'use client';
import { FieldDescription, FieldLabel, useField, useFormFields } from '@payloadcms/ui';
import type { TextFieldClientComponent } from 'payload';
import { darkAccentSchema, getPalette, grounds, lightAccentSchema } from '#contract/colours.ts';
import { byContract } from './contract-rule.ts';

const whole = /^#[0-9a-f]{6}$/;
const rules = { light: byContract(lightAccentSchema), dark: byContract(darkAccentSchema) };
/** Words in the colour on dark pages; on light ones also the masthead, whose words are light. */
const samples = {
  light: (colour: string) => [
    { color: grounds.cream, background: colour },
    { color: colour, background: grounds.light[0] },
  ],
  dark: (colour: string) => [{ color: colour, background: grounds.dark[0] }],
};

/** A colour, chosen or typed, with what it looks like and whether words in it can be read. */
export const ColourField: TextFieldClientComponent = ({ field, path: stalePath, readOnly }) => {
  const { path, value, setValue, showError, errorMessage, disabled } = useField<string>({
    potentiallyStalePath: stalePath,
  });
  const ground = field.name === 'accentDark' ? 'dark' : 'light';
  const accent = useFormFields(([fields]) => toColour(fields.accent?.value));
  const standIn = getPalette(ground === 'dark' && accent ? { accent } : {})[ground];
  const typed = toColour(value);
  const problem = typed === undefined ? true : rules[ground](typed);
  const message = problem === true ? showError && errorMessage : problem;
  const colour = typed ?? standIn;
  const id = `field-${path}`;
  const label = typeof field.label === 'string' ? field.label : field.name;
  const isLocked = Boolean(readOnly ?? disabled);
  return (
    <div className={`field-type text colour-field${message ? ' error' : ''}`}>
      <FieldLabel label={label} path={path} htmlFor={id} />
      <div className="field-type__wrap">
        <div className="colour-field__row">
          <input
            type="color"
            aria-label={`${label}: chọn màu`}
            value={colour}
            disabled={isLocked}
            onChange={({ target }) => setValue(target.value)}
          />
          <input
            type="text"
            id={id}
            value={value ?? ''}
            placeholder={standIn}
            disabled={isLocked}
            aria-invalid={Boolean(message)}
            aria-describedby={`${id}-loi`}
            onChange={({ target }) => setValue(target.value)}
          />
          {samples[ground](colour).map((style) => (
            <span key={style.color} className="colour-field__sample" style={style} aria-hidden="true">
              Gương sáng
            </span>
          ))}
        </div>
        <p className="colour-field__problem" id={`${id}-loi`} role="alert">
          {message}
        </p>
      </div>
      <FieldDescription path={path} description={field.admin?.description ?? ''} />
    </div>
  );
};

/** What was typed, when it is a whole colour. */
function toColour(value: unknown): string | undefined {
  const typed = typeof value === 'string' ? value.trim().toLowerCase() : '';
  return whole.test(typed) ? typed : undefined;
}

'use client';
import { FieldDescription, FieldError, FieldLabel, useField } from '@payloadcms/ui';
import type { TextFieldClientComponent } from 'payload';
import { builtInAccent, darkAccentSchema, grounds, lightAccentSchema } from '#contract/colours.ts';
import { byContract } from '../fields/contract-rule.ts';

const whole = /^#[0-9a-f]{6}$/i;
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
  const typed = value ?? '';
  const colour = whole.test(typed.trim()) ? typed.trim() : builtInAccent[ground];
  const problem = whole.test(typed.trim()) ? rules[ground](typed) : true;
  const message = problem === true ? errorMessage : problem;
  const isWrong = showError || problem !== true;
  const id = `field-${path}`;
  const label = typeof field.label === 'string' ? field.label : field.name;
  const isLocked = Boolean(readOnly ?? disabled);
  return (
    <div className={`field-type text colour-field${isWrong ? ' error' : ''}`}>
      <FieldLabel label={label} path={path} htmlFor={id} />
      <div className="field-type__wrap">
        <FieldError path={path} showError={isWrong} message={message ?? ''} />
        <div className="colour-field__row">
          <input
            type="color"
            aria-label={`${label}: chọn màu`}
            value={colour.toLowerCase()}
            disabled={isLocked}
            onChange={({ target }) => setValue(target.value)}
          />
          <input
            type="text"
            id={id}
            value={typed}
            placeholder={builtInAccent[ground]}
            disabled={isLocked}
            aria-invalid={isWrong}
            onChange={({ target }) => setValue(target.value)}
          />
          {samples[ground](colour).map((style) => (
            <span key={style.color} className="colour-field__sample" style={style} aria-hidden="true">
              Gương sáng
            </span>
          ))}
        </div>
      </div>
      <FieldDescription path={path} description={field.admin?.description ?? ''} />
    </div>
  );
};

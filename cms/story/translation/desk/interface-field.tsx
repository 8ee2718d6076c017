'use client';
import { FieldError, useField, useFormFields } from '@payloadcms/ui';
import { useState } from 'react';
import {
  findTextProblem,
  getBuiltInTexts,
  getMissingKeys,
  interfaceKeys,
  vietnameseTexts,
  type FlatTexts,
} from '#contract/interface/texts.ts';
import { isLanguageCode } from '#contract/languages.ts';
import './desk.css';
import { InterfaceXliff } from './interface-xliff.tsx';

/** Every text of the public site's interface beside its Vietnamese, with what is missing. */
export function InterfaceField({ path: stalePath }: { path?: string }) {
  const { path, value, setValue, showError, errorMessage } = useField<FlatTexts>({
    potentiallyStalePath: stalePath ?? 'texts',
  });
  const code = useFormFields(([fields]) => String(fields.language?.value ?? ''));
  const [isOnlyMissing, setOnlyMissing] = useState(false);
  if (!isLanguageCode(code)) return <p>Hãy chọn ngôn ngữ.</p>;
  const texts = value ?? {};
  const missing = new Set(getMissingKeys(code, texts));
  const builtIn = getBuiltInTexts(code);
  const shown = isOnlyMissing ? interfaceKeys.filter((key) => missing.has(key)) : interfaceKeys;
  const done = interfaceKeys.length - missing.size;
  return (
    <section className="interface-texts">
      <FieldError path={path} showError={showError} message={errorMessage ?? ''} />
      <p className="interface-texts__progress">
        <progress max={interfaceKeys.length} value={done} /> {done}/{interfaceKeys.length} chữ
        <label>
          <input type="checkbox" checked={isOnlyMissing} onChange={() => setOnlyMissing(!isOnlyMissing)} />
          Chỉ hiện chữ còn thiếu
        </label>
      </p>
      <InterfaceXliff onTake={(taken) => setValue({ ...texts, ...taken })} />
      {shown.map((key) => {
        const text = texts[key] ?? '';
        const problem = text ? findTextProblem(key, text) : undefined;
        return (
          <label key={key} className="interface-texts__row">
            <span>{vietnameseTexts[key]}</span>
            <span>
              <input
                name={`text-${key}`}
                lang={code}
                value={text}
                placeholder={builtIn[key] ?? ''}
                aria-invalid={Boolean(problem)}
                onChange={(event) => setValue({ ...texts, [key]: event.target.value })}
              />
              {problem && <small role="alert">{problem}</small>}
            </span>
          </label>
        );
      })}
    </section>
  );
}

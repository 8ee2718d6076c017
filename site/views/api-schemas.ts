import type { SettingsDocument } from '#contract/settings.ts';
import { apiSchemaAddress, openApiAddress } from '../exchange/api/api-address.ts';
import { describeAnswers } from '../exchange/api/describe-answers.ts';
import { describeApi } from '../exchange/api/open-api.ts';
import { answerNames, type AnswerName } from '../exchange/api/shapes.ts';
import { getLabel } from '../i18n/interface.ts';
import type { TextKind } from '../kinds/page-kind.ts';

/** JSON Schema of each kind of answer. */
export const apiSchemaKind: TextKind<{ name: AnswerName }, { name: AnswerName }> = {
  name: 'api-schema',
  output: 'text',
  place: () => 'feeds',
  list: () => answerNames.map((name) => ({ address: apiSchemaAddress(name), params: { name } })),
  view: (_edition, { params: { name } }) => ({ name }),
  render: ({ name }, { origin }) =>
    JSON.stringify({ ...describeAnswers()[name], $id: origin + apiSchemaAddress(name), title: name }),
};

export const openApiKind: TextKind<null, { settings: SettingsDocument }> = {
  name: 'open-api',
  output: 'text',
  place: () => 'feeds',
  list: () => [{ address: openApiAddress, params: null }],
  view: ({ settings }) => ({ settings }),
  render: ({ settings }, { origin }) =>
    JSON.stringify(
      describeApi({
        title: getLabel(settings.name, 'vi').text,
        origin,
        licence: getLabel(settings.licence, 'vi').text,
      }),
    ),
};

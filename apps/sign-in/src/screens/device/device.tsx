import { useState } from 'preact/hooks';
import { findDevice, type DeviceRequest } from '../../api/device-api.ts';
import { ApiFailure } from '../../api/api-failure.ts';
import { useApp } from '../../app/app-context.ts';
import { problemText } from '../../app/problem-text.ts';
import { useAction } from '../../app/use-action.ts';
import { Form } from '../../ui/form.tsx';
import { Screen } from '../../ui/screen.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { DeviceConfirm } from './device-confirm.tsx';
import { DeviceRefused } from './device-refused.tsx';

/** A person types the code that a device shows (RFC 8628), and is asked whether to let it in. */
export function Device() {
  const { data, location, t } = useApp();
  const [request, setRequest] = useState<DeviceRequest>();
  const [userCode, setUserCode] = useState(location.query.get('user_code') ?? '');
  const action = useAction();
  const arrived = location.query.get('problem');
  const [problem, setProblem] = useState(arrived === null ? undefined : problemOf(arrived));

  if (arrived === 'device_aborted') return <DeviceRefused />;
  if (request) return <DeviceConfirm request={request} />;

  const find = () => {
    setProblem(undefined);
    if (userCode.trim() === '') return action.setProblem(t('problem.oidc.device_code_missing'));
    return void action.run(async () => setRequest(await findDevice(userCode, data.phrases.lng)));
  };
  return (
    <Screen title={t('screen.device.title')} lead={t('screen.device.lead')}>
      <Form onSubmit={find}>
        <TextField
          label={t('screen.device.code')}
          value={userCode}
          onInput={setUserCode}
          problem={action.problem ?? (problem && problemText(t, problem))}
          input={{
            type: 'text',
            name: 'user_code',
            autocomplete: 'off',
            autocapitalize: 'characters',
            spellcheck: false,
            required: true,
            autoFocus: true,
            dir: 'ltr',
          }}
        />
        <SubmitButton isPending={action.isPending}>{t('action.continue')}</SubmitButton>
      </Form>
    </Screen>
  );
}

/** What the protocol endpoint sent the browser back with. */
const problemOf = (error: string): ApiFailure => new ApiFailure({ code: `oidc.${error}`, status: 400 });

import { Button, Stack } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { FormSection } from '../../ui/form-section.tsx';
import { notifyDone } from '../../ui/notify.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { RemoveDialog } from '../../ui/remove-dialog.tsx';
import { KeyTable } from './key-table.tsx';
import { deleteKey, keysQuery, rotateKeys, type KeyType, type SigningKey } from './queries.ts';
import { RotateTokenKeys } from './rotate-token-keys.tsx';

/** What tokens and cookies of the tenant are signed with. */
export const SigningKeysPage = () => {
  const { t } = useTranslation();
  const [rotating, setRotating] = useState<KeyType>();
  const close = () => setRotating(undefined);

  return (
    <>
      <PageHeader title={t('signingKeys.title')} description={t('signingKeys.description')} />
      <Stack>
        <Keys type="private-keys" onRotate={() => setRotating('private-keys')} />
        <Keys type="cookie-keys" onRotate={() => setRotating('cookie-keys')} />
      </Stack>
      <RotateTokenKeys opened={rotating === 'private-keys'} onClose={close} />
      <RotateCookieKeys opened={rotating === 'cookie-keys'} onClose={close} />
    </>
  );
};

const Keys = ({ type, onRotate }: { type: KeyType; onRotate: () => void }) => {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const query = useQuery(keysQuery(type));
  const [leaving, setLeaving] = useState<SigningKey>();
  const remove = async ({ id }: SigningKey) => {
    await deleteKey(type, id);
    await queries.invalidateQueries({ queryKey: ['signing-keys'] });
  };

  return (
    <FormSection title={t(`signingKeys.${type}.title`)} description={t(`signingKeys.${type}.text`)}>
      <div>
        <Button variant="default" leftSection={<IconRefresh size={16} aria-hidden />} onClick={onRotate}>
          {t(`signingKeys.${type}.rotate`)}
        </Button>
      </div>
      <QueryView query={query}>
        {(keys) => <KeyTable label={t(`signingKeys.${type}.title`)} type={type} keys={keys} onRemove={setLeaving} />}
      </QueryView>
      <RemoveDialog
        item={leaving}
        title={({ id }) => t('signingKeys.deleteTitle', { name: id })}
        losses={[t(`signingKeys.${type}.loss`)]}
        confirmLabel={t('signingKeys.delete')}
        onRemove={remove}
        onClose={() => setLeaving(undefined)}
      >
        {t('signingKeys.deleteText')}
      </RemoveDialog>
    </FormSection>
  );
};

const RotateCookieKeys = ({ opened, onClose }: { opened: boolean; onClose: () => void }) => {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const rotation = useMutation({
    mutationFn: async () => rotateKeys('cookie-keys'),
    onSuccess: (keys) => {
      queries.setQueryData(keysQuery('cookie-keys').queryKey, keys);
      onClose();
      notifyDone(t('signingKeys.rotated'));
    },
  });

  return (
    <ConfirmDialog
      opened={opened}
      title={t('signingKeys.cookie-keys.rotateTitle')}
      confirmLabel={t('signingKeys.cookie-keys.rotate')}
      busy={rotation.isPending}
      error={rotation.error}
      onConfirm={() => rotation.mutate()}
      onClose={onClose}
    >
      {t('signingKeys.cookie-keys.rotateText')}
    </ConfirmDialog>
  );
};

import { Alert, Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { addDomain, domainsQuery } from './queries.ts';

type AddDomainProps = { opened: boolean; onClose: () => void };

export const AddDomain = ({ opened, onClose }: AddDomainProps) => {
  const { t } = useTranslation();

  return (
    <Modal opened={opened} onClose={onClose} title={t('domains.add')} closeButtonProps={{ 'aria-label': t('ui.close') }}>
      <AddDomainForm onClose={onClose} />
    </Modal>
  );
};

const AddDomainForm = ({ onClose }: { onClose: () => void }) => {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [domain, setDomain] = useState('');
  const addition = useMutation({
    mutationFn: addDomain,
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: domainsQuery.queryKey });
      onClose();
    },
  });

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        addition.mutate({ domain: domain.trim() });
      }}
    >
      <Stack>
        <TextInput
          label={t('domains.domain')}
          description={t('domains.domainText')}
          placeholder="auth.example.com"
          required
          maxLength={253}
          autoComplete="off"
          spellCheck={false}
          data-autofocus
          value={domain}
          onChange={(event) => setDomain(event.currentTarget.value)}
        />
        {addition.error && <Alert color="red">{addition.error.message}</Alert>}
        <Group justify="end" gap="sm">
          <Button variant="default" onClick={onClose}>
            {t('ui.cancel')}
          </Button>
          <Button type="submit" loading={addition.isPending}>
            {t('domains.add')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};

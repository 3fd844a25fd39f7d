import { Alert, Button, FileButton, Group, Text } from '@mantine/core';
import { IconUpload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ApiFailure } from '../../../app/api-failure.ts';
import { FormSection } from '../../../ui/form-section.tsx';
import { Moment } from '../../../ui/moment.tsx';
import type { DraftProps } from '../draft.ts';
import { uploadCustomUi } from '../queries.ts';

/** Pages of the tenant's own in the place of the hosted ones. Uploading changes nothing until the whole is saved. */
export const CustomUiSection = ({ draft: { customUiAssets }, change }: DraftProps) => {
  const { t } = useTranslation();
  const upload = useMutation({
    mutationFn: uploadCustomUi,
    onSuccess: ({ customUiAssetId: id }) => change({ customUiAssets: { id, createdAt: Date.now() } }),
  });

  return (
    <FormSection title={t('signInExperience.customUi.title')} description={t('signInExperience.customUi.text')}>
      {customUiAssets ? (
        <Text>
          {t('signInExperience.customUi.uploaded')} <Moment at={customUiAssets.createdAt} />
        </Text>
      ) : (
        <Text c="dimmed">{t('signInExperience.customUi.none')}</Text>
      )}
      <Group gap="sm">
        <FileButton accept=".zip,application/zip" onChange={(file) => file && upload.mutate(file)}>
          {(props) => (
            <Button {...props} variant="default" leftSection={<IconUpload size={16} aria-hidden />} loading={upload.isPending}>
              {t(customUiAssets ? 'signInExperience.customUi.replace' : 'signInExperience.customUi.upload')}
            </Button>
          )}
        </FileButton>
        {customUiAssets && (
          <Button variant="subtle" color="red" onClick={() => change({ customUiAssets: null })}>
            {t('signInExperience.customUi.remove')}
          </Button>
        )}
      </Group>
      {upload.error && (
        <Alert color="red" role="alert">
          {upload.error.message}
          {upload.error instanceof ApiFailure && upload.error.details && <Text fz="sm">{upload.error.details}</Text>}
        </Alert>
      )}
      {customUiAssets && (
        <Text c="dimmed" fz="sm">
          {t('signInExperience.customUi.previewText')}
        </Text>
      )}
    </FormSection>
  );
};

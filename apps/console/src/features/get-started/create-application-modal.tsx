import { Alert, Button, Group, Modal, Radio, Stack, Switch, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { useLanguage } from '../../app/i18n.ts';
import { createApplication } from '../applications/queries.ts';
import { inLanguage, type Guide } from './guide.ts';
import { applicationKinds, kindOf, mayBeThirdParty, toNewApplication, type NewApplicationForm } from './new-application.ts';

type CreateApplicationModalProps = {
  opened: boolean;
  onClose: () => void;
  /** The guide to go on with; without one the type is asked for. */
  guide: Guide | undefined;
};

export const CreateApplicationModal = ({ opened, onClose, guide }: CreateApplicationModalProps) => {
  const { t } = useTranslation();

  return (
    <Modal opened={opened} onClose={onClose} title={t('applications.create')} closeButtonProps={{ 'aria-label': t('ui.close') }}>
      <CreateApplicationForm guide={guide} onClose={onClose} />
    </Modal>
  );
};

const CreateApplicationForm = ({ guide, onClose }: Pick<CreateApplicationModalProps, 'guide' | 'onClose'>) => {
  const { t } = useTranslation();
  const language = useLanguage();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const form = useForm<NewApplicationForm>({
    initialValues: { name: '', description: '', kind: guide ? kindOf(guide) : 'Traditional', isThirdParty: false },
    validate: { name: (name) => (name.trim() ? null : t('ui.required')) },
  });

  const creation = useMutation({
    mutationFn: createApplication,
    onSuccess: async ({ id }) => {
      await queries.invalidateQueries({ queryKey: ['applications'] });
      await (guide
        ? navigate({ to: '/applications/$id/guide/$guideId', params: { id, guideId: guide.id }, search: { created: true } })
        : navigate({ to: '/applications/$id', params: { id }, search: { created: true } }));
    },
  });

  const create = form.onSubmit((values) => creation.mutate(toNewApplication(values)));

  return (
    <form onSubmit={create}>
      <Stack>
        {guide &&
          t('getStarted.create.forGuide', { guide: inLanguage(guide.name, language), type: t(`applications.types.${kindOf(guide)}`) })}
        <TextInput
          label={t('applications.name')}
          placeholder={t('getStarted.create.namePlaceholder')}
          required
          maxLength={256}
          data-autofocus
          {...form.getInputProps('name')}
        />
        <Textarea
          label={t('applications.descriptionLabel')}
          placeholder={t('getStarted.create.descriptionPlaceholder')}
          autosize
          minRows={2}
          {...form.getInputProps('description')}
        />
        {!guide && (
          <>
            <Radio.Group label={t('applications.type')} {...form.getInputProps('kind')}>
              <Stack gap="xs" mt="xs">
                {applicationKinds.map((kind) => (
                  <Radio
                    key={kind}
                    value={kind}
                    label={t(`applications.types.${kind}`)}
                    description={t(`applications.typeHints.${kind}`)}
                  />
                ))}
              </Stack>
            </Radio.Group>
            {mayBeThirdParty(form.values.kind) && (
              <Switch
                label={t('applications.thirdParty')}
                description={t('applications.thirdPartyHint')}
                {...form.getInputProps('isThirdParty', { type: 'checkbox' })}
              />
            )}
          </>
        )}
        {creation.error && <Alert color="red">{creation.error.message}</Alert>}
        <Group justify="end" gap="sm">
          <Button variant="default" onClick={onClose}>
            {t('ui.cancel')}
          </Button>
          <Button type="submit" loading={creation.isPending}>
            {t('applications.create')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};

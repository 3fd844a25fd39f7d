import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import { notifyDone } from '../../../ui/notify.ts';
import { signInExperienceQuery } from '../../sign-in-experience/queries.ts';
import { usesOf } from '../../sign-in-experience/sign-up-and-sign-in/rules.ts';
import { localized, type Connector } from '../connector.ts';
import { connectorsQuery, deleteConnector } from '../queries.ts';

interface DeleteConnectorProps {
  readonly connector: Connector;
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Names what stops working, as the tenant's own sign-in settings have it. */
export const DeleteConnector = ({ connector, opened, onClose }: DeleteConnectorProps) => {
  const { t, i18n } = useTranslation();
  const name = localized(connector.name, i18n.language);
  const client = useQueryClient();
  const navigate = useNavigate();
  const experience = useQuery({ ...signInExperienceQuery, enabled: opened });
  const uses = experience.data && connector.type !== 'Social' ? usesOf(experience.data, connector.type) : [];

  const remove = useMutation({
    mutationFn: async () => deleteConnector(connector.id),
    onSuccess: async () => {
      await navigate({ to: '/connectors' });
      client.removeQueries({ queryKey: [...connectorsQuery.queryKey, connector.id] });
      await client.invalidateQueries({ queryKey: connectorsQuery.queryKey });
      notifyDone(t('connectors.delete.done', { name }));
    },
  });

  return (
    <ConfirmDialog
      opened={opened}
      title={t('connectors.delete.title', { name })}
      losses={[...uses.map((use) => t(`connectors.delete.use.${connector.type}.${use}`)), t('connectors.replace.configuration')]}
      confirmLabel={t('connectors.delete.action')}
      busy={remove.isPending}
      error={remove.error}
      onConfirm={() => remove.mutate()}
      onClose={onClose}
    >
      {t(`connectors.delete.text.${connector.type}`)}
    </ConfirmDialog>
  );
};

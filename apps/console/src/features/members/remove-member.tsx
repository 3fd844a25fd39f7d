import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { dropAccessTokens } from '../../app/auth.ts';
import { consoleBase } from '../../app/location.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { notifyDone } from '../../ui/notify.ts';
import { membersQuery, nameOf, removeMember, type Member } from './queries.ts';

type RemoveMemberProps = { member: Member | undefined; isMe: boolean; onClose: () => void };

export const RemoveMember = ({ member, isMe, onClose }: RemoveMemberProps) => {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const name = member ? nameOf(member) : '';
  const what = isMe ? 'leave' : 'remove';
  const removal = useMutation({
    mutationFn: async ({ id }: Member) => removeMember(id),
    onSuccess: async () => {
      if (isMe) {
        await dropAccessTokens();
        window.location.assign(consoleBase);

        return;
      }

      await queries.invalidateQueries({ queryKey: membersQuery.queryKey });
      onClose();
      notifyDone(t('members.removed', { name }));
    },
  });

  return (
    <ConfirmDialog
      opened={member !== undefined}
      title={t(`members.${what}Title`, { name })}
      losses={[t('members.losses.console'), t('members.losses.tokens')]}
      confirmLabel={t(`members.${what}`)}
      busy={removal.isPending}
      error={removal.error}
      onConfirm={() => member && removal.mutate(member)}
      onClose={onClose}
    >
      {t(`members.${what}Text`)}
    </ConfirmDialog>
  );
};

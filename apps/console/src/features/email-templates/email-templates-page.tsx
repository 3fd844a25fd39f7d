import { Menu, Text, UnstyledButton } from '@mantine/core';
import { IconMailCode, IconPencil, IconTrash } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { AddButton } from '../../ui/add-button.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { notifyDone } from '../../ui/notify.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { RowMenu } from '../../ui/row-menu.tsx';
import { SideDrawer } from '../../ui/side-drawer.tsx';
import { WholeTable } from '../../ui/whole-table.tsx';
import { deleteTemplate, emailTemplatesQuery } from './queries.ts';
import { TemplateEditor } from './template-editor.tsx';
import type { EmailTemplate } from './template-form.ts';

/** The tenant's own e-mail texts, one for each language and use. */
export const EmailTemplatesPage = () => {
  const { t } = useTranslation();
  const query = useQuery(emailTemplatesQuery);
  const [edited, setEdited] = useState<EmailTemplate | 'new'>();
  const close = () => setEdited(undefined);
  const createButton = <AddButton onClick={() => setEdited('new')}>{t('emailTemplates.create')}</AddButton>;

  return (
    <>
      <PageHeader title={t('emailTemplates.title')} description={t('emailTemplates.description')} actions={createButton} />
      <QueryView query={query}>
        {(templates) => (
          <Templates
            templates={templates}
            onEdit={setEdited}
            empty={
              <EmptyState icon={IconMailCode} title={t('emailTemplates.empty')} action={createButton}>
                {t('emailTemplates.emptyText')}
              </EmptyState>
            }
          />
        )}
      </QueryView>
      <SideDrawer
        opened={edited !== undefined}
        onClose={close}
        title={t(edited === 'new' ? 'emailTemplates.create' : 'emailTemplates.edit')}
      >
        <TemplateEditor saved={edited === 'new' ? undefined : edited} onClose={close} />
      </SideDrawer>
    </>
  );
};

type TemplatesProps = { templates: readonly EmailTemplate[]; onEdit: (template: EmailTemplate) => void; empty: ReactNode };

const Templates = ({ templates, onEdit, empty }: TemplatesProps) => {
  const { t, i18n } = useTranslation();
  const names = new Intl.DisplayNames([i18n.language], { type: 'language' });
  const [deleting, setDeleting] = useState<EmailTemplate>();
  const nameOf = ({ templateType, languageTag }: EmailTemplate) =>
    `${t(`emailTemplates.uses.${templateType}`)} · ${names.of(languageTag) ?? languageTag}`;

  return (
    <>
      <WholeTable
        label={t('emailTemplates.title')}
        rows={templates}
        rowKey={({ id }) => id}
        empty={empty}
        columns={[
          {
            key: 'use',
            header: t('emailTemplates.use'),
            render: (template) => (
              <UnstyledButton fw={600} data-row-link onClick={() => onEdit(template)}>
                {nameOf(template)}
              </UnstyledButton>
            ),
          },
          { key: 'subject', header: t('emailTemplates.subject'), render: ({ details }) => <Text lineClamp={2}>{details.subject}</Text> },
          {
            key: 'actions',
            header: t('emailTemplates.actions'),
            hiddenHeader: true,
            width: 48,
            render: (template) => (
              <RowMenu label={t('emailTemplates.actionsOf', { name: nameOf(template) })}>
                <Menu.Item leftSection={<IconPencil size={16} aria-hidden />} onClick={() => onEdit(template)}>
                  {t('emailTemplates.edit')}
                </Menu.Item>
                <Menu.Item c="var(--lintel-danger)" leftSection={<IconTrash size={16} aria-hidden />} onClick={() => setDeleting(template)}>
                  {t('emailTemplates.delete')}
                </Menu.Item>
              </RowMenu>
            ),
          },
        ]}
      />
      <DeleteTemplate template={deleting} name={deleting ? nameOf(deleting) : ''} onClose={() => setDeleting(undefined)} />
    </>
  );
};

type DeleteTemplateProps = { template: EmailTemplate | undefined; name: string; onClose: () => void };

const DeleteTemplate = ({ template, name, onClose }: DeleteTemplateProps) => {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const deletion = useMutation({
    mutationFn: async ({ id }: EmailTemplate) => deleteTemplate(id),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: emailTemplatesQuery.queryKey });
      onClose();
      notifyDone(t('emailTemplates.deleted'));
    },
  });

  return (
    <ConfirmDialog
      opened={template !== undefined}
      title={t('emailTemplates.deleteTitle', { name })}
      confirmLabel={t('emailTemplates.delete')}
      busy={deletion.isPending}
      error={deletion.error}
      onConfirm={() => template && deletion.mutate(template)}
      onClose={onClose}
    >
      {t('emailTemplates.deleteText')}
    </ConfirmDialog>
  );
};

import { Spotlight, type SpotlightActionData } from '@mantine/spotlight';
import { useDebouncedValue } from '@mantine/hooks';
import { IconApps, IconSearch, IconUser } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { areaGroups } from '../areas.ts';
import { foundApplicationsQuery, foundUsersQuery } from './search-queries.ts';

/** Ctrl-K: pages by their name, applications and users by the server's search. */
export const GlobalSearch = () => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed.trim(), 200);
  const applications = useQuery(foundApplicationsQuery(search));
  const users = useQuery(foundUsersQuery(search));

  const pages = areaGroups
    .flatMap((group) => group.areas)
    .map(({ key, to, icon: Icon }) => ({
      id: to,
      label: t(`app.areas.${key}`),
      leftSection: <Icon size={20} stroke={1.5} aria-hidden />,
      onClick: () => void navigate({ to }),
    }))
    .filter(({ label }) => label.toLowerCase().includes(typed.trim().toLowerCase()));

  const foundApplications = (applications.data ?? []).map(({ id, name }): SpotlightActionData => ({
    id: `application-${id}`,
    label: name,
    description: id,
    leftSection: <IconApps size={20} stroke={1.5} aria-hidden />,
    onClick: () => void navigate({ to: '/applications/$id', params: { id } }),
  }));

  const foundUsers = (users.data ?? []).map(({ id, label }): SpotlightActionData => ({
    id: `user-${id}`,
    label,
    description: id,
    leftSection: <IconUser size={20} stroke={1.5} aria-hidden />,
    onClick: () => void navigate({ to: '/users/$id', params: { id } }),
  }));

  return (
    <Spotlight
      shortcut={['mod + K']}
      query={typed}
      onQueryChange={setTyped}
      filter={(_query, actions) => actions}
      actions={[
        { group: t('app.search.pages'), actions: pages },
        { group: t('app.areas.applications'), actions: foundApplications },
        { group: t('app.areas.users'), actions: foundUsers },
      ].filter(({ actions }) => actions.length > 0)}
      nothingFound={applications.isFetching || users.isFetching ? t('app.search.searching') : t('app.search.nothing')}
      searchProps={{
        placeholder: t('app.search.placeholder'),
        'aria-label': t('app.search.open'),
        leftSection: <IconSearch size={20} stroke={1.5} aria-hidden />,
      }}
      scrollable
      overlayProps={{ blur: 0 }}
      maxHeight={420}
    />
  );
};

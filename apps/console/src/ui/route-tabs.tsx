import { Tabs } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';

const useTab = () => useSearch({ strict: false }).tab;

/** The tabs that some route knows. */
type TabKey = NonNullable<ReturnType<typeof useTab>>;

/** Content is drawn while its tab is open. */
type RouteTabsProps = { tabs: readonly { key: TabKey; label: string; content: ReactNode }[] };

/** Tabs of a page, the first by itself; the address keeps which one is open (`?tab=`), so its route validates with `tabSearch`. */
export const RouteTabs = ({ tabs }: RouteTabsProps) => {
  const navigate = useNavigate();
  const tab = useTab();
  const open = tabs.find(({ key }) => key === tab) ?? tabs[0];

  const show = (value: string | null) => {
    const next = tabs.find(({ key }) => key === value);

    void navigate({ to: '.', search: next && next !== tabs[0] ? { tab: next.key } : {}, replace: true });
  };

  return (
    <Tabs value={open?.key ?? null} onChange={show} keepMounted={false}>
      <Tabs.List mb="lg">
        {tabs.map(({ key, label }) => (
          <Tabs.Tab key={key} value={key}>
            {label}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {tabs.map(({ key, content }) => (
        <Tabs.Panel key={key} value={key}>
          {content}
        </Tabs.Panel>
      ))}
    </Tabs>
  );
};

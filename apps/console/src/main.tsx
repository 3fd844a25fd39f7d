import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import '@lintel/design-tokens/tokens.css';
import './app/global.css';

import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

import { startI18n } from './app/i18n.ts';
import { queryClient } from './app/query-client.ts';
import { router } from './app/router.ts';
import { listenForRenewal } from './app/session.ts';
import { cssVariablesResolver, theme } from './app/theme.ts';

const root = document.getElementById('root');

if (!root) {
  throw new Error('The page has no #root.');
}

listenForRenewal();
await startI18n();

createRoot(root).render(
  <StrictMode>
    <MantineProvider theme={theme} cssVariablesResolver={cssVariablesResolver} defaultColorScheme="auto">
      <Notifications position="bottom-right" />
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>
  </StrictMode>,
);

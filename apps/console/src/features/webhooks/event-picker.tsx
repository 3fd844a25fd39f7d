import { Checkbox, SimpleGrid, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FormField } from '../../ui/form-field.tsx';
import { eventGroups, type WebhookEvent } from './webhook.ts';

interface EventPickerProps {
  readonly value: readonly WebhookEvent[];
  readonly onChange: (events: WebhookEvent[]) => void;
  readonly error?: ReactNode;
}

/** All events, by what they are about; the box of a group takes all of it. */
export const EventPicker = ({ value, onChange, error }: EventPickerProps) => {
  const { t } = useTranslation();
  const chosen = new Set(value);
  const set = (events: readonly WebhookEvent[], isOn: boolean) => {
    const others = value.filter((event) => !events.includes(event));
    onChange(isOn ? [...others, ...events] : others);
  };

  return (
    <FormField label={t('webhooks.events')} description={t('webhooks.eventsText')} error={error} required>
      <SimpleGrid type="container" cols={{ base: 1, '600px': 2 }} spacing="lg" my="xs">
        {eventGroups.map(({ key, events }) => {
          const count = events.filter((event) => chosen.has(event)).length;

          return (
            <Stack key={key} gap={10}>
              <Checkbox
                label={<Text fw={600}>{t(`webhooks.groups.${key}`)}</Text>}
                checked={count === events.length}
                indeterminate={count > 0 && count < events.length}
                onChange={(box) => set(events, box.currentTarget.checked)}
              />
              {events.map((event) => (
                <Checkbox
                  key={event}
                  pl="lg"
                  label={event}
                  checked={chosen.has(event)}
                  onChange={(box) => set([event], box.currentTarget.checked)}
                />
              ))}
            </Stack>
          );
        })}
      </SimpleGrid>
    </FormField>
  );
};

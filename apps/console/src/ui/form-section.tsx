import { Card, Grid, Stack, Text, Title } from '@mantine/core';
import { useId, type ReactNode } from 'react';

type FormSectionProps = { title: string; description?: ReactNode; children: ReactNode };

/** A card of a form: what it is about at the left, its fields at the right. */
export const FormSection = ({ title, description, children }: FormSectionProps) => {
  const id = useId();

  return (
    <Card component="section" aria-labelledby={id}>
      <Grid gap="lg">
        <Grid.Col span={{ base: 12, md: 4 }}>
          <Title order={2} id={id} fz="lg">
            {title}
          </Title>
          {description && (
            <Text component="div" c="dimmed" mt={4}>
              {description}
            </Text>
          )}
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 8 }}>
          <Stack gap="lg">{children}</Stack>
        </Grid.Col>
      </Grid>
    </Card>
  );
};

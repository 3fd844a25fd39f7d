import { Text } from '@mantine/core';
import { TextLink } from '../../../ui/links.tsx';

/** Applications of the product itself, which have no page of their own. */
const builtIn = new Set(['admin-console', 'demo-app', 'device-demo-app', 'account-center']);

/** An application by its name, or by its id where nothing else is known of it; a link to its page. */
export const ApplicationName = ({ id, name = id }: { id: string; name?: string }) =>
  builtIn.has(id) ? (
    <Text size="sm">{name}</Text>
  ) : (
    <TextLink to="/applications/$id" params={{ id }}>
      {name}
    </TextLink>
  );

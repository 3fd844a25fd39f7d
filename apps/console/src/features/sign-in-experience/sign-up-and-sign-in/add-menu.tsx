import { Button, Menu } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';

interface AddMenuProps<Choice extends string> {
  readonly label: string;
  readonly choices: readonly { readonly value: Choice; readonly label: string }[];
  readonly onAdd: (choice: Choice) => void;
}

/** Gone when there is nothing left to add. */
export const AddMenu = <Choice extends string>({ label, choices, onAdd }: AddMenuProps<Choice>) =>
  choices.length > 0 && (
    <Menu position="bottom-start">
      <Menu.Target>
        <Button variant="default" leftSection={<IconPlus size={16} aria-hidden />} w="fit-content">
          {label}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {choices.map((choice) => (
          <Menu.Item key={choice.value} onClick={() => onAdd(choice.value)}>
            {choice.label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );

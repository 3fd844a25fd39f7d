import { useMutation, useQueryClient } from '@tanstack/react-query';
import { userQuery, usersKey } from '../queries.ts';
import type { User } from '../user.ts';

/** A change whose answer is the person as they are now: the page shows it at once, lists are asked again. */
export function useUserMutation<Input>(change: (input: Input) => Promise<User>, onDone: (user: User) => void) {
  const client = useQueryClient();

  return useMutation({
    mutationFn: change,
    onSuccess: async (user) => {
      // Answers to changes need not carry what only the details have.
      client.setQueryData(userQuery(user.id).queryKey, (before) => ({ ...before, ...user }));
      onDone(user);
      await client.invalidateQueries({ queryKey: [...usersKey, 'page'] });
    },
  });
}

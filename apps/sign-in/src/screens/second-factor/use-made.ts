import { useEffect, useState } from 'preact/hooks';
import { useAction, type Action } from '../../app/use-action.ts';

/** What the server makes when a screen opens, once. */
export function useMade<Made>(make: () => Promise<Made>): { readonly made: Made | undefined; readonly making: Action } {
  const [made, setMade] = useState<Made>();
  const making = useAction();
  useEffect(() => {
    void making.run(async () => {
      const result = await make();
      setMade(() => result);
    });
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- once: a second one would take the place of the first
  }, []);
  return { made, making };
}

const loading = new Map<string, Promise<void>>();

/** Loads a script of another origin once; a failed load may be tried again. */
export function loadScript(address: string): Promise<void> {
  const known = loading.get(address);
  if (known) return known;
  const promise = new Promise<void>((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address;
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => {
      script.remove();
      loading.delete(address);
      reject(new Error(`${address} did not load`));
    });
    document.head.append(script);
  });
  loading.set(address, promise);
  return promise;
}

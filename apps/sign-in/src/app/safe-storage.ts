/** The browser's storage, or one that lasts as long as the page where the browser forbids it (blocked site data). */
export function openStorage(kind: 'localStorage' | 'sessionStorage'): Storage {
  try {
    const storage = globalThis[kind];
    storage.setItem('lintel:probe', '1');
    storage.removeItem('lintel:probe');
    return storage;
  } catch {
    return createPageStorage();
  }
}

function createPageStorage(): Storage {
  const values = new Map<string, string>();
  return {
    get length() {
      return values.size;
    },
    clear: () => values.clear(),
    getItem: (key) => values.get(key) ?? null,
    key: (index) => [...values.keys()][index] ?? null,
    removeItem: (key) => void values.delete(key),
    setItem: (key, value) => void values.set(key, value),
  };
}

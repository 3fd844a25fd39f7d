import { useEffect, useState } from 'preact/hooks';

/** Whether the page is dark now: by the tenant's word, else by the device's. */
export function useDarkTheme(): boolean {
  const [isDark, setDark] = useState(readTheme);
  useEffect(() => {
    const query = matchMedia('(prefers-color-scheme: dark)');
    const follow = () => setDark(readTheme());
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  return isDark;
}

function readTheme(): boolean {
  const forced = document.documentElement.dataset['theme'];
  return forced ? forced === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
}

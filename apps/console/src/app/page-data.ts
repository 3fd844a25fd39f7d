import { parsePageData } from './parse-page-data.ts';

export const pageData = parsePageData(document.getElementById('lintel-data')?.textContent, window.location.origin);

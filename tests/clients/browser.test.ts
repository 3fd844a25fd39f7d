import { describeClient } from './describe-client.ts';
import { startBrowserApp } from './browser-app.ts';

describeClient({ name: 'browser', phone: '+12025550133', start: startBrowserApp });

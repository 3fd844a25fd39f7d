import { describeClient } from './describe-client.ts';
import { startOpenidClientApp } from './openid-client-app.ts';

describeClient({ name: 'openid-client', phone: '+12025550134', start: startOpenidClientApp });

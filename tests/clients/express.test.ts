import { describeClient } from './describe-client.ts';
import { startExpressApp } from './express-app.ts';

describeClient({ name: 'express', phone: '+12025550132', start: startExpressApp });

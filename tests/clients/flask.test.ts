import { existsSync } from 'node:fs';
import { describeClient } from './describe-client.ts';
import { pythonPath, startFlaskApp } from './flask-app.ts';

// `npm test` says why where the packages of PyPI cannot be had.
describeClient({ name: 'flask', phone: '+12025550131', start: startFlaskApp, isAvailable: existsSync(pythonPath) });

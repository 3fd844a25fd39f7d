import { expect, it } from 'vitest';

import { toNewApplication } from './new-application.ts';

const form = { name: ' Television ', description: ' ', isThirdParty: false } as const;

it('makes a device a native application with the device flow', () => {
  expect(toNewApplication({ ...form, kind: 'Device' })).toEqual({
    name: 'Television',
    type: 'Native',
    customClientMetadata: { isDeviceFlow: true },
  });
});

it('makes an application somebody else’s only where people sign in to it', () => {
  expect(toNewApplication({ ...form, kind: 'SPA', isThirdParty: true })).toEqual({ name: 'Television', type: 'SPA', isThirdParty: true });
  expect(toNewApplication({ ...form, kind: 'MachineToMachine', isThirdParty: true })).toEqual({
    name: 'Television',
    type: 'MachineToMachine',
  });
});

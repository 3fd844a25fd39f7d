import type { InputOf } from '../../app/api-types.ts';
import { guideTypes, type Guide, type GuideType } from './guide.ts';

/** What can be created without a guide: the types, and a native application without a keyboard. */
export const applicationKinds = [...guideTypes.slice(0, 3), 'Device', ...guideTypes.slice(3)] as const;
type ApplicationKind = GuideType | 'Device';

/** The kind that a guide creates. */
export const kindOf = ({ type, isDevice }: Guide): ApplicationKind => (isDevice ? 'Device' : type);

export type NewApplicationForm = { name: string; description: string; kind: ApplicationKind; isThirdParty: boolean };

/** Somebody else's application signs people in; a service of theirs has nobody to ask. */
export const mayBeThirdParty = (kind: ApplicationKind) => kind !== 'MachineToMachine';

export const toNewApplication = ({ name, description, kind, isThirdParty }: NewApplicationForm): InputOf<'CreateApplication'> => ({
  name: name.trim(),
  type: kind === 'Device' ? 'Native' : kind,
  ...(description.trim() && { description: description.trim() }),
  ...(kind === 'Device' && { customClientMetadata: { isDeviceFlow: true } }),
  ...(isThirdParty && mayBeThirdParty(kind) && { isThirdParty: true }),
});

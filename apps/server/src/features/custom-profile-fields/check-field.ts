import type { ErrorCode } from '../../foundation/http/error-codes.ts';
import { ApiError } from '../../foundation/http/api-error.ts';
import type { FieldDefinition, NewField } from './schemas.ts';

/** What a field may be refused for before it is one of the catalogue. */
export const newFieldErrors: readonly ErrorCode[] = [
  'custom_profile_fields.invalid_name',
  'custom_profile_fields.name_conflict_sign_in_identifier',
  'custom_profile_fields.name_conflict_built_in_prop',
  'custom_profile_fields.name_conflict_custom_data',
  'custom_profile_fields.invalid_min_max_input',
  'custom_profile_fields.invalid_options',
  'custom_profile_fields.invalid_regex_format',
  'custom_profile_fields.invalid_address_components',
  'custom_profile_fields.invalid_fullname_components',
  'custom_profile_fields.invalid_sub_component_type',
  'custom_profile_fields.name_exists',
];

const signInIdentifiers = new Set(['username', 'primaryEmail', 'primaryPhone', 'email', 'phone']);
const builtInProperties = new Set(['preferredUsername']);
/** Keys of an account's custom data that programs of the contract keep for themselves. */
const keptCustomData = new Set(['onboarding', 'ossOnboarding', 'guideRequests', 'adminConsolePreferences', 'defaultTenantId']);
const composites = { address: 'Address', fullname: 'Fullname' } as const;

/** @throws ApiError `custom_profile_fields.*` */
export function checkNewField({ name, ...definition }: NewField): void {
  if (!/^[0-9A-Za-z]+$/.test(name)) throw new ApiError('custom_profile_fields.invalid_name');
  if (signInIdentifiers.has(name)) throw new ApiError('custom_profile_fields.name_conflict_sign_in_identifier', { data: { name } });
  if (builtInProperties.has(name)) throw new ApiError('custom_profile_fields.name_conflict_built_in_prop', { data: { name } });
  if (keptCustomData.has(name)) throw new ApiError('custom_profile_fields.name_conflict_custom_data', { data: { name } });
  checkDefinition(name, definition);
}

/** @throws ApiError `custom_profile_fields.*` */
export function checkDefinition(name: string, definition: FieldDefinition): void {
  // What has parts has a place of its own in an account, and its name is that place.
  const composite = name === 'address' || name === 'fullname' ? composites[name] : undefined;
  const isComposite = definition.type === 'Address' || definition.type === 'Fullname';
  if ((composite ?? isComposite) && definition.type !== composite)
    throw new ApiError('custom_profile_fields.invalid_name', { data: { name } });
  switch (definition.type) {
    case 'Text':
      return checkBounds(definition.config?.minLength, definition.config?.maxLength);
    case 'Number':
      return checkBounds(definition.config?.minValue, definition.config?.maxValue);
    case 'Select':
      return checkOptions(definition.config.options);
    case 'Regex':
      return checkPattern(definition.config.format);
    case 'Address':
      return checkParts(definition.config.parts, 'custom_profile_fields.invalid_address_components');
    case 'Fullname':
      return checkParts(definition.config.parts, 'custom_profile_fields.invalid_fullname_components');
    case 'Date':
    case 'Checkbox':
    case 'Url':
      return;
  }
}

function checkBounds(min = 0, max = Infinity): void {
  if (min > max) throw new ApiError('custom_profile_fields.invalid_min_max_input');
}

function checkOptions(options: readonly { readonly value: string }[]): void {
  const values = new Set(options.map(({ value }) => value));
  if (values.size === 0 || values.size < options.length || values.has('')) throw new ApiError('custom_profile_fields.invalid_options');
}

function checkPattern(pattern: string): void {
  if (!isPattern(pattern)) throw new ApiError('custom_profile_fields.invalid_regex_format');
}

function isPattern(text: string): boolean {
  try {
    return new RegExp(text) instanceof RegExp;
  } catch {
    return false;
  }
}

type Parts = Extract<FieldDefinition, { type: 'Address' | 'Fullname' }>['config']['parts'];

function checkParts(
  parts: Parts,
  code: 'custom_profile_fields.invalid_address_components' | 'custom_profile_fields.invalid_fullname_components',
): void {
  if (new Set(parts.map(({ name }) => name)).size < parts.length || !parts.some(({ enabled }) => enabled)) throw new ApiError(code);
  for (const { type, config = {} } of parts) {
    if (type !== 'Text' && type !== 'Select' && type !== 'Regex') throw new ApiError('custom_profile_fields.invalid_sub_component_type');
    if (type === 'Text') checkBounds(config.minLength, config.maxLength);
    if (type === 'Select') checkOptions(config.options ?? []);
    if (type === 'Regex') checkPattern(config.format ?? '');
  }
}

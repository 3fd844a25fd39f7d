import { ApiError } from '../../foundation/http/api-error.ts';
import type { Connector, MetadataOverride } from './connector.ts';
import type { ConnectorFactory } from './connector-factory.ts';

interface Wish {
  readonly metadata?: MetadataOverride | undefined;
  readonly syncProfile?: boolean | undefined;
  readonly enableTokenStorage?: boolean | undefined;
}

/** What holds for making and for changing a connector. */
export function checkWish(factory: ConnectorFactory, { metadata, syncProfile, enableTokenStorage }: Wish): void {
  if (metadata && Object.keys(metadata).length > 0 && !factory.metadata.isStandard) {
    throw new ApiError('connector.cannot_overwrite_metadata_for_non_standard_connector');
  }
  if (syncProfile && factory.type !== 'Social') throw new ApiError('connector.invalid_type_for_syncing_profile');
  if (enableTokenStorage && !factory.metadata.isTokenStorageSupported) throw new ApiError('connector.token_storage_not_supported');
}

/** Social connectors stand beside each other: one for each target on each platform. E-mail and SMS replace the one there is. */
export function checkSocialPlace(
  factory: ConnectorFactory,
  { metadata, others }: { metadata: MetadataOverride | undefined; others: readonly { connector: Connector; factory: ConnectorFactory }[] },
): void {
  if (factory.type !== 'Social') return;
  if (factory.metadata.isStandard && !metadata?.target) throw new ApiError('connector.should_specify_target');
  if (!factory.metadata.isStandard && others.some((other) => other.factory.id === factory.id)) {
    throw new ApiError('connector.multiple_instances_not_supported');
  }
  const target = metadata?.target ?? factory.metadata.target;
  const clash = others.find(
    (other) =>
      other.factory.type === 'Social' &&
      (other.connector.metadata.target ?? other.factory.metadata.target) === target &&
      other.factory.metadata.platform === factory.metadata.platform,
  );
  if (clash) throw new ApiError('connector.multiple_target_with_same_platform', { data: { connectorId: clash.connector.id } });
}

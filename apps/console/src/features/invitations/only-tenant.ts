import { defaultTenantId } from '../../app/default-tenant.ts';

type Situation<Tenant> = {
  tenants: readonly Tenant[];
  invitations: readonly unknown[];
  /** The tenant in view did not let the person in. */
  denied: boolean;
  /** The invitation that the person follows is for another address. */
  isForAnother: boolean;
  currentTenantId: string;
};

/**
 * The tenant to open without asking: the only one, when there is nothing else to decide. Whoever was turned away at a tenant that they asked
 * for by its name is told so instead, and nobody is sent back to where they were just turned away.
 */
export const onlyTenant = <Tenant extends { id: string }>(situation: Situation<Tenant>) => {
  const { tenants, invitations, denied, isForAnother, currentTenantId } = situation;
  const [only, ...others] = tenants;
  const nothingElse = others.length === 0 && invitations.length === 0 && !isForAnother;
  const wasAskedFor = denied && (currentTenantId !== defaultTenantId || only?.id === currentTenantId);

  return nothingElse && !wasAskedFor ? only : undefined;
};

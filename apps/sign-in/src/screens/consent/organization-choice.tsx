import type { ConsentInfo } from '../../api/experience-api.ts';

interface OrganizationChoiceProps {
  readonly organization: NonNullable<ConsentInfo['organizations']>[number];
  /** Whether no other can be chosen beside it. */
  readonly takesOne: boolean;
  readonly isChosen: boolean;
  readonly onToggle: () => void;
}

/** One of the person's organizations, with what the application will be able to do there if it is chosen. */
export function OrganizationChoice({
  organization: { id, name, missingResourceScopes = [] },
  takesOne,
  isChosen,
  onToggle,
}: OrganizationChoiceProps) {
  const scopes = missingResourceScopes.flatMap(({ resource, scopes: ofResource }) =>
    ofResource.map((scope) => ({ key: `${resource.id} ${scope.id}`, text: scope.description ?? scope.name })),
  );
  const described = scopes.length > 0 ? `organization-${id}` : undefined;
  return (
    <div>
      <label class="lt-checkbox">
        <input
          type={takesOne ? 'radio' : 'checkbox'}
          name="organization"
          checked={isChosen}
          aria-describedby={described}
          onChange={onToggle}
        />
        <span>{name}</span>
      </label>
      {described && (
        <ul class="lt-scopes lt-organization-scopes" id={described}>
          {scopes.map(({ key, text }) => (
            <li key={key}>{text}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

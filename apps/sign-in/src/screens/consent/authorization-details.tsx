import type { ConsentInfo } from '../../api/experience-api.ts';

/** What the application wants to do at an API (RFC 9396): the kind in words, then every member, so that nothing is agreed to unseen. */
export function AuthorizationDetails({ details }: { details: NonNullable<ConsentInfo['authorizationDetails']> }) {
  return details.map(({ type, description, resource, members }, index) => (
    <section key={`${type} ${index}`}>
      <h2 class="lt-subtitle">{resource.name}</h2>
      <ul class="lt-scopes">
        <li>
          {description ?? type}
          <ul class="lt-scopes">
            {linesOf(members).map(([name, value]) => (
              <li key={name}>
                {name}: <strong>{value}</strong>
              </li>
            ))}
          </ul>
        </li>
      </ul>
    </section>
  ));
}

/** Members line by line, inner ones under the names of those around them; lists of plain values in one line. */
export function linesOf(value: unknown, name = ''): (readonly [name: string, value: string])[] {
  if (Array.isArray(value) && value.every((item) => typeof item !== 'object' || item === null))
    return [[name, value.map(String).join(', ')]];
  if (typeof value !== 'object' || value === null) return [[name, String(value)]];
  const members = Object.entries(value);
  if (members.length === 0 && name !== '') return [[name, '–']];
  return members.flatMap(([key, inner]) => linesOf(inner, name === '' ? key : `${name}.${key}`));
}

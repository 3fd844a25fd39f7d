import type { ConsentInfo } from '../../api/experience-api.ts';
import { useApp } from '../../app/app-context.ts';

/** RFC 9396 §2.2. */
const commonMembers: ReadonlySet<string> = new Set(['actions', 'locations', 'datatypes', 'privileges', 'identifier']);

/** What the application wants to do at an API (RFC 9396): the kind in words, then every member, so that nothing is agreed to unseen. */
export function AuthorizationDetails({ details }: { details: NonNullable<ConsentInfo['authorizationDetails']> }) {
  const { t } = useApp();
  return details.map(({ type, description, resource, members, names = {} }, index) => (
    <section key={`${type} ${index}`}>
      <h2 class="lt-subtitle">{resource.name}</h2>
      <ul class="lt-scopes">
        <li>
          {description ?? type}
          <ul class="lt-scopes">
            {linesOf(members).map(([name, value]) => (
              <li key={name}>
                {nameOf(name, { names, t })}: <strong>{value}</strong>
              </li>
            ))}
          </ul>
        </li>
      </ul>
    </section>
  ));
}

/** What people call a member: as the API says, else as every API's members are called, else by its own name. Places in a list are counted from one. */
export function nameOf(path: string, { names, t }: { names: Readonly<Record<string, string>>; t: (key: string) => string }): string {
  const steps = path.split('.');
  const way = steps.filter((step) => !isPlace(step)).join('.');
  const common = commonMembers.has(way) ? t(`screen.consent.member.${way}`) : undefined;
  const name = Object.hasOwn(names, way) ? names[way] : common;
  if (name === undefined) return path;
  const places = steps.filter(isPlace).map((step) => Number(step) + 1);
  return [name, ...places].join(' ');
}

const isPlace = (step: string): boolean => /^\d+$/.test(step);

/** Members line by line, inner ones under the names of those around them; lists of plain values in one line. */
export function linesOf(value: unknown, name = ''): (readonly [name: string, value: string])[] {
  if (Array.isArray(value) && value.every((item) => typeof item !== 'object' || item === null))
    return [[name, value.map(String).join(', ')]];
  if (typeof value !== 'object' || value === null) return [[name, String(value)]];
  const members = Object.entries(value);
  if (members.length === 0 && name !== '') return [[name, '–']];
  return members.flatMap(([key, inner]) => linesOf(inner, name === '' ? key : `${name}.${key}`));
}

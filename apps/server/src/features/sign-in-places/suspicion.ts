import type { SignInPlaceRow } from './tables.ts';

/** What may be unusual about a sign-in. */
export type Signal = 'newCountry' | 'impossibleTravel' | 'inactivity' | 'badBotScore';

/** What proxies tell of a request, as texts: see `readSignInContext`. */
export type SignInContext = Readonly<Partial<Record<string, string>>>;

interface Circumstances {
  readonly context: SignInContext;
  /** Latest first. */
  readonly places: readonly SignInPlaceRow[];
  /** Epoch milliseconds; null for a first sign-in. */
  readonly lastSignInAt: number | null;
  readonly now: number;
}

const hourMs = 60 * 60_000;
const dayMs = 24 * hourMs;
/** A country that was not seen for so long is a new one. */
export const rememberedDays = 180;
const inactiveDays = 30;
const fastestKmPerHour = 900;
const lowestBotScore = 30;

/** The signals that a sign-in gives; what nobody told gives none. */
export function findSignals({ context, places, lastSignInAt, now }: Circumstances): Signal[] {
  const { country, botScore, botVerified } = context;
  const remembered = places.filter(({ seenAt }) => seenAt > now - rememberedDays * dayMs);
  const isNew = country !== undefined && remembered.length > 0 && !remembered.some((place) => place.country === country);
  const isIdle = lastSignInAt !== null && lastSignInAt < now - inactiveDays * dayMs;
  const score = toNumber(botScore);
  return [
    ...(isNew ? (['newCountry'] as const) : []),
    ...(isImpossible(remembered[0], positionOf(context), now) ? (['impossibleTravel'] as const) : []),
    ...(isIdle ? (['inactivity'] as const) : []),
    ...(score !== undefined && score < lowestBotScore && botVerified !== 'true' ? (['badBotScore'] as const) : []),
  ];
}

/** Degrees; `undefined` where the proxy did not tell. */
export function positionOf({ latitude, longitude }: SignInContext): { readonly latitude: number; readonly longitude: number } | undefined {
  const [north, east] = [toNumber(latitude), toNumber(longitude)];
  if (north === undefined || east === undefined || Math.abs(north) > 90 || Math.abs(east) > 180) return undefined;
  return { latitude: north, longitude: east };
}

function toNumber(text: string | undefined): number | undefined {
  const number = text === undefined || text.trim() === '' ? NaN : Number(text);
  return Number.isFinite(number) ? number : undefined;
}

type Position = NonNullable<ReturnType<typeof positionOf>>;

/** Where addresses are looked up, neighbouring towns are confused: shorter ways are no travel. */
const nearKm = 100;

function isImpossible(last: SignInPlaceRow | undefined, here: Position | undefined, now: number): boolean {
  if (!last || !here || last.latitude === null || last.longitude === null) return false;
  const km = distanceKm({ latitude: last.latitude, longitude: last.longitude }, here);
  return km > nearKm && km > (fastestKmPerHour * Math.max(0, now - last.seenAt)) / hourMs;
}

const earthRadiusKm = 6371;

/** Great-circle distance (haversine). */
function distanceKm(one: Position, other: Position): number {
  const rad = (degrees: number) => (degrees * Math.PI) / 180;
  const half = (from: number, to: number) => Math.sin(rad(to - from) / 2) ** 2;
  const a =
    half(one.latitude, other.latitude) + Math.cos(rad(one.latitude)) * Math.cos(rad(other.latitude)) * half(one.longitude, other.longitude);
  return 2 * earthRadiusKm * Math.asin(Math.min(1, Math.sqrt(a)));
}

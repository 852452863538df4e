import type { ActivityPlace } from '../../../domain/activities/activity'

/** A plain question to OpenStreetMap: the point when it is known, else the address. Nothing when neither is. */
export function mapAddress(
  place: Pick<ActivityPlace, 'line1' | 'townName' | 'postcode' | 'lat' | 'lng'>,
): string | null {
  const { line1, townName, postcode, lat, lng } = place
  if (lat !== null && lng !== null) {
    return `https://www.openstreetmap.org/?mlat=${lat}&mlon=${lng}#map=17/${lat}/${lng}`
  }
  const address = [line1, townName, postcode].filter(Boolean).join(', ')
  return line1 || postcode
    ? `https://www.openstreetmap.org/search?query=${encodeURIComponent(address)}`
    : null
}

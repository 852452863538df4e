import { readPostcode } from '../open-referral/postcode'
import { makesSessions } from '../open-referral/read-schedules'
import type { Address, CostOption, Location, Schedule, Service } from '../open-referral/records'
import type { Findings } from './problem'

/** The checks that need more than one field, or know what a number means. Changes the service that it is given. */
export function checkFacts(service: Service, findings: Findings): Service {
  checkAges(service, findings)
  service.schedules = keep(service.schedules?.map((schedule) => checkSchedule(schedule, findings)))
  service.cost_options = keep(service.cost_options?.map((cost) => checkCost(cost, findings)))
  for (const { location } of service.service_at_locations ?? []) checkLocation(location, findings)
  if (!service.service_at_locations) findings.add('place-missing', 'service_at_locations')
  return service
}

const keep = <T>(list: (T | undefined)[] | undefined) => {
  const kept = list?.filter((one) => one !== undefined)
  return kept?.length ? kept : undefined
}

const OLDEST = 130

function checkAges(service: Service, findings: Findings): void {
  for (const field of ['minimum_age', 'maximum_age'] as const) {
    const age = service[field]
    if (age === undefined || (age >= 0 && age <= OLDEST)) continue
    findings.add('age-wrong', field, age)
    delete service[field]
  }
  const { minimum_age: from, maximum_age: to } = service
  if (from === undefined || to === undefined || from <= to) return
  findings.add('ages-crossed', 'minimum_age', `${from} – ${to}`)
  delete service.minimum_age
  delete service.maximum_age
}

function checkSchedule(schedule: Schedule, findings: Findings): Schedule | undefined {
  const { opens_at: opens, closes_at: closes, valid_from: from, valid_to: to, interval } = schedule
  if (opens && closes && closes <= opens) {
    findings.add('times-crossed', 'schedules.closes_at', `${opens} – ${closes}`)
    delete schedule.closes_at
  }
  if (from && to && to < from) {
    findings.add('dates-crossed', 'schedules.valid_to', `${from} – ${to}`)
    delete schedule.valid_to
  }
  if (interval !== undefined && !(Number.isInteger(interval) && interval >= 1 && interval <= 52)) {
    findings.add('number-wrong', 'schedules.interval', interval)
    delete schedule.interval
  }
  if (Object.keys(schedule).length <= 1) return undefined
  if (!makesSessions(schedule))
    findings.add('schedule-not-weekly', 'schedules', schedule.description ?? schedule.byday)
  return schedule
}

const MOST_POUNDS = 100_000

function checkCost(cost: CostOption, findings: Findings): CostOption | undefined {
  if (cost.amount !== undefined && !(cost.amount >= 0 && cost.amount <= MOST_POUNDS)) {
    findings.add('money-wrong', 'cost_options.amount', cost.amount)
    delete cost.amount
  }
  if (cost.amount !== undefined) cost.amount = Math.round(cost.amount * 100) / 100
  return Object.keys(cost).length > 1 ? cost : undefined
}

function checkLocation(location: Location, findings: Findings): void {
  checkPosition(location, findings)
  location.addresses = keep(location.addresses?.map((address) => checkAddress(address, findings)))
  const isNowhere =
    !location.addresses && location.latitude === undefined && location.location_type !== 'virtual'
  if (isNowhere) findings.add('place-missing', 'service_at_locations.location', location.name)
}

/** 0,0 is in the sea off Africa: it is what a form sends when nobody filled it in. */
function checkPosition(location: Location, findings: Findings): void {
  const { latitude, longitude } = location
  if (latitude === undefined && longitude === undefined) return
  const isHere = isInUnitedKingdom(latitude, longitude)
  if (isHere) return
  const isEmpty = latitude === 0 && longitude === 0
  findings.add(isEmpty ? 'position-missing' : 'position-wrong', 'latitude', `${latitude}, ${longitude}`)
  delete location.latitude
  delete location.longitude
}

/** With the Channel Islands and Shetland. */
const isInUnitedKingdom = (lat: number | undefined, lng: number | undefined) =>
  lat !== undefined && lng !== undefined && lat >= 49 && lat <= 61.5 && lng >= -9 && lng <= 2.5

function checkAddress(address: Address, findings: Findings): Address | undefined {
  const postcode = address.postal_code && readPostcode(address.postal_code)
  if (postcode === undefined) findings.add('postcode-wrong', 'postal_code', address.postal_code)
  address.postal_code = postcode ?? ''
  const { address_1, city, region, state_province, attention } = address
  const isEmpty = ![address_1, city, region, state_province, attention, postcode].some(Boolean)
  return isEmpty ? undefined : address
}

import { expect, test } from 'vitest'
import { zoneOf, zoneOfPlace, zoneWords } from './zones.ts'

test.each([
  ['EST', 'America/New_York'],
  ['EDT', 'America/New_York'],
  ['ET', 'America/New_York'],
  ['Eastern', 'America/New_York'],
  ['U.S. Eastern Time', 'America/New_York'],
  ['Washington', 'America/New_York'],
  ['D.C. time', 'America/New_York'],
  ['US Pacific', 'America/Los_Angeles'],
  ['San Diego time', 'America/Los_Angeles'],
  ['Central', 'America/Chicago'],
  ['Mountain Time', 'America/Denver'],
  ['Central European Summer Time', 'Europe/Brussels'],
  ['CET', 'Europe/Brussels'],
  ['British Summer Time', 'Europe/London'],
  ['London time', 'Europe/London'],
  ['GMT', 'UTC'],
  ['Japan Time', 'Asia/Tokyo'],
  ['Seoul time', 'Asia/Seoul'],
] as const)('%s is the clock of %s', (name, zone) => {
  expect(zoneOf(name)).toBe(zone)
})

test.each(['IST', 'AST', 'BRT', 'Lake time', ''])('%s settles no clock', (name) => {
  expect(zoneOf(name)).toBeNull()
})

test('every zone that running text can name, but a local one, has its clock', () => {
  const places =
    'Central European|Eastern European|Eastern|Central|Mountain|Pacific|British|Japan|Korea|Israel|Greenwich Mean|Washington|San Diego|Los Angeles|London|Tokyo|Seoul|D.C.|U.S. Mountain'
  const names = places.split('|').flatMap((place) => [place, `${place} time`])
  const inText = new RegExp(`^(?:${zoneWords})$`, 'i')
  expect(names.filter((name) => !inText.test(name))).toEqual([])
  expect(names.filter((name) => zoneOf(name) === null)).toEqual([])
})

test('local time is the time of the city in which a call is held', () => {
  expect(zoneOfPlace('Luanda, Angola')).toBe('Africa/Luanda')
  expect(zoneOfPlace('Via Teleconference')).toBeNull()
})

import { expect, test } from 'vitest'
import { isPublicAddress, mayReach } from './public-address.ts'

test.each([
  '127.0.0.1',
  '10.1.2.3',
  '172.16.0.1',
  '172.31.255.255',
  '192.168.1.1',
  '169.254.169.254',
  '100.64.0.1',
  '0.0.0.0',
  '224.0.0.1',
  '255.255.255.255',
  '::1',
  '::',
  'fc00::1',
  'fd12::1',
  'fe80::1',
  '::ffff:127.0.0.1',
  '::ffff:7f00:1',
  '64:ff9b::7f00:1',
  '2002:7f00:1::',
  '2001:db8::1',
  'localhost',
])('%s is no address of the public internet', (host) => {
  expect(isPublicAddress(host)).toBe(false)
})

test.each(['1.1.1.1', '114.114.114.114', '172.32.0.1', '2400:3200::1', '::ffff:1.1.1.1'])('%s is one', (host) => {
  expect(isPublicAddress(host)).toBe(true)
})

test.each([
  '169.254.169.254',
  '169.254.0.1',
  '::ffff:169.254.169.254',
  '::ffff:a9fe:a9fe',
  '64:ff9b::a9fe:a9fe',
  'fe80::1',
  'febf::1',
  'fd00:ec2::254',
  '100.100.100.200',
])('%s is reached by no setting', (host) => {
  expect(mayReach(host, { allowPrivate: true })).toBe(false)
})

test.each(['10.1.2.3', '192.168.1.5', '127.0.0.1', 'fd12::1'])('%s is reached where it is allowed', (host) => {
  expect(mayReach(host, { allowPrivate: true })).toBe(true)
  expect(mayReach(host, { allowPrivate: false })).toBe(false)
})

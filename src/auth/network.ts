import { isIPv6 } from 'node:net';

/**
 * Returns the address, or the /64 network of an IPv6 address: one host may use every address of that network.
 */
export function networkOf(address: string): string {
  if (!isIPv6(address)) return address;
  const [head = '', tail] = address.split('::');
  const left = groupsOf(head);
  const zeros = tail === undefined ? 0 : 8 - left.length - groupsOf(tail).length;
  const groups = [...left, ...Array(zeros).fill('0'), ...groupsOf(tail ?? '')];
  return `${groups.slice(0, 4).map(withoutZeros).join(':')}::/64`;
}

function groupsOf(text: string): string[] {
  return text === '' ? [] : text.split(':');
}

function withoutZeros(group: string): string {
  return Number.parseInt(group, 16).toString(16);
}

import { isOfKind } from './keys.mjs';

const variable = /\$\{/;

/**
 * One value as a policy writes it under an operator, made from a value that the request carries or could carry: mostly
 * such that it matches or narrowly misses.
 */
export function writeValue(random, { kind }, held, world) {
  switch (kind) {
    case 'string':
      return random.chance(0.15) ? writeVariable(random, held, world) : writeText(random, held);
    case 'pattern':
      return random.chance(0.15) ? writeVariable(random, held, world) : writePattern(random, held);
    case 'arn':
      return writeArn(random, held, world);
    case 'number':
      return writeNumber(random, held);
    case 'date':
      return writeDate(random, held);
    case 'boolean':
      return random.pick(['true', 'false', 'TRUE', 'False', true, false]);
    case 'null':
      return random.pick(['true', 'false', 'True', true, false]);
    case 'address':
      return writeAddress(random, held);
    default:
      return random.weigh([
        [5, held],
        [2, 'cmVk'],
        [1, `${held.slice(0, -4)}AAAA`],
      ]);
  }
}

function writeText(random, held) {
  return random.weigh([
    [9, held],
    [2, swapCase(held)],
    [1, `${held}x`],
    [1, `${held.slice(0, -1)}*`],
    [1, '*'],
    [1, held.slice(1)],
  ]);
}

function writePattern(random, held) {
  const at = random.below(held.length + 1);
  return random.weigh([
    [5, `${held.slice(0, at)}*`],
    [3, `*${held.slice(at)}`],
    [1, `*${held.slice(at, at + 3)}*`],
    [2, held.replace(/.$/, '?')],
    [1, `${held}?`],
    [1, held],
    [1, '*'],
    [1, swapCase(held)],
    [1, `${held.slice(0, at)}\${*}`],
    [1, `${held.slice(1)}*`],
    [1, `${held.slice(0, 1)}**${held.slice(-1)}`],
  ]);
}

/** Text with a variable: one that has the value, one that has another or none, with and without a default. */
function writeVariable(random, held, world) {
  const names = [
    'aws:PrincipalTag/team',
    'aws:RequestTag/team',
    'sts:RoleSessionName',
    'aws:username',
    'aws:PrincipalType',
  ];
  const name = random.weigh([
    [6, random.pick(names)],
    [1, 'aws:PrincipalAccount'],
    [1, 'aws:TagKeys'],
    [1, 'AWS:principaltag/TEAM'],
  ]);
  world.mention(name);
  const at = random.below(held.length + 1);
  return random.weigh([
    [5, `\${${name}}`],
    [2, `${held.slice(0, at)}\${${name}}`],
    [2, `\${${name}}*`],
    [2, `\${${name}, '${held.replace(/[',]/g, '')}'}`],
    [1, `\${aws:PrincipalTag/none, 'red'}`],
    [1, `\${aws:PrincipalTag/none}`],
    [1, `${held.slice(0, at)}\${$}`],
  ]);
}

function writeArn(random, held, world) {
  const parts = held.split(':');
  const head = parts.slice(0, 5);
  const tail = parts.slice(5).join(':');
  const slash = tail.indexOf('/');
  const type = slash < 0 ? '' : tail.slice(0, slash + 1);
  if (random.chance(0.12)) {
    const name = random.pick(['aws:PrincipalTag/team', 'aws:username', 'aws:PrincipalTag/none']);
    world.mention(name);
    return `${head.join(':')}:${type}\${${name}}${random.pick(['', '*'])}`;
  }
  return random.weigh([
    [6, held],
    [3, `${head.join(':')}:${type}*`],
    [2, `${head.join(':')}:*${tail.slice(-3)}`],
    [2, `arn:*:${parts[2]}:*:${random.pick(['*', parts[4], '??????111111'])}:${tail}`],
    [1, `arn:aws:*:${tail}`],
    [1, `${head.slice(0, 4).join(':')}:999999999999:${tail}`],
    [1, `${head.join(':')}:${swapCase(tail)}`],
    [1, `${head.join(':')}:${tail.slice(0, -1)}?`],
    [1, '*'],
  ]);
}

function writeNumber(random, held) {
  const number = Number(held);
  return random.pick([
    held,
    held,
    String(number),
    String(number + 1),
    String(number - 1),
    `${number.toFixed(1)}`,
    number,
  ]);
}

function writeDate(random, held) {
  const time = /^\d{9,}$/.test(held) ? Number(held) * 1000 : Date.parse(held);
  const iso = (shift) => new Date(time + shift).toISOString();
  return random.weigh([
    [3, held],
    [2, iso(0)],
    [2, iso(86_400_000)],
    [2, iso(-1000)],
    [1, `${iso(7_200_000).slice(0, 19)}+02:00`],
    [1, iso(0).slice(0, 10)],
    [1, String(Math.floor(time / 1000))],
    [1, Math.floor(time / 1000) + 1],
  ]);
}

function writeAddress(random, held) {
  if (held.includes(':'))
    return random.pick([
      held,
      '2001:db8::/32',
      '2001:DB8:1234:5678::/64',
      '2001:db8::7',
      '2001:db8:0::7/128',
      '203.0.113.0/24',
      '::/0',
    ]);
  const three = held.slice(0, held.lastIndexOf('.'));
  const two = three.slice(0, three.lastIndexOf('.'));
  return random.pick([
    held,
    `${held}/32`,
    `${three}.0/24`,
    `${three}.128/25`,
    `${two}.0.0/16`,
    '0.0.0.0/0',
    '10.0.0.0/8',
    '192.0.2.1',
    '2001:db8::/32',
  ]);
}

function swapCase(text) {
  const upper = text.toUpperCase();
  return upper === text ? text.toLowerCase() : upper;
}

/** Values that decide a test one way or the other: what an unknown key is tried with. */
export function decidingValues({ kind }, value, resolve) {
  const text = String(value);
  switch (kind) {
    case 'number':
      return [-1, 0, 1].map((step) => String(Number(text) + step));
    case 'date': {
      const time = /^\d{9,}$/.test(text) ? Number(text) * 1000 : Date.parse(text);
      return [-86_400_000, 0, 86_400_000].map((step) => new Date(time + step).toISOString());
    }
    case 'boolean':
      return ['true', 'false'];
    case 'address':
      return [text.replace(/\/.*/, '').replace(/::$/, '::1'), '192.0.2.99'];
    case 'null':
      return [];
    default: {
      const resolved = variable.test(text) ? resolve(text) : text;
      if (resolved === undefined) return [];
      const filled = [
        resolved.replace(/[*]/g, '').replace(/[?]/g, 'x'),
        resolved.replace(/[*]/g, 'x').replace(/[?]/g, 'x'),
      ];
      return kind === 'arn' ? filled.filter((each) => isOfKind('arn', each)) : [resolved, ...filled];
    }
  }
}

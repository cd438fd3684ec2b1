/** A reproducible source of chance for one case: the same seed and case number give the same choices on every machine. */
export function createRandom(seed, number) {
  let state = (Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(number + 1, 0xc2b2ae35)) >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit) => Math.floor(next() * limit);
  const pick = (list) => list[below(list.length)];
  return {
    below,
    pick,
    chance: (probability) => next() < probability,
    /** One of `[weight, value]` pairs. */
    weigh: (choices) => {
      let rest = next() * choices.reduce((sum, [weight]) => sum + weight, 0);
      for (const [weight, value] of choices) {
        rest -= weight;
        if (rest < 0) return value;
      }
      return choices[0][1];
    },
    /** `count` different members, in the order of the list. */
    some: (list, count) => {
      const left = list.map((_, at) => at);
      while (left.length > count) left.splice(below(left.length), 1);
      return left.map((at) => list[at]);
    },
  };
}

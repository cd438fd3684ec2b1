import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { linkNames } from '../../../../src/model/index.ts';
import { type Edge, edgeOf, layouts, placeMarks } from '../../../../src/report/html/drawing/geometry.ts';

const test = suite('report/html/drawing/geometry');
const edges: readonly Edge[] = [0, 1, 2, 3];

/** The most links that a path has on an edge: an access-key server has others on the first, and fewer. */
const most: Readonly<Record<Edge, number>> = { 0: 5, 1: 2, 2: 4, 3: 2 };
/** What a mark takes with the ring around the first broken one, along the line; small ones have none. */
const room = { wide: 26, tall: 24, strip: 10 };

for (const name of ['wide', 'tall', 'strip'] as const) {
  const layout = layouts[name];

  test(`${name}: marks stand in order, apart from each other and from the boxes, and inside the drawing`, () => {
    let before = 0;
    for (const edge of edges) {
      const { at, size } = layout.boxes[edge];
      assert.ok(at >= before, `box ${edge}`);
      before = at + size;
      for (const place of placeMarks(layout, edge, most[edge])) {
        assert.ok(place - before >= room[name] / 2, `mark at ${place} after ${before}`);
        before = place + room[name] / 2;
      }
    }
    const along = name === 'tall' ? layout.height : layout.width;
    assert.ok(before <= layout.end && layout.end < along);
  });
}

test('links stand on the drawing in the order in which a call depends on them', () => {
  const placed = linkNames.map((name) => edgeOf[name]);
  assert.equal(placed, [...placed].sort());
});

test('no edge has more links than there is room for', () => {
  for (const edge of edges) {
    const onlyUsers = ['user', 'access-key'];
    const links = linkNames.filter((name) => edgeOf[name] === edge && !onlyUsers.includes(name));
    assert.is(links.length, most[edge]);
  }
});

test.run();

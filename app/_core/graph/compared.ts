import type { ChartedCase } from "./chapters";
import { EMPTY_SCENE, isCharted } from "./charted";
import { drawSnapshot, type Drawn } from "./drawn";
import { boxOfAll, inflate } from "./geometry";
import type { Placement } from "./places";
import type { Scene } from "./scene";
import { placeDrawn } from "./to-scene";
import { diffSnapshots } from "../analysis/diff-snapshots";
import { readThing, type Snapshot } from "../replay/snapshot";
import { key, keyOf, type Key } from "../replay/things";
import { tellNode } from "./node-words";
import { mannerOfComparison, type ComparisonManner } from "../words/comparison-manner";
import { tellDifference } from "../words/differences";
import type { ChangeMark } from "../words/marks";
import { tellRelation } from "../words/relations";

/** Two snapshots as pictures of one frame: what stands in both stands at the same place in both. */
export interface ComparedScenes {
  readonly left: Scene;
  readonly right: Scene;
}

/** Around what is drawn, px: as far as a label reaches beyond the shapes. */
const AIR = 48;

type Marks = ReadonlyMap<Key, ChangeMark>;

function toMarks(left: Snapshot, right: Snapshot): Marks {
  return new Map(diffSnapshots(left, right).map((change) => [change.key, tellDifference(left, right, change).mark]));
}

/**
 * What stands, as on a settled day, marked by what the other side has otherwise. Who stands without any relation is left
 * to the list: the placement promises a place of its own only to those that are drawn.
 */
function drawMarked(theCase: ChartedCase, snapshot: Snapshot, marks: Marks): Drawn {
  const { entities, relations } = drawSnapshot(theCase, snapshot, { settled: true });
  return {
    entities: entities.map((it) => ({ ...it, mark: marks.get(key.entity(it.entity.id)) ?? null })),
    relations: relations.map((line) => ({ ...line, mark: marks.get(keyOf(line.thing)) ?? null })),
  };
}

/** The words of a list's heading, within a sentence or a legend. */
const toWords = (heading: string) => heading.charAt(0).toLowerCase() + heading.slice(1);

interface Sheet {
  readonly placement: Placement;
  readonly frame: Scene["frame"];
  readonly manner: ComparisonManner;
}

function toSide(theCase: ChartedCase, snapshot: Snapshot, drawn: Drawn, { placement, frame, manner: { headings, signs } }: Sheet): Scene {
  const scene = placeDrawn(theCase, snapshot, placement, { ...drawn, frame });
  const entities = new Map(drawn.entities.map((it) => [it.entity.id, it]));
  const tellMarked = (sentence: string, mark: ChangeMark | null) => (mark === null ? sentence : `${sentence}, ${toWords(headings[mark])}`);
  return {
    ...scene,
    signs,
    nodes: scene.nodes.map((node) => {
      const it = entities.get(node.id);
      return it === undefined ? node : { ...node, sentence: tellMarked(tellNode(snapshot, { ...it, mark: null }), node.mark) };
    }),
    edges: scene.edges.map((edge) => {
      const thing = readThing(snapshot, edge.thing);
      return thing === undefined ? edge : { ...edge, sentence: tellMarked(tellRelation(snapshot, thing), edge.mark) };
    }),
    legend: scene.legend.map((item) => (item.of === "mark" ? { ...item, label: toWords(headings[item.mark]), sign: signs[item.mark] } : item)),
  };
}

/**
 * Two snapshots of one case side by side, of any account, clock and step. What differs is marked: "ended" what only the
 * left has, "new" what only the right has, "changed" what both have otherwise; signs and words are those of their list.
 * @param placement of this case, made from all its histories
 * @param manner how their differences are spoken of
 * @throws RangeError when the placement was made without one of the histories.
 */
export function toComparedScenes(theCase: ChartedCase, left: Snapshot, right: Snapshot, placement: Placement, manner = mannerOfComparison(left, right)): ComparedScenes {
  if (!isCharted(placement)) return { left: EMPTY_SCENE, right: EMPTY_SCENE };
  const marks = toMarks(left, right);
  const [one, other] = [drawMarked(theCase, left, marks), drawMarked(theCase, right, marks)];
  const bodies = [...one.entities, ...other.entities].flatMap(({ entity: { id } }) => {
    const [place, size] = [placement.places[id], placement.sizes[id]];
    return place === undefined || size === undefined ? [] : [{ x: place.x - size.width / 2, y: place.y - size.height / 2, ...size }];
  });
  const frame = inflate(boxOfAll(bodies) ?? { x: 0, y: 0, width: 0, height: 0 }, AIR);
  const sheet: Sheet = { placement, frame, manner };
  return { left: toSide(theCase, left, one, sheet), right: toSide(theCase, right, other, sheet) };
}

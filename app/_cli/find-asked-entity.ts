import { entitiesWithNames, findEntities } from "../_core/analysis/search/find-entity";
import type { History } from "../_core/replay/history";
import type { EntityId } from "../_core/replay/things";
import { nearestWords } from "../_core/timeline/nearest-words";
import { WrongUsage } from "./wrong-usage";

/**
 * The entity that a person means by an id or by any name it ever bore in a history.
 * @throws WrongUsage where there is none, with the nearest, and where there are several
 */
export function findAskedEntity(history: History, word: string): EntityId {
  const [found, ...others] = findEntities(history, word);
  if (found !== undefined && others.length === 0) return found;
  if (found !== undefined) throw new WrongUsage(`Several bear the name "${word}".`, `Say which by its id: ${[found, ...others].join(", ")}.`);
  const known = [...entitiesWithNames(history)].flatMap(([id, names]) => [id, ...names]);
  const within = known.filter((name) => word.length > 2 && name.toLowerCase().includes(word.toLowerCase()));
  const near = [...new Set([...nearestWords(word, known), ...within])].slice(0, 5);
  const help = near.length > 0 ? `Did you mean: ${near.join("; ")}?` : `It knows ${String(new Set(known).size)} ids and names; "replay" lists who stands.`;
  throw new WrongUsage(`The account "${history.account}" knows no entity "${word}".`, help);
}

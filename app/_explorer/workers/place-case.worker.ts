import { isChartable, measureDensity, UNCHARTED } from "../../_core/graph/charted";
import { placeEntities } from "../../_core/graph/placement";
import { replay } from "../../_core/replay/replay";
import { CLOCKS } from "../../_core/vocabulary";
import type { PlaceJob } from "./job";
import { takeJob } from "./take-job";

takeJob<PlaceJob>((theCase, tell) => {
  const histories = theCase.accounts.flatMap(({ id }) => CLOCKS.map((clock) => replay(theCase, id, clock)));
  if (!isChartable(measureDensity(histories))) return UNCHARTED;
  return placeEntities(theCase, histories, {}, (done, of) => tell({ done, of }));
});

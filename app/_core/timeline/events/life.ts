import { z } from "zod";
import { ENTITY_KINDS } from "../../vocabulary";
import { jurisdiction, plainText, slug } from "../primitives";
import { eventSchema } from "./event-schema";

const market = plainText.describe("Name of the market.");

/** The life of an entity, from formation to revival. */
export const LIFE = [
  eventSchema("entity-formed", { entity: slug }),
  eventSchema("entity-renamed", { entity: slug, name: plainText }),
  eventSchema("entity-converted", {
    entity: slug,
    kind: z.enum(ENTITY_KINDS).optional(),
    jurisdiction: jurisdiction.optional(),
    name: plainText.optional(),
  }),
  eventSchema("entity-dissolved", {
    entity: slug,
    administrative: z.literal(true).optional().describe("The register revoked it: a status that revival undoes."),
  }),
  eventSchema("entity-terminated", { entity: slug }),
  eventSchema("entity-revived", { entity: slug }),
  eventSchema("entity-listed", { entity: slug, market }),
  eventSchema("entity-delisted", { entity: slug, market }),
] as const satisfies readonly z.ZodType[];

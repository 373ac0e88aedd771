import { CAPITALS } from "./capitals.ts";
import { ORGANIZATIONS } from "./organizations.ts";
import { OUTLETS } from "./outlets.ts";
import { OUTLETS_AFRICA } from "./outlets-africa.ts";
import { OUTLETS_AMERICAS } from "./outlets-americas.ts";
import { OUTLETS_ARAB } from "./outlets-arab.ts";
import { OUTLETS_ASIA } from "./outlets-asia.ts";
import { OUTLETS_EUROPE } from "./outlets-europe.ts";
import { OUTLETS_NEAR_EAST } from "./outlets-near-east.ts";
import { RUSSIAN_PEOPLE } from "./people-russia.ts";
import { UKRAINIAN_PEOPLE } from "./people-ukraine.ts";
import { WORLD_PEOPLE } from "./people-world.ts";
import { PLACES } from "./places.ts";
import { PLATFORMS } from "./platforms.ts";
import { worldStates } from "./states.ts";
import { type WorldEntity, worldEntity, worldPerson } from "./world-entity.ts";

/** Every curated entity, the same for all languages. */
export const worldEntities: readonly WorldEntity[] = [
  ...worldStates(),
  ...[...CAPITALS, ...PLACES].map((row) => worldEntity("PLACE", row)),
  ...PLATFORMS.map((row) => worldEntity("PLATFORM", row)),
  ...[
    OUTLETS,
    OUTLETS_ARAB,
    OUTLETS_NEAR_EAST,
    OUTLETS_EUROPE,
    OUTLETS_AMERICAS,
    OUTLETS_ASIA,
    OUTLETS_AFRICA,
  ].flatMap((rows) => rows.map((row) => worldEntity("OUTLET", row))),
  ...ORGANIZATIONS.map((row) => worldEntity("ORGANIZATION", row)),
  ...[UKRAINIAN_PEOPLE, RUSSIAN_PEOPLE, WORLD_PEOPLE].flatMap((rows) => rows.map(worldPerson)),
];

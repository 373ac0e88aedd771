import { ORGANIZATIONS } from "./organizations.ts";
import { OUTLETS } from "./outlets.ts";
import { PLATFORMS } from "./platforms.ts";
import { worldStates } from "./states.ts";
import { type WorldEntity, worldEntity } from "./world-entity.ts";

/** Every curated entity. Built once, when first asked for by an import. */
export const worldEntities: readonly WorldEntity[] = [
  ...worldStates(),
  ...PLATFORMS.map((row) => worldEntity("PLATFORM", row)),
  ...OUTLETS.map((row) => worldEntity("OUTLET", row)),
  ...ORGANIZATIONS.map((row) => worldEntity("ORGANIZATION", row)),
];

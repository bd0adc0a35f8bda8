import { z } from "zod";

/** The name and version of a package that is in the app. */
export interface Part {
  readonly name: string;
  readonly version: string;
}

const Component = z.looseObject({ "bom-ref": z.string(), name: z.string(), version: z.string() });

/** What npm writes: the parts of the whole project, tools included, in CycloneDX 1.5. */
const NpmPartsList = z.looseObject({
  bomFormat: z.literal("CycloneDX"),
  specVersion: z.string(),
  metadata: z.looseObject({ component: Component }),
  components: z.array(Component),
});

/** To npm all parts are tools of development, since they are bundled; in the app they are what runs. */
function withoutNpmsView(component: z.infer<typeof Component>) {
  const fields = Object.entries(component).filter(([field]) => field !== "properties");
  return { ...Object.fromEntries(fields), "bom-ref": component["bom-ref"], scope: "required" };
}

/**
 * The parts list (SBOM, in CycloneDX) of what people install, of the one that npm writes for the whole project: these parts
 * and no tools. It says nothing of when or where it was made, so the same parts give the same list. Throws when npm does not
 * know a part.
 */
export function partsList(npmList: unknown, parts: readonly Part[]): object {
  const { bomFormat, specVersion, metadata, components } = NpmPartsList.parse(npmList);
  const chosen = parts.map(({ name, version }) => {
    const found = components.find((entry) => entry.name === name && entry.version === version);
    if (found === undefined) throw new Error(`npm lists no ${name} ${version}.`);
    return withoutNpmsView(found);
  });
  const app = { ...withoutNpmsView(metadata.component), name: "rehearsal", type: "application" };
  return {
    $schema: "http://cyclonedx.org/schema/bom-1.5.schema.json",
    bomFormat,
    specVersion,
    version: 1,
    metadata: { component: app },
    components: chosen,
    dependencies: [
      { ref: app["bom-ref"], dependsOn: chosen.map((component) => component["bom-ref"]) },
    ],
  };
}

import type { FormMode } from "../../../shared/exam/form.ts";

/** What a mock is called on the screens, by how its form was made: "Mock 3". */
export function mockName(mode: FormMode | { readonly type: "fresh" }): string {
  switch (mode.type) {
    case "standard":
      return `Mock ${mode.number}`;
    case "seeded":
      return "Random mock";
    case "fresh":
      return "Fresh mock";
  }
}

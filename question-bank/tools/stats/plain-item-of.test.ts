import { expect, it } from "vitest";
import { toLintItem } from "../lint/lint-item.ts";
import { toPlainItem } from "../lint/to-plain-item.ts";
import { readItems } from "../source/read-items.ts";
import { toItem } from "../source/to-item.ts";
import { aMatching, aMultipleResponse, anOrdering, aSingleChoice } from "../testing/item-drafts.ts";
import { yamlOf } from "../testing/temporary-repository.ts";
import { plainItemOf } from "./plain-item-of.ts";

it("reads of a built item what lint reads of its source, so that both measure the same", () => {
  const drafts = [
    aSingleChoice({
      key: "c",
      stem: "A **very** small\nshop:\n\n- `green`\n- black &amp; red\n\nWhich?",
    }),
    aMultipleResponse(),
    anOrdering(),
    aMatching(),
  ];
  const { items } = readItems(yamlOf(drafts), "items/test.yaml");
  const fromSource = items.map((item) => toPlainItem(toLintItem(item)));
  expect(items.map((item) => plainItemOf(toItem(item.source)))).toEqual(fromSource);
  expect(fromSource[0]).toMatchObject({
    stem: "A very small shop:\ngreen\nblack & red\nWhich?",
    keyPlace: 2,
  });
});

import type { Tile } from "../../ui/TileGroup.tsx";
import { mockMessages as words } from "./mock-messages.ts";
import { MOCK_WAYS, type MockWay } from "./mock-draft.ts";
import type { StandardMock } from "./standard-mock.ts";

function noteOf({ wasSat, bestScore }: StandardMock): string {
  if (!wasSat) return words.notSatYet;
  return bestScore === null ? words.satBefore : words.bestScore(bestScore);
}

/** The ways to a mock. A bank without standard mocks offers none. */
export function wayTiles(standardMocks: readonly StandardMock[]): readonly Tile<MockWay>[] {
  return MOCK_WAYS.filter((way) => way !== "standard" || standardMocks.length > 0).map((way) => ({
    id: way,
    ...words.ways[way],
  }));
}

/** Every standard mock with what came of it. */
export function standardMockTiles(standardMocks: readonly StandardMock[]): readonly Tile<string>[] {
  return standardMocks.map((mock) => ({
    id: String(mock.number),
    title: words.standardMock(mock.number),
    note: noteOf(mock),
  }));
}

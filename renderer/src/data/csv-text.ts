import Papa from "papaparse";
import type { z } from "zod";

/** Tells Excel that what follows is UTF-8: without it, accents and quotation marks are misread. */
const BYTE_ORDER_MARK = "\ufeff";

/**
 * What a spreadsheet would take for a formula and run: = + - @ at the beginning, also in their full-width and small forms and
 * behind white space, invisible characters or a quotation mark, and a tab or line end at the beginning (OWASP, "CSV Injection").
 */
const FORMULA =
  /^([\t\r\n]|[\s\p{Cc}\p{Cf}\p{Z}'"]*[=+\-@\uff1d\uff0b\uff0d\uff20\ufe66\ufe62\ufe63\ufe6b\u2212])/u;

/** Lines of a table (RFC 4180), made so that no spreadsheet runs anything of them: such a text gets an apostrophe before it. */
interface CsvText<Row> {
  /** The names of the columns, in the order of the schema. */
  readonly head: string;
  readonly lines: (rows: readonly Row[]) => string;
}

/** The table whose columns are the fields of a schema. */
export function csvTextOf<Shape extends z.core.$ZodShape>(
  schema: z.ZodReadonly<z.ZodObject<Shape>>,
): CsvText<z.infer<z.ZodObject<Shape>>> {
  const fields = Object.keys(schema.unwrap().shape);
  const write = (data: readonly unknown[], header: boolean): string =>
    `${Papa.unparse({ fields, data: [...data] }, { header, escapeFormulae: FORMULA })}\r\n`;
  return {
    head: `${BYTE_ORDER_MARK}${fields.join(",")}\r\n`,
    lines: (rows) => (rows.length === 0 ? "" : write(rows, false)),
  };
}

/** The inverse of a symmetric positive definite matrix, by Gauss-Jordan elimination. Such a matrix needs no pivoting. */
export function inverseOf(matrix: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const rows = matrix.map((row, index) => [
    ...row,
    ...row.map((_, column) => Number(column === index)),
  ]);
  for (const [pivot, pivotRow] of rows.entries()) {
    const scale = pivotRow[pivot] ?? 1;
    for (const [column, value] of pivotRow.entries()) pivotRow[column] = value / scale;
    for (const row of rows) {
      if (row === pivotRow) continue;
      const factor = row[pivot] ?? 0;
      for (const [column, value] of pivotRow.entries())
        row[column] = (row[column] ?? 0) - factor * value;
    }
  }
  return rows.map((row) => row.slice(matrix.length));
}

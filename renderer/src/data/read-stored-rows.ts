import { derivedTables } from "./backup-tables.ts";

/** Some rows of a table, as they are stored. */
interface StoredRows {
  readonly table: string;
  readonly rows: readonly unknown[];
  /** The same rows as JSON. */
  readonly json: readonly string[];
}

// Dexie keeps its version n as n × 10 in IndexedDB.
const NATIVE_FACTOR = 10;

/** About how many characters of JSON are read at once: a few milliseconds of work, so that nobody notices. */
const PIECE_LENGTH = 150_000;
const MOST_ROWS_AT_ONCE = 500;

/** The version of the stored database: 1, 2, 3 …; null where there is none. Asks without opening anything. */
export async function storedVersionOf(databaseName: string): Promise<number | null> {
  const all = await indexedDB.databases();
  const version = all.find(({ name }) => name === databaseName)?.version;
  return version === undefined ? null : Math.max(1, Math.round(version / NATIVE_FACTOR));
}

/**
 * Every row of every table of a stored database but of the derived ones, whichever release wrote it and whether it can be read or not, in pieces. It
 * uses the browser's own interface, since Dexie would bring an older database up to date by opening it. The attempts come
 * last: one that ends meanwhile is then read as it ended, and never without its events.
 */
export async function* readStoredRows(databaseName: string): AsyncGenerator<StoredRows> {
  if ((await storedVersionOf(databaseName)) === null) return;
  const database = await answerTo(indexedDB.open(databaseName));
  // A tab that wants to change or remove the database must not wait for this one.
  database.onversionchange = () => {
    database.close();
  };
  try {
    const names = [...database.objectStoreNames].filter(
      (name) => name !== "attempts" && !derivedTables.has(name),
    );
    if (database.objectStoreNames.contains("attempts")) names.push("attempts");
    for (const name of names) yield* readTable(database, name);
  } finally {
    database.close();
  }
}

async function* readTable(database: IDBDatabase, table: string): AsyncGenerator<StoredRows> {
  let range: IDBKeyRange | null = null;
  let rowCount = 1;
  for (;;) {
    const store: IDBObjectStore = database.transaction(table).objectStore(table);
    // Both are asked for before either is awaited: a transaction ends when nothing is asked of it any more.
    const [rows, keys]: [unknown[], IDBValidKey[]] = await Promise.all([
      answerTo<unknown[]>(store.getAll(range, rowCount)),
      answerTo(store.getAllKeys(range, rowCount)),
    ]);
    const last = keys.at(-1);
    if (last === undefined) return;
    const json = rows.map((row) => JSON.stringify(row));
    yield { table, rows, json };
    range = IDBKeyRange.lowerBound(last, true);
    const length = json.reduce((sum, row) => sum + row.length, 0) / json.length;
    rowCount = Math.min(MOST_ROWS_AT_ONCE, Math.max(1, Math.floor(PIECE_LENGTH / length)));
  }
}

function answerTo<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error("The request failed."));
    };
  });
}

import type { JSHandle, Page } from "@playwright/test";

/** The app's database as the browser gives it, without the app's own rules: to damage it and to look into it. */
export interface RawDatabase {
  readonly version: () => Promise<number>;
  readonly rows: (store: "attempts" | "events" | "practiceAnswers") => Promise<readonly unknown[]>;
  readonly put: (store: "attempts" | "events", row: unknown) => Promise<void>;
  /** Removes every row of a store. */
  readonly clear: (store: "attempts" | "events") => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Opens the database of a page; with a `version` above its own it is raised to it, as a later release would. */
export async function openRawDatabase(page: Page, version?: number): Promise<RawDatabase> {
  const database = await page.evaluateHandle(
    (wanted) =>
      new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open("rehearsal", wanted);
        request.addEventListener("success", () => {
          resolve(request.result);
        });
        request.addEventListener("error", () => {
          reject(new Error(request.error?.name));
        });
      }),
    version,
  );
  return {
    version: () => database.evaluate((db) => db.version),
    rows: (store) => readRows(database, store),
    put: (store, row) => writeStore(database, { store, row }),
    clear: (store) => writeStore(database, { store, row: null }),
    close: () =>
      database.evaluate((db) => {
        db.close();
      }),
  };
}

function readRows(database: JSHandle<IDBDatabase>, store: string): Promise<readonly unknown[]> {
  return database.evaluate(
    (db, name) =>
      new Promise<readonly unknown[]>((resolve, reject) => {
        const request = db.transaction(name).objectStore(name).getAll();
        request.addEventListener("success", () => {
          resolve(request.result);
        });
        request.addEventListener("error", () => {
          reject(new Error(request.error?.name));
        });
      }),
    store,
  );
}

/** Puts a row, or clears the store where the row is null. */
function writeStore(
  database: JSHandle<IDBDatabase>,
  entry: { readonly store: string; readonly row: unknown },
): Promise<void> {
  return database.evaluate(
    (db, { store, row }) =>
      new Promise<void>((resolve, reject) => {
        const transaction = db.transaction(store, "readwrite", { durability: "strict" });
        if (row === null) transaction.objectStore(store).clear();
        else transaction.objectStore(store).put(row);
        transaction.addEventListener("complete", () => {
          resolve();
        });
        transaction.addEventListener("abort", () => {
          reject(new Error(transaction.error?.name));
        });
      }),
    entry,
  );
}

import { join } from "node:path";

/** Where the parts of the app lie, as Electron tells it. */
export interface AppSurroundings {
  readonly isPackaged: boolean;
  /** The folder of package.json. */
  readonly appFolder: string;
  readonly resourcesFolder: string;
  readonly userDataFolder: string;
  /** Stands in for the folder of the banks that come with the app, in tests. */
  readonly bankFolderOverride: string | undefined;
}

/** Every file and folder that the main process reads or writes, by name. */
export interface AppPaths {
  /** The banks that came with the app. */
  readonly suppliedBankFolder: string;
  /** Signed banks that the person installed; may be absent. */
  readonly installedBankFolder: string;
  /** Banks that nobody signed; may be absent. */
  readonly unsignedBankFolder: string;
  readonly trustFile: string;
  readonly bankLedgerFile: string;
  readonly errataLedgerFile: string;
  readonly journalFolder: string;
  /** Beside the database, not in it: what destroys the one leaves the other. */
  readonly backupFolder: string;
  readonly windowStateFile: string;
}

/** Works out where things are. */
export function appPaths(surroundings: AppSurroundings): AppPaths {
  const { isPackaged, appFolder, resourcesFolder, userDataFolder } = surroundings;
  const suppliedBanks = isPackaged
    ? join(resourcesFolder, "banks")
    : join(appFolder, "question-bank", "dist");
  return {
    suppliedBankFolder: surroundings.bankFolderOverride ?? suppliedBanks,
    installedBankFolder: join(userDataFolder, "banks"),
    unsignedBankFolder: join(userDataFolder, "unsigned-banks"),
    trustFile: join(userDataFolder, "publishers.json"),
    bankLedgerFile: join(userDataFolder, "bank-ledger.json"),
    errataLedgerFile: join(userDataFolder, "errata-ledger.json"),
    journalFolder: join(userDataFolder, "journal"),
    backupFolder: join(userDataFolder, "backups"),
    windowStateFile: join(userDataFolder, "window-state.json"),
  };
}

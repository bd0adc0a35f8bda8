import { join } from "node:path";
import { app, dialog, ipcMain, session, type BrowserWindow } from "electron";
import { z } from "zod";
import type { IpcEvent } from "../../shared/ipc/contract.ts";
import { appPaths, type AppPaths } from "./app-paths.ts";
import { createBackupDesk } from "./backup/backup-desk.ts";
import { backupsIn } from "./backup/backup-folder.ts";
import { createEraseHandler } from "./backup/erase-data.ts";
import { keepToOwner } from "./backup/keep-to-owner.ts";
import { removeFolder } from "./backup/remove-folder.ts";
import { bankFilesIn, createArrivedFiles } from "./bank/arrived-files.ts";
import { openBankShelf } from "./bank/bank-shelf.ts";
import { createInstallDesk } from "./bank/install-desk.ts";
import { createPublisherDesk } from "./bank/publisher-desk.ts";
import { openTrustStore } from "./bank/trust-store.ts";
import { repeatByTimer } from "./clock/repeat-by-timer.ts";
import { createSystemClock } from "./clock/system-clock.ts";
import { mendDatabaseLogs } from "./database/mend-database-logs.ts";
import { createTextDesk } from "./files/text-desk.ts";
import { createAppHandlers } from "./ipc/app-handlers.ts";
import { createBankHandlers } from "./ipc/bank-handlers.ts";
import type { IpcHandlers } from "./ipc/ipc-handlers.ts";
import { createJournalHandlers } from "./ipc/journal-handlers.ts";
import { createStorageHandlers } from "./ipc/storage-handlers.ts";
import { createPublisherHandlers } from "./ipc/publisher-handlers.ts";
import { registerIpc } from "./ipc/register-ipc.ts";
import { createSenderGate } from "./ipc/sender-gate.ts";
import { hasRoom } from "./journal/has-room.ts";
import { journalsIn, type JournalFolder } from "./journal/journal-folder.ts";
import { createPaperDesk } from "./paper/paper-desk.ts";
import { APP_ORIGIN } from "./protocol/app-origin.ts";
import { registerAppScheme, serveAppTo } from "./protocol/app-protocol.ts";
import { failureFrames } from "./report/failure-frames.ts";
import { reportProblem } from "./report/report-problem.ts";
import { shownFolder } from "./shown-folder.ts";
import { createSittingDesk, type SittingDesk } from "./sitting/sitting-desk.ts";
import { createDrivenClock } from "./testing/driven-clock.ts";
import { exposeTestHooks } from "./testing/expose-test-hooks.ts";
import { originOf } from "./window/allowed-addresses.ts";
import { askBeforeClosing } from "./window/ask-before-closing.ts";
import { installAppMenu } from "./window/app-menu.ts";
import { chooseBankFile } from "./window/choose-bank-file.ts";
import { createFileDialogs } from "./window/file-dialogs.ts";
import { lockDownContents } from "./window/lock-down-contents.ts";
import { lockDownSession } from "./window/lock-down-session.ts";
import { bringToFront, openMainWindow } from "./window/main-window.ts";
import { messages } from "./window/messages.ts";
import { networkSwitches } from "./window/network-switches.ts";
import { createPagePrinter } from "./window/page-printer.ts";
import { quitAfter } from "./window/quit-after.ts";

/** What an instance that finds another one running leaves to it. */
const OpenedElsewhereSchema = z.strictObject({ files: z.array(z.string()) });

const devServerUrl = app.isPackaged ? null : (process.env["ELECTRON_RENDERER_URL"] ?? null);
const startUrl = devServerUrl ?? `${APP_ORIGIN}/`;
const ownOrigin = originOf(startUrl) ?? APP_ORIGIN;
let window: BrowserWindow | null = null;
const arrivals = createArrivedFiles(() => {
  window?.webContents.send("bank:arrived", {} satisfies IpcEvent<"bank:arrived">);
});

function openDesk(journals: JournalFolder): SittingDesk {
  const surroundings = {
    journals,
    takeSample: createSystemClock(),
    repeat: repeatByTimer,
    announce: (announcement: IpcEvent<"clock:ticked">) => {
      window?.webContents.send("clock:ticked", announcement);
    },
    report: reportProblem,
  };
  if (!__REHEARSAL_TEST_BUILD__) return createSittingDesk(surroundings);
  const clock = createDrivenClock(surroundings.takeSample);
  const desk = createSittingDesk({ ...surroundings, takeSample: clock.takeSample });
  exposeTestHooks(clock, desk.tick);
  return desk;
}

type LibraryHandlers = Pick<
  IpcHandlers,
  Extract<keyof IpcHandlers, `bank:${string}` | `publisher:${string}`>
>;

function openLibrary(paths: AppPaths): {
  readonly handlers: LibraryHandlers;
  readonly readAhead: () => void;
} {
  const { installedBankFolder: installedFolder, unsignedBankFolder: unsignedFolder } = paths;
  const opening = openTrustStore(paths.trustFile, Date.now);
  const store = () => opening;
  const shelf = openBankShelf({
    bankFolders: [paths.suppliedBankFolder, installedFolder],
    unsignedFolder,
    ledgerFile: paths.bankLedgerFile,
    errataLedgerFile: paths.errataLedgerFile,
    trustedKeys: __TRUSTED_KEYS__,
    trustRecord: async () => (await opening).read(),
    appVersion: app.getVersion(),
    now: Date.now,
  });
  const chooseFile = () => chooseBankFile(window);
  const places = { installedFolder, unsignedFolder };
  const handlers = {
    ...createBankHandlers(shelf),
    ...createPublisherHandlers(
      createInstallDesk({
        shelf,
        store,
        chooseFile,
        nextArrival: arrivals.next,
        ...places,
        now: Date.now,
      }),
      createPublisherDesk({ shelf, store, now: Date.now }),
    ),
  };
  return { handlers, readAhead: shelf.readAhead };
}

interface Desks {
  readonly library: LibraryHandlers;
  readonly desk: SittingDesk;
  readonly journals: JournalFolder;
}

function answerRequests(paths: AppPaths, { library, desk, journals }: Desks): void {
  const dialogs = createFileDialogs(() => window);
  registerIpc({
    ipcMain,
    isTrusted: createSenderGate({
      origin: ownOrigin,
      contentsId: () => window?.webContents.id ?? null,
    }),
    handlers: {
      ...createAppHandlers({
        appVersion: app.getVersion(),
        electronVersion: process.versions.electron,
        isDevelopmentBuild: __TRUSTED_KEYS__.some((key) => key.standing === "development"),
        profileFolder: shownFolder(app.getPath("userData"), {
          homeFolder: app.getPath("home"),
          isWindows: process.platform === "win32",
        }),
      }),
      ...createStorageHandlers({
        flush: () => {
          session.defaultSession.flushStorageData();
        },
        hasRoom: () => hasRoom(app.getPath("userData")),
      }),
      ...library,
      ...createBackupDesk({
        folder: backupsIn(paths.backupFolder),
        dialogs: {
          askWhereToSave: (name) => dialogs.askWhereToSave(name, "backup"),
          askWhichToOpen: dialogs.askWhichBackup,
        },
        appVersion: app.getVersion(),
        now: Date.now,
      }),
      ...createTextDesk({ askWhereToSave: dialogs.askWhereToSave, now: Date.now }),
      ...createEraseHandler({
        putAwaySitting: desk.putAway,
        removeBackups: () => removeFolder(paths.backupFolder),
        removeJournals: () => removeFolder(paths.journalFolder),
        clearStorage: () => session.defaultSession.clearStorageData(),
        startAnew: () => window?.webContents.reload(),
      }),
      ...createPaperDesk({
        printer: createPagePrinter(() => window),
        askWhereToSave: (name) => dialogs.askWhereToSave(name, "pdf"),
      }),
      ...desk.handlers,
      ...createJournalHandlers(journals),
    },
    takeFile: arrivals.arrive,
    report: reportProblem,
  });
}

async function start(): Promise<void> {
  const paths = appPaths({
    isPackaged: app.isPackaged,
    appFolder: app.getAppPath(),
    resourcesFolder: process.resourcesPath,
    userDataFolder: app.getPath("userData"),
    bankFolderOverride: __REHEARSAL_TEST_BUILD__ ? process.env["REHEARSAL_BANKS_DIR"] : undefined,
  });
  await mendDatabaseLogs(app.getPath("userData"), reportProblem);
  await lockDownSession(session.defaultSession, { ownOrigin, devServerUrl });
  serveAppTo(session.defaultSession, join(import.meta.dirname, "..", "renderer"));
  const journals = journalsIn(paths.journalFolder);
  const desk = openDesk(journals);
  const library = openLibrary(paths);
  answerRequests(paths, { library: library.handlers, desk, journals });
  quitAfter(desk.putAway);
  installAppMenu({ isPackaged: app.isPackaged });
  window = openMainWindow({
    startUrl,
    preloadFile: join(import.meta.dirname, "..", "preload", "index.cjs"),
    stateFile: paths.windowStateFile,
    report: reportProblem,
  });
  askBeforeClosing(window);
  // While the page's own process starts, this one has nothing to do; the page asks for the banks first.
  library.readAhead();
  // A page that takes the place of another, after a crash, knows nothing of its sitting: no clock must run on behind it.
  window.webContents.on("did-navigate", () => void desk.putAway());
  // Nor until the other page is there.
  window.webContents.on("render-process-gone", () => void desk.putAway());
  window.once("closed", () => {
    window = null;
  });
}

// Everything from here on must have happened before Electron is ready, hence no `await` outside a function.
if (__REHEARSAL_TEST_BUILD__ && process.env["REHEARSAL_USER_DATA"] !== undefined)
  app.setPath("userData", process.env["REHEARSAL_USER_DATA"]);
const profile = keepToOwner(app.getPath("userData"));
const openedFiles = bankFilesIn(process.argv, process.cwd());

if (!profile.ok) {
  const { title, detail, report } = messages.cannotWrite;
  reportProblem(report(profile.error));
  void app.whenReady().then(() => {
    dialog.showErrorBox(title, detail(app.getPath("userData")));
    app.exit(1);
  });
} else if (!app.requestSingleInstanceLock({ files: openedFiles })) {
  reportProblem(messages.alreadyRunning);
  app.quit();
} else {
  for (const [name, value] of networkSwitches(devServerUrl))
    app.commandLine.appendSwitch(name, value);
  // Both together make every child process crash: only who starts the app as root passes the switch.
  if (!app.commandLine.hasSwitch("no-sandbox")) app.enableSandbox();
  registerAppScheme();
  app.on("web-contents-created", (_event, contents) => {
    lockDownContents(contents, devServerUrl);
  });
  for (const file of openedFiles) arrivals.arrive(file);
  // What the other one was opened with, resolved where it was started.
  app.on("second-instance", (_event, _commandLine, _folder, data) => {
    const opened = OpenedElsewhereSchema.safeParse(data);
    for (const file of opened.success ? opened.data.files : []) arrivals.arrive(file);
    if (window !== null) bringToFront(window);
  });
  // macOS names files this way alone, and may do so before the app is ready.
  app.on("open-file", (event, file) => {
    event.preventDefault();
    arrivals.arrive(file);
  });
  // On macOS too: a sitting's clock must not run on without a window.
  app.on("window-all-closed", () => {
    app.quit();
  });
  app
    .whenReady()
    .then(start)
    .catch((error: unknown) => {
      reportProblem(`could not start: ${failureFrames(error)}`);
      dialog.showErrorBox(messages.cannotStart.title, messages.cannotStart.detail);
      app.exit(1);
    });
}

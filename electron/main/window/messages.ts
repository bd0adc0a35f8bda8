/** What native dialogs and menus say where Electron has no words of its own. */
export const messages = {
  name: "Rehearsal",
  copyright: "Copyright © 2026 The Rehearsal authors. MIT licence.",
  cannotShow: {
    title: "Rehearsal",
    message: "Rehearsal cannot show its window",
    detail:
      "The part that draws the window failed several times in a minute, so Rehearsal will close. Your answers up to now are saved. Start it again to go on where you were.",
    button: "Close Rehearsal",
  },
  notResponding: {
    title: "Rehearsal",
    message: "Rehearsal does not respond",
    detail:
      "Wait a little, or load the window again: a mock under way then waits on the home screen, with every answer that was saved.",
    wait: "Wait",
    reload: "Load it again",
  },
  closingUnsaved: {
    title: "Rehearsal",
    message: "Your last answers are not saved yet",
    detail:
      "While Rehearsal is open, it goes on trying to save them. If you close it now, they may be lost.",
    stay: "Keep it open",
    close: "Close anyway",
  },
  cannotStart: {
    title: "Rehearsal cannot start",
    detail:
      "Something went wrong before the window could open. What you did earlier is kept. Start Rehearsal again; if that does not help, install it anew.",
  },
  cannotWrite: {
    title: "Rehearsal cannot keep anything",
    detail: (folder: string) =>
      `It may not write to its folder, so no answer would be saved and it does not start. Check that the disk is not write-protected and that the folder is yours, then start Rehearsal again. Nothing was changed.\n\n${folder}`,
    report: (code: string) => `may not write to its folder (${code}), so it does not start`,
  },
  alreadyRunning: "Rehearsal is already running; its window was brought to the front.",
  chooseBank: {
    title: "Install a bank",
    button: "Look into it",
    fileKind: "Question banks",
  },
  viewMenu: "View",
  fileKinds: { backup: "Rehearsal data", csv: "Tables", txt: "Texts", json: "Data", pdf: "PDF" },
  pageOf: (page: string, total: string) => `Page ${page} of ${total}`,
} as const;

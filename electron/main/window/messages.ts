/** What native dialogs and menus say where Electron has no words of its own. */
export const messages = {
  cannotShow: {
    title: "Rehearsal",
    message: "Rehearsal cannot show its window",
    detail:
      "The part that draws the window failed several times in a minute, so Rehearsal will close. Your answers up to now are saved. Start it again to go on where you were.",
    button: "Close Rehearsal",
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
  alreadyRunning: "Rehearsal is already running; its window was brought to the front.",
  chooseBank: {
    title: "Install a bank",
    button: "Look into it",
    fileKind: "Question banks",
  },
  viewMenu: "View",
  backupFiles: "Rehearsal data",
} as const;

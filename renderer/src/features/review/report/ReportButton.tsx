import { MessageSquareWarning } from "lucide-react";
import { useState } from "react";
import { Button } from "../../../ui/Button.tsx";
import { Dialog } from "../../../ui/Dialog.tsx";
import { type ReportedItem } from "./item-report.ts";
import type { ReportDesk } from "./report-desk.ts";
import { reportMessages as words } from "./report-messages.ts";
import { ReportForm } from "./ReportForm.tsx";

interface ReportButtonProps extends Pick<ReportedItem, "entry" | "bank"> {
  readonly desk: ReportDesk;
}

/** Opens a report on a question over it. What was written is kept while the question is open. */
export function ReportButton({ entry, bank, desk }: ReportButtonProps) {
  const [isOpen, setOpen] = useState(false);
  const [note, setNote] = useState("");
  return (
    <div>
      <Button
        icon={MessageSquareWarning}
        onPress={() => {
          setOpen(true);
        }}
      >
        {words.open}
      </Button>
      <Dialog
        isOpen={isOpen}
        isWide
        title={words.title}
        onClose={() => {
          setOpen(false);
        }}
      >
        <ReportForm
          report={{ entry, bank, appVersion: desk.appVersion, note }}
          onNote={setNote}
          onSave={desk.save}
        />
      </Dialog>
    </div>
  );
}

import { ChevronDown, ChevronRight } from "lucide-react";
import { type ReactNode, useState } from "react";
import type { Blueprint } from "../../../../shared/bank/blueprint.ts";
import type { ObjectiveId } from "../../../../shared/bank/item.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { PartCheckbox } from "../../ui/PartCheckbox.tsx";
import { builderMessages as words } from "./builder-messages.ts";
import styles from "./PlaceTree.module.css";

interface PlaceTreeProps {
  readonly blueprint: Blueprint;
  readonly chosen: readonly ObjectiveId[];
  /** How many questions each objective would leave. */
  readonly counts: ReadonlyMap<string, number>;
  readonly onChange: (chosen: readonly ObjectiveId[]) => void;
}

/** Domains, within them tasks and within these objectives. To choose a domain or task is to choose all that is in it. */
export function PlaceTree({ blueprint, chosen, counts, onChange }: PlaceTreeProps) {
  const isChosen = new Set(chosen);
  const branch = { isChosen, counts, onChange };
  return (
    <ul className={styles["tree"]}>
      {blueprint.domains.map((domain) => (
        <Branch
          key={domain.id}
          id={domain.id}
          title={domain.title}
          objectives={domain.tasks.flatMap(({ objectives }) => objectives.map(({ id }) => id))}
          {...branch}
        >
          {domain.tasks.map((task) => (
            <Branch
              key={task.id}
              id={task.id}
              title={task.title}
              objectives={task.objectives.map(({ id }) => id)}
              {...branch}
            >
              {task.objectives.map(({ id, text }) => (
                <Branch key={id} id={id} title={text} objectives={[id]} {...branch} />
              ))}
            </Branch>
          ))}
        </Branch>
      ))}
    </ul>
  );
}

interface BranchProps {
  readonly id: string;
  readonly title: string;
  /** All that are in it. */
  readonly objectives: readonly ObjectiveId[];
  readonly isChosen: ReadonlySet<ObjectiveId>;
  readonly counts: PlaceTreeProps["counts"];
  readonly onChange: PlaceTreeProps["onChange"];
  readonly children?: ReactNode;
}

function Branch({ id, title, objectives, isChosen, counts, onChange, children }: BranchProps) {
  const chosenHere = objectives.filter((each) => isChosen.has(each));
  const isWhole = chosenHere.length === objectives.length;
  const isPart = chosenHere.length > 0 && !isWhole;
  const [isOpen, setIsOpen] = useState(isPart);
  const name = `${id} ${title}`;
  const count = objectives.reduce((total, each) => total + (counts.get(each) ?? 0), 0);
  return (
    <li>
      <div className={styles["row"]}>
        <PartCheckbox
          label={name}
          count={count}
          state={isWhole ? "whole" : isPart ? "part" : "none"}
          onChange={(isWanted) => {
            const others = [...isChosen].filter((each) => !objectives.includes(each));
            onChange(isWanted ? [...others, ...objectives] : others);
          }}
        />
        {children !== undefined && (
          <IconButton
            icon={isOpen ? ChevronDown : ChevronRight}
            label={words.expand(id)}
            aria-expanded={isOpen}
            onPress={() => {
              setIsOpen(!isOpen);
            }}
          />
        )}
      </div>
      {isOpen && children !== undefined && <ul className={styles["inner"]}>{children}</ul>}
    </li>
  );
}

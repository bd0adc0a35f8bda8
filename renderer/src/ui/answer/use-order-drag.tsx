import {
  type DragAndDropHooks,
  DropIndicator,
  type DropItem,
  type DropTarget,
  type Key,
  useDragAndDrop,
} from "react-aria-components";
import type { AnswerOption } from "./answer-option.ts";
import { placedAt, placedBeside } from "./order-moves.ts";
import styles from "./OrderingBoard.module.css";

const DRAG_TYPE = "application/x-ordering-entry";

interface OrderDrag<Id extends string> {
  readonly entries: readonly AnswerOption<Id>[];
  readonly order: readonly Id[];
  readonly onPlace: (id: Id, order: readonly Id[]) => void;
  readonly onRemove: (id: Id) => void;
}

/** Drag and drop between the two columns of an ordering board, and within the ordered one. */
export function useOrderDrag<Id extends string>({
  entries,
  order,
  onPlace,
  onRemove,
}: OrderDrag<Id>): {
  readonly availableHooks: DragAndDropHooks<AnswerOption<Id>>;
  readonly placedHooks: DragAndDropHooks<AnswerOption<Id>>;
} {
  const idOf = (key: Key | null): Id | undefined => entries.find(({ id }) => id === key)?.id;
  const place = (key: Key | null, target: DropTarget | null) => {
    const id = idOf(key);
    if (id === undefined) return;
    const beside = target?.type === "item" ? idOf(target.key) : undefined;
    const side = target?.type === "item" && target.dropPosition === "before" ? "before" : "after";
    onPlace(
      id,
      beside === undefined
        ? placedAt(order, id, order.length)
        : placedBeside(order, id, { id: beside, side }),
    );
  };
  const common = {
    getItems: (keys: Set<Key>) => [...keys].map((key) => ({ [DRAG_TYPE]: String(key) })),
    acceptedDragTypes: [DRAG_TYPE],
    getDropOperation: () => "move" as const,
    renderDropIndicator: (target: DropTarget) => (
      <DropIndicator target={target} className={styles["indicator"] ?? ""} />
    ),
  };
  const available = useDragAndDrop<AnswerOption<Id>>({
    ...common,
    onRootDrop: ({ items }) => {
      void droppedKey(items).then((key) => {
        const id = idOf(key);
        if (id !== undefined && order.includes(id)) onRemove(id);
      });
    },
  });
  const placed = useDragAndDrop<AnswerOption<Id>>({
    ...common,
    onReorder: ({ keys, target }) => {
      place([...keys][0] ?? null, target);
    },
    onInsert: ({ items, target }) => {
      void droppedKey(items).then((key) => {
        place(key, target);
      });
    },
    onRootDrop: ({ items }) => {
      void droppedKey(items).then((key) => {
        place(key, null);
      });
    },
  });
  return { availableHooks: available.dragAndDropHooks, placedHooks: placed.dragAndDropHooks };
}

async function droppedKey(items: readonly DropItem[]): Promise<string | null> {
  const [item] = items;
  return item?.kind === "text" ? await item.getText(DRAG_TYPE) : null;
}

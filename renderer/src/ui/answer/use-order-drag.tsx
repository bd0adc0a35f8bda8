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
import type { OrderPlace } from "./order-place.ts";
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
  readonly placedHooks: DragAndDropHooks<OrderPlace<Id>>;
} {
  const idOf = (key: Key | null): Id | undefined => entries.find(({ id }) => id === key)?.id;
  const place = (key: Key | null, target: DropTarget | null) => {
    const id = idOf(key);
    if (id === undefined) return;
    // An empty place is no entry: what is dropped on any of them comes behind the last one.
    const beside = target?.type === "item" ? idOf(target.key) : undefined;
    const side = target?.type === "item" && target.dropPosition === "before" ? "before" : "after";
    onPlace(
      id,
      beside === undefined
        ? placedAt(order, id, order.length)
        : placedBeside(order, id, { id: beside, side }),
    );
  };
  const placeDropped = ({ items, target }: Dropped) => {
    void droppedKey(items).then((key) => {
      place(key, target ?? null);
    });
  };
  const common = {
    getItems: (keys: Set<Key>) => [...keys].map((key) => ({ [DRAG_TYPE]: String(key) })),
    acceptedDragTypes: [DRAG_TYPE],
    renderDropIndicator: (target: DropTarget) => (
      <DropIndicator target={target} className={styles["indicator"] ?? ""} />
    ),
  };
  const available = useDragAndDrop<AnswerOption<Id>>({
    ...common,
    getDropOperation: () => "move",
    onRootDrop: ({ items }) => {
      void droppedKey(items).then((key) => {
        const id = idOf(key);
        if (id !== undefined && order.includes(id)) onRemove(id);
      });
    },
  });
  const placed = useDragAndDrop<OrderPlace<Id>>({
    ...common,
    // Entries are dropped beside entries and on empty places.
    getDropOperation: (target) => {
      if (target.type === "root") return "move";
      const isPlaceEmpty = idOf(target.key) === undefined;
      return isPlaceEmpty === (target.dropPosition === "on") ? "move" : "cancel";
    },
    onReorder: ({ keys, target }) => {
      place([...keys][0] ?? null, target);
    },
    onInsert: placeDropped,
    onItemDrop: placeDropped,
    onRootDrop: placeDropped,
  });
  return { availableHooks: available.dragAndDropHooks, placedHooks: placed.dragAndDropHooks };
}

interface Dropped {
  readonly items: readonly DropItem[];
  /** Absent where it was dropped on the list as a whole. */
  readonly target?: DropTarget;
}

async function droppedKey(items: readonly DropItem[]): Promise<string | null> {
  const [item] = items;
  return item?.kind === "text" ? await item.getText(DRAG_TYPE) : null;
}

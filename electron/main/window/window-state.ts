import { z } from "zod";

const RectangleSchema = z
  .strictObject({ x: z.int(), y: z.int(), width: z.int().min(1), height: z.int().min(1) })
  .readonly();
export type Rectangle = z.infer<typeof RectangleSchema>;

export const WindowStateSchema = z
  .strictObject({ bounds: RectangleSchema, isMaximized: z.boolean() })
  .readonly();
/** Where the window was and whether it filled the screen, in device-independent pixels. */
export type WindowState = z.infer<typeof WindowStateSchema>;

export const DEFAULT_SIZE = { width: 1280, height: 800 } as const;
export const LEAST_SIZE = { width: 480, height: 400 } as const;

const TITLE_BAR_HEIGHT = 32;
const LEAST_GRIP = 100;

/** Whether enough of the title bar lies in a work area for a hand to take hold of it. */
function isReachable(bounds: Rectangle, area: Rectangle): boolean {
  const left = Math.max(bounds.x, area.x);
  const right = Math.min(bounds.x + bounds.width, area.x + area.width);
  const isInHeight = bounds.y >= area.y && bounds.y + TITLE_BAR_HEIGHT <= area.y + area.height;
  return isInHeight && right - left >= LEAST_GRIP;
}

/** The bounds to open with: the saved ones if they can be reached on one of today's screens, else the default size. */
export function openingBounds(
  saved: WindowState | null,
  workAreas: readonly Rectangle[],
): Rectangle | typeof DEFAULT_SIZE {
  if (saved === null) return DEFAULT_SIZE;
  const { x, y, width, height } = saved.bounds;
  const bounds = {
    x,
    y,
    width: Math.max(width, LEAST_SIZE.width),
    height: Math.max(height, LEAST_SIZE.height),
  };
  return workAreas.some((area) => isReachable(bounds, area)) ? bounds : DEFAULT_SIZE;
}

import styles from "./RangePicture.module.css";

interface RangePictureProps {
  readonly first: number;
  readonly last: number;
  readonly max: number;
}

/** A range of whole numbers on a line from 0 to the most. The numbers stand beside it in words. */
export function RangePicture({ first, last, max }: RangePictureProps) {
  // Each number is a step of its own, so that a range of one number has a width too.
  const step = 100 / (max + 1);
  return (
    <svg aria-hidden="true" className={styles["picture"]}>
      <rect className={styles["track"]} width="100%" />
      <rect
        className={styles["range"]}
        x={`${first * step}%`}
        width={`${(last - first + 1) * step}%`}
      />
    </svg>
  );
}

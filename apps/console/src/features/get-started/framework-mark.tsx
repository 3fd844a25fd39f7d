import classes from './framework-mark.module.css';

/** A framework's own mark, in ink, so that it can be seen in both themes. */
export const FrameworkMark = ({ path }: { path: string }) => (
  <span className={classes['frame']} aria-hidden>
    <svg width={24} height={24} viewBox="0 0 24 24" fill="currentColor">
      <path d={path} />
    </svg>
  </span>
);

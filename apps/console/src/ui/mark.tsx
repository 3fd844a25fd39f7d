type MarkProps = { size: number; title?: string };

/** Two posts and the beam across them. */
export const Mark = ({ size, title }: MarkProps) => (
  <svg
    width={size}
    height={size}
    viewBox="0 0 32 32"
    fill="var(--lintel-accent)"
    {...(title ? { role: 'img', 'aria-label': title } : { 'aria-hidden': true })}
  >
    <path d="M3 5h26a1 1 0 0 1 1 1v4a1 1 0 0 1-1 1H3a1 1 0 0 1-1-1V6a1 1 0 0 1 1-1zM5 13h6v15H5zM21 13h6v15h-6z" />
  </svg>
);

const stroke = { fill: 'none', stroke: 'currentColor', 'stroke-width': 2, 'stroke-linecap': 'round', 'stroke-linejoin': 'round' } as const;

function Icon({ path, className = '' }: { path: string; className?: string }) {
  return (
    <svg class={`lt-icon ${className}`} width="20" height="20" viewBox="0 0 24 24" aria-hidden="true" {...stroke}>
      <path d={path} />
    </svg>
  );
}

export const BackIcon = () => <Icon path="M15 5l-7 7 7 7" className="lt-mirrored" />;
export const DownIcon = () => <Icon path="M7 10l5 5 5-5" />;
export const CloseIcon = () => <Icon path="M6 6l12 12M18 6L6 18" />;
export const ShownIcon = () => <Icon path="M2 12s4-7 10-7 10 7 10 7-4 7-10 7S2 12 2 12zM12 9a3 3 0 1 1 0 6 3 3 0 0 1 0-6z" />;
export const HiddenIcon = () => (
  <Icon path="M4 4l16 16M9.5 5.4A9.6 9.6 0 0 1 12 5c6 0 10 7 10 7a17 17 0 0 1-3.2 3.9M6.3 7.6A16 16 0 0 0 2 12s4 7 10 7a9.7 9.7 0 0 0 4.2-.95M10 10a3 3 0 0 0 4 4" />
);

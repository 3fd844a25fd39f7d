/** Something long that the demo lays open. */
export function Shown({ title, value }: { title: string; value: string }) {
  return (
    <section>
      <h2 class="lt-subtitle">{title}</h2>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard */}
      <pre class="lt-code-block" dir="ltr" tabIndex={0} role="region" aria-label={title}>
        {value}
      </pre>
    </section>
  );
}

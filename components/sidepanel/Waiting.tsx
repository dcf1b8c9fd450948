/** What is being waited for; most waits are over before it is seen. */
export function Waiting({ children }: { children: string }) {
  return (
    <p class="panel-words waiting" role="status">
      {children}
    </p>
  );
}

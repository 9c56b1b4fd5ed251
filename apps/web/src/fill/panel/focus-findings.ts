/** Where one goes on when the button one pressed is gone: at the head of the findings. */
export function focusFindings(): void {
  document.getElementById('findings-title')?.focus({ preventScroll: true })
}

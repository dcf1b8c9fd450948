import { Button } from '../../controls/Button';
import { useText } from '../../localization';

export interface BackupReminderProps {
  /** Since everything was exported last. */
  changes: number;
  onExport(): void;
  onLater(): void;
}

/** A quiet line: what is only in this browser is lost with it. */
export function BackupReminder({ changes, onExport, onLater }: BackupReminderProps) {
  const text = useText();
  return (
    <div class="backup-reminder" role="status">
      <p>{text('backupDue', changes)}</p>
      <Button rank="plain" onClick={onExport}>
        {text('wholeExport')}
      </Button>
      <Button rank="plain" onClick={onLater}>
        {text('backupLater')}
      </Button>
    </div>
  );
}

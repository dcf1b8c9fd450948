import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ExportItems } from '../../core/export/items';
import { ExportMenu } from './ExportMenu';

/** Collects the terms of a pack by its id; `null` where nothing can be exported. */
export const PackItems = createContext<((id: string) => Promise<ExportItems>) | null>(null);

export interface PackExportProps {
  id: string;
  title: string;
  language: string;
}

/** The terms of a pack in the formats of other tools. */
export function PackExport({ id, title, language }: PackExportProps) {
  const collect = useContext(PackItems);
  if (collect === null) return null;
  return <ExportMenu subject="terms" name={title} language={language} items={() => collect(id)} />;
}

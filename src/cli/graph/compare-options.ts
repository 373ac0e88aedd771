/** What a person types behind `isnad compare METRIC`; nothing of it has been checked yet. */
export interface CompareOptions {
  readonly subject?: string;
  readonly place?: string;
  readonly asOf?: string;
  readonly from?: string;
  readonly to?: string;
  readonly json?: true;
}

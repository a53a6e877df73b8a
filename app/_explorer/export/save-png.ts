import type { StepPage } from "../view/step-page";
export async function savePng(_page: StepPage, _options: unknown): Promise<void> {}

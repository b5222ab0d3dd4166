/**
 * A confidence from 0 to 1 with two places. No machine is sure: what would round to one or to none says so.
 *
 * @example
 * confidenceInWords(0.8312) // '0.83'
 * confidenceInWords(1) // 'over 0.99'
 */
export function confidenceInWords(confidence: number): string {
  if (confidence >= 0.995) return 'over 0.99'
  if (confidence < 0.005) return 'under 0.01'
  return confidence.toFixed(2)
}

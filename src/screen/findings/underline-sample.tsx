/** A short piece of the underline of a family, beside its name. */
import { familyUnderlines, type FindingFamily } from '#look';

export function UnderlineSample({ family }: { family: FindingFamily }) {
  return (
    <span class="underline-sample" data-underline={familyUnderlines[family]} aria-hidden="true">
      {'\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0'}
    </span>
  );
}

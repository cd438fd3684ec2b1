import { safeParse } from 'valibot';
import * as forms from '../text-forms.ts';

const known = {
  region: forms.region,
  instance: forms.instanceId,
  role: forms.roleArn,
  user: forms.userArn,
  roleName: forms.roleName,
  name: forms.declaredName,
} as const;

/** What somebody may be asked for. */
export type AnswerForm = keyof typeof known | 'account';

/** What was expected instead of an answer; undefined where it has its form. */
export function whyNotAnswer(form: AnswerForm, answer: string): string | undefined {
  if (form === 'account') return /^\d{12}$/.test(answer) ? undefined : 'an account id of 12 digits';
  return safeParse(known[form], answer).issues?.[0].message;
}

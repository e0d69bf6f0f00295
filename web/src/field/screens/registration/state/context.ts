import { inject, type InjectionKey } from 'vue';
import type { Registration } from './registration';

/** How the screens of a registration reach it. They import this and not what makes it, which is loaded once before them. */
export const registrationKey: InjectionKey<Registration> = Symbol('registration');

export function useRegistration(): Registration {
  const registration = inject(registrationKey);
  if (!registration) throw new Error('outside of a registration');
  return registration;
}

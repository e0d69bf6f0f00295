/** A one-time code as the person gets it who hands it over. */
export interface IssuedCode {
  kind: 'invitation' | 'reset';
  name: string;
  login: string;
  code: string;
  expiresAt: string;
}

import type { IDENTITY_DOCUMENT_TYPES } from '../../modules/identity/identity.entity.ts';

export interface DocumentKind {
  code: (typeof IDENTITY_DOCUMENT_TYPES)[number];
  /** Name of the document in its country. */
  text: string;
  /** A pattern for `SeededRandom.fill`. */
  number: string;
}

const kind = (code: DocumentKind['code'], text: string, number: string): DocumentKind => ({
  code,
  text,
  number,
});

const utilityBill = kind('ADDRESS_PROOF', 'Utility bill', 'UB-########');
const bankStatement = kind('ADDRESS_PROOF', 'Bank statement', '##-####/####');

/** Documents by country, with realistic number formats. Check digits are random. */
export const DOCUMENTS = {
  US: [
    kind('PASSPORT', 'Passport', '?########'),
    kind('DRIVING_LICENSE', "Driver's license", '?#######'),
    kind('NATIONAL_ID', 'State ID card', '?#######'),
    kind('RESIDENCE_PERMIT', 'Green card', 'SRC##########'),
    utilityBill,
    kind('TAX_ID', 'ITIN letter', '9##-##-####'),
  ],
  GB: [
    kind('PASSPORT', 'Passport', '#########'),
    kind('DRIVING_LICENSE', 'Driving licence', '?????######??#??'),
    kind('RESIDENCE_PERMIT', 'Biometric residence permit', 'ZU#######'),
    kind('ADDRESS_PROOF', 'Council tax bill', '##########'),
  ],
  DE: [
    kind('NATIONAL_ID', 'Personalausweis', 'L##?##?##'),
    kind('PASSPORT', 'Reisepass', 'C##?##?##'),
    kind('DRIVING_LICENSE', 'Führerschein', 'B###???#?##'),
    kind('RESIDENCE_PERMIT', 'Aufenthaltstitel', 'Y##?##?##'),
    kind('ADDRESS_PROOF', 'Meldebescheinigung', '##/####'),
  ],
  FR: [
    kind('NATIONAL_ID', "Carte nationale d'identité", '*********'),
    kind('PASSPORT', 'Passeport', '##??#####'),
    kind('DRIVING_LICENSE', 'Permis de conduire', '##??#####'),
    kind('RESIDENCE_PERMIT', 'Titre de séjour', '##########'),
    utilityBill,
  ],
  ES: [
    kind('NATIONAL_ID', 'DNI', '########?'),
    kind('PASSPORT', 'Pasaporte', '???######'),
    kind('DRIVING_LICENSE', 'Permiso de conducción', '########-?'),
    kind('RESIDENCE_PERMIT', 'NIE', 'X#######?'),
  ],
  IT: [
    kind('NATIONAL_ID', "Carta d'identità", 'CA#####??'),
    kind('PASSPORT', 'Passaporto', 'YA#######'),
    kind('DRIVING_LICENSE', 'Patente di guida', 'U1?######?'),
    kind('RESIDENCE_PERMIT', 'Permesso di soggiorno', 'I########'),
    bankStatement,
    kind('TAX_ID', 'Codice fiscale', '??????##?##?###?'),
  ],
  PL: [
    kind('NATIONAL_ID', 'Dowód osobisty', '???######'),
    kind('PASSPORT', 'Paszport', '??#######'),
    kind('DRIVING_LICENSE', 'Prawo jazdy', '#####/##/####'),
    kind('RESIDENCE_PERMIT', 'Karta pobytu', 'RR#######'),
  ],
  CN: [
    kind('NATIONAL_ID', '居民身份证', '1101!!19##0!1#####'),
    kind('PASSPORT', '护照', 'E########'),
    kind('DRIVING_LICENSE', '驾驶证', '1101!!19##0!1#####'),
    kind('OTHER', '户口簿', '#########'),
  ],
  JP: [
    kind('NATIONAL_ID', 'マイナンバーカード', '############'),
    kind('PASSPORT', '旅券', 'T?#######'),
    kind('DRIVING_LICENSE', '運転免許証', '############'),
    kind('RESIDENCE_PERMIT', '在留カード', '??########??'),
    kind('OTHER', '住民票', '####-####'),
  ],
  IN: [
    kind('NATIONAL_ID', 'Aadhaar card', '!### #### ####'),
    kind('PASSPORT', 'Passport', '?#######'),
    kind('DRIVING_LICENSE', 'Driving licence', 'MH##201#00#####'),
    kind('OTHER', 'Voter ID', '???#######'),
    bankStatement,
    kind('TAX_ID', 'PAN card', '???P?####?'),
  ],
  BR: [
    kind('NATIONAL_ID', 'RG', '##.###.###-#'),
    kind('PASSPORT', 'Passaporte', 'F?######'),
    kind('DRIVING_LICENSE', 'CNH', '###########'),
    kind('RESIDENCE_PERMIT', 'CRNM', '?######-?'),
    kind('TAX_ID', 'CPF', '###.###.###-##'),
  ],
  CA: [
    kind('PASSPORT', 'Passport', '??######'),
    kind('DRIVING_LICENSE', "Driver's licence", '?####-#####-#####'),
    kind('NATIONAL_ID', 'Photo card', '####-####-####'),
    kind('RESIDENCE_PERMIT', 'Permanent resident card', 'RA##########'),
    utilityBill,
  ],
} as const satisfies Record<string, readonly DocumentKind[]>;

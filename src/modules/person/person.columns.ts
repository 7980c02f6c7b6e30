/** The columns of the customer table that only a person may fill. */
export const PERSON_COLUMNS = [
  'title',
  'first_name',
  'middle_name',
  'last_name',
  'legal_name',
  'date_of_birth',
  'gender',
  'nationality',
  'birth_country',
  'face_image_url',
  'face_image_taken_at',
  'relationship_status',
  'dependents_count',
  'dependents_dates_of_birth',
  'highest_education',
  'employment_status',
] as const;

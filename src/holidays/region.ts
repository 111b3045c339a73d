/**
 * The form of a region's code: a country by ISO 3166-1, then a region and a part of it by ISO 3166-2 or as date-holidays
 * has them: `DE`, `DE-BE`, `DE-BY-A`, `CK-AITUTAKI`. Whether there is such a region, `readHolidays` knows.
 */
export const regionForm = /^[A-Za-z]{2}(-[A-Za-z0-9]{1,12}){0,2}$/;

/** What to write where the form is wrong. */
export const regionExample = 'a country, such as DE, or a country and a region, such as DE-BE';

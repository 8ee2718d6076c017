/** Days of which the CMS sums up who takes what, today among them. */
export const takersPeriod = 30;

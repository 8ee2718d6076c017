/** Characters of a password at the least, of whoever sets it and wherever. */
export const shortestPassword = 12;

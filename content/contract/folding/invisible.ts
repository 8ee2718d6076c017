/** Class of regular expressions (flag `u`): signs of which nothing is seen. They part no word. Source: Unicode, UAX 44. */
export const invisibleClass = '\\p{Default_Ignorable_Code_Point}';

export const invisible = new RegExp(invisibleClass, 'gu');

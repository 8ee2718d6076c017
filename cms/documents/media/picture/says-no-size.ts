/** Why a picture is no good: what a reader of its form looked for in vain. */
export const saysNoSize = 'không nói ảnh rộng, cao bao nhiêu';

/** Noto Serif SC Regular: a TrueType font, deflated, in base64. */
export declare const packed: string

/** Noto Sans SC Medium: a TrueType font, deflated, in base64. */
export declare const packed: string

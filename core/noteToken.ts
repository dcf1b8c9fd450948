/** What only a note's frame and the script that made it know. */
export const NOTE_TOKEN_BYTES = 16;

/** As it stands in the frame's address: two hexadecimal digits a byte. */
export const NOTE_TOKEN = /^[0-9a-f]{32}$/;

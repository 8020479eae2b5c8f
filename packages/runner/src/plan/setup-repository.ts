/** Where the images of setup commands are, at the engine. */
export const setupRepository = 'buddykit-setup';

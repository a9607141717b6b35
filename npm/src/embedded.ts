// The module inside the script: the build puts its bytes here, gzipped and in base64 (scripts/package/).
export const embedded = (): Response => {
	throw new Error("only the built package carries its module");
};

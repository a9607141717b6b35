/** On the server the package reads its module from disk, from where it is installed. */
export default { serverExternalPackages: ["balagh"] };

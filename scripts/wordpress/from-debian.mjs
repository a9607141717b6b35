/** A whole WordPress, from Debian where it is missing. @type {import("../debian.mjs").FromDebian} */
export const wordpress = {
	name: "WordPress with PHP and MariaDB",
	files: [
		"/usr/share/wordpress/wp-load.php",
		"/usr/share/wordpress/wp-content/themes/twentytwentyone",
		"/usr/share/wordpress/wp-content/themes/twentytwentythree",
		"/usr/share/wordpress/wp-content/languages/ar.mo",
		"/usr/bin/php",
		"/usr/sbin/mariadbd",
	],
	packages: [
		"wordpress",
		"wordpress-l10n",
		"wordpress-theme-twentytwentyone",
		"wordpress-theme-twentytwentythree",
		"php-cli",
		"php-mysql",
		"php-xml",
		"php-mbstring",
		"mariadb-server",
	],
};

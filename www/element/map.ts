// The picture of the meeting in the element; loaded when it is asked for.
import { Picture } from "../picture/picture.ts";
import pictureStyle from "../styles/picture.css?inline";
import mapStyle from "./map.css?inline";
import type { Given } from "./reading.ts";

export const styles = [pictureStyle, mapStyle];

export function pictureOf({ release, language, choose }: Given, frame: HTMLElement): Picture {
	// The picture is measured in the fonts that the portal sets its text in.
	const face = getComputedStyle(frame).fontFamily;
	const picture = new Picture(release, language, choose);
	for (const name of ["--text-face", "--interface-face"]) picture.element.style.setProperty(name, face);
	picture.element.querySelector("h2")?.remove();
	return picture;
}

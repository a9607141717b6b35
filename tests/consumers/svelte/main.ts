import "balagh/element/define";
import { mount } from "svelte";
import Reading from "./Reading.svelte";

const target = document.getElementById("app");
if (target) mount(Reading, { target });

import vue from "@vitejs/plugin-vue";

const isCustomElement = (tag) => tag === "cooperation-points";

export default { plugins: [vue({ template: { compilerOptions: { isCustomElement } } })] };

// What a journey asks of a browser, whichever it is. Each browser has a module beside this one.

/**
 * @typedef {object} Setting
 * @property {string} proxy host and port for whatever goes beyond loopback
 * @property {string} downloads a folder of its own, where saved files come
 */

/**
 * @typedef {object} Browser
 * @property {RegExp} own what it asks of its makers on its own account, whatever page is open: host and port
 * @property {() => Promise<Tab>} open a tab as somebody has it who has never been there
 * @property {() => Promise<void>} close
 */

/**
 * A tab, with a person before it.
 *
 * @typedef {object} Tab
 * @property {(address: string) => Promise<void>} go
 * @property {() => Promise<void>} reload
 * @property {<Result, Given extends unknown[]>(act: (...given: Given) => Result, ...given: Given) => Promise<Awaited<Result>>} run
 *   runs a function in the page; what it is given and gives back can be written as JSON
 * @property {(selector: string) => Promise<void>} click
 * @property {(x: number, y: number) => Promise<void>} clickAt in the window
 * @property {(key: Key, held?: Held) => Promise<void>} press
 * @property {(text: string) => Promise<void>} type where the focus is
 * @property {(selector: string, files: string[]) => Promise<void>} pick files for a field
 * @property {(width: number, height: number) => Promise<void>} resize
 * @property {() => string[]} errors what the page threw and nobody caught, as far as this browser tells
 * @property {() => Promise<void>} close
 */

/** @typedef {"Tab" | "Enter" | "Space" | "Escape" | "ArrowDown" | "ArrowUp" | "ArrowLeft" | "ArrowRight"} Key */

/** @typedef {"Control" | "Shift"} Held */

export {};

export { c as checkRuleReferences, i as configJsonSchema, a as effectiveConfig, r as loadConfig, n as settingPlaces, s as whyNotAnswer, o as writeDraft, t as writeWaiver } from "./config.mjs";

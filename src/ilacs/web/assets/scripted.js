// Loaded before the page is drawn, so that parts which need scripts do not jump. Nothing on the site needs them to work.
document.body.classList.add("js-enabled");
if ("noModule" in HTMLScriptElement.prototype) {
  document.body.classList.add("govuk-frontend-supported");
}

// Brings the Design System's own scripts to the parts of a page that have one.
const frontend = document.documentElement.dataset.frontend;
const { createAll, ErrorSummary, NotificationBanner, ServiceNavigation, SkipLink } = await import(frontend);

for (const part of [ErrorSummary, NotificationBanner, ServiceNavigation, SkipLink]) {
  createAll(part);
}

// Sets the chosen theme before the first paint; without a choice the system's preference holds (color-scheme in CSS).
(function () {
  "use strict";
  var theme = null;
  try {
    theme = localStorage.getItem("smartlink-theme");
  } catch (blocked) {
    // storage is switched off: the system's preference holds
  }
  if (theme === "light" || theme === "dark") {
    document.documentElement.setAttribute("data-theme", theme);
  }
  try {
    var zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    document.cookie = "smartlink-zone=" + encodeURIComponent(zone) + ";path=/admin;max-age=31536000;samesite=lax";
  } catch (unknown) {
    // times are shown in UTC
  }
})();

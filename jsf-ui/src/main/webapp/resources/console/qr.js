// What the pages about QR codes do in the browser: draw anew while fields change, and show how far a ZIP file is.
(function () {
  "use strict";

  var DELAY = 350; // milliseconds without a change before it is drawn
  var ENTRY = [0x50, 0x4b, 0x03, 0x04]; // how each file within a ZIP begins
  var waiting;

  function drawSoon(event) {
    if (event.target.closest("[data-draws]")) {
      clearTimeout(waiting);
      waiting = setTimeout(function () { window.drawQrCode(); }, DELAY);
    }
    if (event.type === "change") {
      showNeeded();
    }
  }

  // A drawing that is asked for while the page is left would take the message away that the next page is to show.
  function drawNoMore(event) {
    if (event.target.closest("[data-leaves]")) {
      clearTimeout(waiting);
    }
  }

  // Fields that mean nothing while something else is off are not shown.
  function showNeeded() {
    document.querySelectorAll("[data-needs]").forEach(function (field) {
      var id = field.getAttribute("data-needs");
      var box = document.getElementById(id + "_input") || document.getElementById(id);
      field.hidden = !(box.type === "checkbox" ? box.checked : box.value);
    });
  }

  function entriesIn(bytes, seen) {
    for (var i = 0; i < bytes.length; i++) {
      seen.matched = bytes[i] === ENTRY[seen.matched] ? seen.matched + 1 : bytes[i] === ENTRY[0] ? 1 : 0;
      if (seen.matched === ENTRY.length) {
        seen.count++;
        seen.matched = 0;
      }
    }
  }

  function download(link) {
    var progress = document.getElementById("zipProgress");
    progress.textContent = "Drawing …";
    fetch(link.getAttribute("data-zip")).then(function (answer) {
      if (!answer.ok) {
        return answer.text().then(function (why) { throw new Error(why); });
      }
      var total = answer.headers.get("X-Total-Count");
      var reader = answer.body.getReader();
      var parts = [];
      var seen = { matched: 0, count: 0 };
      return reader.read().then(function take(part) {
        if (part.done) {
          return new Blob(parts, { type: "application/zip" });
        }
        parts.push(part.value);
        entriesIn(part.value, seen);
        progress.textContent = seen.count + " of " + total + " drawn";
        return reader.read().then(take);
      });
    }).then(function (file) {
      var saved = document.createElement("a");
      saved.href = URL.createObjectURL(file);
      saved.download = "qr-codes.zip";
      saved.click();
      setTimeout(function () { URL.revokeObjectURL(saved.href); }, 60000);
      progress.textContent = "Done";
    }).catch(function (failure) {
      progress.textContent = "That did not work. " + failure.message;
    });
  }

  document.addEventListener("click", drawNoMore, true);
  document.addEventListener("input", drawSoon);
  document.addEventListener("change", drawSoon);
  document.addEventListener("click", function (event) {
    var link = event.target.closest("[data-zip]");
    if (link && window.ReadableStream) {
      event.preventDefault();
      download(link);
    }
  });
  document.addEventListener("DOMContentLoaded", function () {
    showNeeded();
    if (window.jQuery) {
      jQuery(document).on("pfAjaxComplete", showNeeded);
    }
  });
})();

// The builder of bio pages: widgets are dragged from the store to the stack and within it, by mouse or keyboard, and the
// preview follows each change. Listens on the document, so that it holds for parts that Ajax replaces.
var Builder = (function () {
  "use strict";

  var dragged = null; // {kind} from the store or {widget} from the stack
  var acted = null; // which widget's button was pressed, to find it again after the stack was shown anew
  var revision = null;

  function stack() {
    return document.getElementById("pageStack");
  }

  function cards() {
    return Array.prototype.slice.call(stack().querySelectorAll("[data-widget]:not([data-fresh])"));
  }

  // ---- drag and drop

  function start(event) {
    var source = event.target.closest ? event.target.closest("[data-kind], [data-widget][draggable=true]") : null;
    if (!source || !stack()) {
      return;
    }
    dragged = source.hasAttribute("data-kind")
      ? { kind: source.getAttribute("data-kind") }
      : { widget: source.getAttribute("data-widget") };
    event.dataTransfer.effectAllowed = "copyMove";
    event.dataTransfer.setData("text/plain", dragged.kind || dragged.widget);
    source.classList.add("is-dragged");
  }

  // The position among the cards that do not move.
  function positionAt(y) {
    var others = cards().filter(function (card) { return card.getAttribute("data-widget") !== dragged.widget; });
    var at = others.findIndex(function (card) {
      var box = card.getBoundingClientRect();
      return y < box.top + box.height / 2;
    });
    return { at: at < 0 ? others.length : at, before: at < 0 ? null : others[at] };
  }

  function over(event) {
    if (!dragged || !isOver(event)) {
      return;
    }
    event.preventDefault();
    event.dataTransfer.dropEffect = dragged.kind ? "copy" : "move";
    unmark();
    var place = positionAt(event.clientY);
    if (place.before) {
      place.before.classList.add("drop-before");
    } else {
      stack().classList.add("drop-end");
    }
  }

  function drop(event) {
    if (!dragged || !isOver(event)) {
      return;
    }
    event.preventDefault();
    var at = { name: "at", value: positionAt(event.clientY).at };
    if (dragged.kind) {
      builderPlace([{ name: "kind", value: dragged.kind }, at]);
    } else {
      acted = { widget: dragged.widget, button: ".edit-widget" };
      builderDrop([{ name: "widget", value: dragged.widget }, at]);
    }
    end();
  }

  function isOver(event) {
    return event.target.closest && event.target.closest(".builder-stack") !== null;
  }

  function end() {
    dragged = null;
    unmark();
    document.querySelectorAll(".is-dragged").forEach(function (source) { source.classList.remove("is-dragged"); });
  }

  function unmark() {
    document.querySelectorAll(".drop-before, .drop-end").forEach(function (mark) {
      mark.classList.remove("drop-before", "drop-end");
    });
  }

  // ---- keyboard

  function key(event) {
    var card = event.target.closest ? event.target.closest("[data-widget]") : null;
    var button = event.key === "ArrowUp" ? ".move-up" : event.key === "ArrowDown" ? ".move-down" : null;
    if (!card || !button || !event.altKey) {
      return;
    }
    event.preventDefault();
    var move = card.querySelector(button);
    if (move && !move.disabled) {
      move.click();
    }
  }

  function remember(event) {
    var move = event.target.closest(".move-up, .move-down");
    if (move) {
      acted = {
        widget: move.closest("[data-widget]").getAttribute("data-widget"),
        button: move.classList.contains("move-up") ? ".move-up" : ".move-down"
      };
    }
  }

  // ---- after each change

  function afterwards() {
    refreshPreview();
    if (acted && stack()) {
      var all = cards();
      var at = all.findIndex(function (card) { return card.getAttribute("data-widget") === acted.widget; });
      if (at >= 0) {
        var wanted = all[at].querySelector(acted.button);
        (wanted.disabled ? all[at].querySelector(".edit-widget") : wanted).focus();
        document.getElementById("spoken").textContent = "Now number " + (at + 1) + " of " + all.length + ".";
      }
      acted = null;
    }
  }

  function refreshPreview() {
    var mark = document.querySelector("[data-revision]");
    var now = mark ? mark.getAttribute("data-revision") : null;
    var phone = document.getElementById("phone");
    if (phone && revision !== null && now !== revision) {
      phone.src = phone.getAttribute("src");
    }
    revision = now;
  }

  // The editor's first field takes over, and is in sight on a small screen.
  function toEditor() {
    var side = document.getElementById("builder:side");
    var first = side && side.querySelector("input[type=text], textarea, select");
    if (first && !document.getElementById("store")) {
      first.focus();
    }
  }

  document.addEventListener("dragstart", start);
  document.addEventListener("dragover", over);
  document.addEventListener("drop", drop);
  document.addEventListener("dragend", end);
  document.addEventListener("keydown", key);
  document.addEventListener("click", remember, true);
  document.addEventListener("DOMContentLoaded", function () {
    refreshPreview();
    if (window.jQuery) {
      jQuery(document).on("pfAjaxComplete", function () { setTimeout(afterwards, 0); });
    }
  });

  return { toEditor: toEditor };
})();

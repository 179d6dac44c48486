// What the console's pages do in the browser. Listens on the document, so that it holds for parts that Ajax replaces.
var Console = (function () {
  "use strict";

  var root = document.documentElement;

  function isDark() {
    var chosen = root.getAttribute("data-theme");
    return chosen ? chosen === "dark" : window.matchMedia("(prefers-color-scheme: dark)").matches;
  }

  function switchTheme() {
    var theme = isDark() ? "light" : "dark";
    root.setAttribute("data-theme", theme);
    try {
      localStorage.setItem("smartlink-theme", theme);
    } catch (blocked) {
      // holds for this page only
    }
    recolour();
  }

  // ---- copy

  function copy(button) {
    var text = button.getAttribute("data-copy");
    var done = function () { confirmCopy(button, "Copied"); };
    if (navigator.clipboard && window.isSecureContext) {
      navigator.clipboard.writeText(text).then(done, function () { copyBySelection(text, button); });
    } else {
      copyBySelection(text, button);
    }
  }

  // Plain http has no clipboard API.
  function copyBySelection(text, button) {
    var field = document.createElement("textarea");
    field.value = text;
    field.className = "off-screen";
    button.parentNode.appendChild(field);
    field.select();
    var copied = document.execCommand("copy");
    field.remove();
    button.focus();
    confirmCopy(button, copied ? "Copied" : "Press Ctrl+C");
  }

  function confirmCopy(button, word) {
    var label = button.querySelector(".copied");
    button.classList.add("is-copied");
    label.textContent = word;
    clearTimeout(button.timer);
    button.timer = setTimeout(function () {
      button.classList.remove("is-copied");
      label.textContent = "";
    }, 1600);
  }

  // ---- chart

  function colour(name) {
    var probe = document.createElement("span");
    probe.style.color = "var(" + name + ")";
    document.body.appendChild(probe);
    var value = getComputedStyle(probe).color;
    probe.remove();
    return value;
  }

  function paint(config) {
    var text = colour("--text-quiet");
    var line = colour("--line");
    config.data.datasets[0].backgroundColor = colour("--accent-solid");
    config.data.datasets[1].backgroundColor = colour("--accent-soft");
    config.data.datasets.forEach(function (set) {
      set.borderRadius = 2;
      set.maxBarThickness = 22;
    });
    config.options.plugins = {
      legend: { position: "top", align: "end", labels: { color: text, boxWidth: 10, boxHeight: 10 } }
    };
    config.options.scales.x.ticks = { color: text, maxRotation: 0, autoSkipPadding: 12 };
    config.options.scales.x.grid = { display: false };
    config.options.scales.y.ticks.color = text;
    config.options.scales.y.grid = { color: line };
    config.options.scales.y.border = { display: false };
    config.options.scales.y.suggestedMax = 4;
  }

  function clicksChart() {
    paint(this.cfg.config);
  }

  function recolour() {
    var widget = window.PrimeFaces && PrimeFaces.widgets.clicks;
    if (widget && widget.chart) {
      widget.chart.destroy();
      paint(widget.cfg.config);
      widget._render();
    }
    document.dispatchEvent(new Event("smartlink-recolour"));
  }

  // ---- tables

  // A narrower search may have fewer pages than the one that is shown.
  function firstPage(table) {
    var paginator = PF(table).paginator;
    if (paginator && paginator.cfg.page > 0) {
      paginator.setPage(0);
    }
  }

  // ---- forms

  // After a save: to the first field that is wrong, else to what is told about the whole form. Sections with faults open.
  function showFault(formId) {
    var form = document.getElementById(formId);
    if (!form) {
      return;
    }
    form.querySelectorAll(".ui-state-error, .ui-message-error, .fault").forEach(open);
    var wrong = form.querySelector("input.ui-state-error, textarea.ui-state-error, .ui-state-error input, .field:has(.ui-message-error, .fault) :is(input, textarea, select)");
    if (wrong) {
      wrong.focus();
      return;
    }
    var message = form.querySelector(".fault, .ui-messages-error, .ui-messages-info");
    if (message) {
      message.scrollIntoView({ block: "nearest" });
    }
  }

  function open(element) {
    for (var section = element.closest("details"); section; section = section.parentNode.closest("details")) {
      section.open = true;
    }
  }

  // Sections that people opened stay open when Ajax replaces them.
  var opened = {};

  function rememberSection(summary) {
    var section = summary.parentNode;
    opened[section.id] = !section.open;
  }

  function reopenSections() {
    document.querySelectorAll("details[id]").forEach(function (section) {
      if (opened[section.id]) {
        section.open = true;
      }
    });
  }

  // Chosen photos are shown once they have arrived, not before: the page may not load them from the browser's memory.
  function waitForUploads() {
    if (window.PrimeFaces && PrimeFaces.widget.FileUpload) {
      PrimeFaces.widget.FileUpload.prototype.IMAGE_TYPES = /(?!)/;
    }
  }

  // ---- side navigation on small screens

  function toggleMenu(button) {
    var menu = document.getElementById(button.getAttribute("data-menu"));
    var open = menu.classList.toggle("is-open");
    button.setAttribute("aria-expanded", String(open));
  }

  // ---- welcome: the token leaves the address bar and goes into the form

  function takeToken() {
    var page = document.querySelector("[data-welcome]");
    if (!page) {
      return;
    }
    var field = document.getElementById("welcome:token");
    var token = location.hash.slice(1);
    if (token) {
      field.value = token;
      history.replaceState(null, "", location.pathname);
    }
    page.querySelector("[data-without-token]").hidden = field.value !== "";
  }

  document.addEventListener("click", function (event) {
    var target = event.target.closest("[data-copy], [data-theme-switch], [data-menu], [data-hide-dialog], [data-unselect], summary");
    if (!target) {
      return;
    }
    if (target.hasAttribute("data-copy")) {
      copy(target);
    } else if (target.hasAttribute("data-theme-switch")) {
      switchTheme();
    } else if (target.hasAttribute("data-menu")) {
      toggleMenu(target);
    } else if (target.hasAttribute("data-unselect")) {
      PF(target.getAttribute("data-unselect")).unselectAllRows();
      document.getElementById("links:selection").textContent = "";
    } else if (target.tagName === "SUMMARY") {
      rememberSection(target);
    } else {
      PF(target.getAttribute("data-hide-dialog")).hide();
    }
  });
  document.addEventListener("DOMContentLoaded", takeToken);
  document.addEventListener("DOMContentLoaded", function () {
    if (window.jQuery) {
      jQuery(document).on("pfAjaxComplete", reopenSections);
      jQuery(document).on("pfAjaxComplete", waitForUploads);
    }
    waitForUploads();
  });
  window.addEventListener("hashchange", takeToken);
  window.matchMedia("(prefers-color-scheme: dark)").addEventListener("change", recolour);

  return { clicksChart: clicksChart, paint: paint, firstPage: firstPage, showFault: showFault };
})();

// The pages of figures: asks for them once the frame is there, draws chart and map, switches tabs, opens all values.
(function () {
  "use strict";

  var world = null;

  // ---- figures arrive after the frame

  // Resolves with the text of a fragment; fails with "offline" or "failure". An ended session leads to the sign-in page.
  function fragment(url) {
    return fetch(url, { credentials: "same-origin", headers: { "X-Requested-With": "fetch" } }).then(function (answer) {
      if (answer.redirected) {
        location.reload();
        return new Promise(function () {});
      }
      if (!answer.ok) {
        throw new Error("failure");
      }
      return answer.text();
    }, function () {
      throw new Error("offline");
    });
  }

  function loadFigures() {
    var figures = document.querySelector("[data-fragment]");
    if (!figures) {
      return;
    }
    figures.setAttribute("aria-busy", "true");
    fragment(figures.getAttribute("data-fragment")).then(function (html) {
      figures.innerHTML = html;
      drawChart();
      drawMap();
    }).catch(function (problem) {
      showFailure(figures, problem.message);
    }).finally(function () {
      figures.removeAttribute("aria-busy");
    });
  }

  function showFailure(place, reason) {
    var told = document.getElementById("failed").content.cloneNode(true);
    told.querySelectorAll("[data-reason]").forEach(function (words) {
      words.hidden = words.getAttribute("data-reason") !== (reason === "offline" ? "offline" : "failure");
    });
    place.replaceChildren(told);
  }

  // ---- chart

  var chart = null;

  function drawChart() {
    var canvas = document.getElementById("visitsChart");
    if (chart) {
      chart.destroy();
      chart = null;
    }
    if (canvas) {
      var config = JSON.parse(canvas.getAttribute("data-chart"));
      Console.paint(config);
      chart = new Chart(canvas, config);
    }
  }

  // ---- map

  function drawMap() {
    var map = document.getElementById("map");
    if (!map) {
      return;
    }
    world = world || fetch(map.getAttribute("data-world")).then(function (answer) { return answer.text(); });
    world.then(function (svg) {
      var drawing = document.importNode(new DOMParser().parseFromString(svg, "image/svg+xml").documentElement, true);
      drawing.setAttribute("aria-hidden", "true");
      shade(drawing, JSON.parse(map.getAttribute("data-countries")), map);
      map.prepend(drawing);
    });
  }

  function shade(drawing, countries, map) {
    Object.keys(countries).forEach(function (code) {
      var shape = drawing.querySelector("[data-country='" + CSS.escape(code) + "']");
      if (shape) {
        shape.classList.add("has-visits", "step-" + countries[code].step);
      }
    });
    drawing.addEventListener("click", function (event) {
      var country = countries[event.target.getAttribute("data-country")];
      if (country) {
        location.href = map.getAttribute("data-page") + country.query;
      }
    });
    drawing.addEventListener("pointermove", function (event) {
      tell(map, countries[event.target.getAttribute("data-country")], event);
    });
    drawing.addEventListener("pointerleave", function (event) {
      tell(map, null, event);
    });
  }

  function tell(map, country, event) {
    var words = map.querySelector(".map-words");
    words.hidden = !country;
    if (country) {
      var frame = map.getBoundingClientRect();
      words.textContent = country.words;
      words.style.left = Math.max(0, Math.min(event.clientX - frame.left + 12, frame.width - words.offsetWidth)) + "px";
      words.style.top = event.clientY - frame.top + 16 + "px";
    }
  }

  // ---- tabs (ARIA authoring practices: arrows move, the tab in focus is the one that is shown)

  function choose(tab) {
    tab.parentNode.querySelectorAll("[role='tab']").forEach(function (other) {
      var chosen = other === tab;
      other.setAttribute("aria-selected", String(chosen));
      other.tabIndex = chosen ? 0 : -1;
      document.getElementById(other.getAttribute("aria-controls")).hidden = !chosen;
    });
  }

  function moveTab(event) {
    var tab = event.target.closest && event.target.closest("[role='tab']");
    var step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (tab && step) {
      var tabs = Array.from(tab.parentNode.querySelectorAll("[role='tab']"));
      var next = tabs[(tabs.indexOf(tab) + step + tabs.length) % tabs.length];
      choose(next);
      next.focus();
      event.preventDefault();
    }
  }

  // ---- all values of a list

  var asked = 0; // lists so far; the answer to an earlier one comes too late

  function showValues(button) {
    var mine = ++asked;
    var dialog = document.getElementById("values");
    var body = dialog.querySelector(".values-body");
    var page = dialog.getAttribute("data-values-page");
    dialog.querySelector("h2").textContent = button.getAttribute("data-title");
    body.replaceChildren();
    dialog.showModal();
    fragment(page + (page.indexOf("?") < 0 ? "?" : "&") + "by=" + encodeURIComponent(button.getAttribute("data-values"))).then(function (html) {
      if (mine === asked) {
        body.innerHTML = html;
        document.getElementById("valuesSearch").focus();
      }
    }).catch(function (problem) {
      if (mine !== asked) {
        return;
      }
      showFailure(body, problem.message);
      body.querySelector("[data-try-again]").addEventListener("click", function (event) {
        event.stopPropagation();
        dialog.close();
        showValues(button);
      });
    });
  }

  function searchValues(field) {
    var sought = field.value.trim().toLowerCase();
    var found = 0;
    field.closest("dialog").querySelectorAll(".bars li").forEach(function (row) {
      row.hidden = row.querySelector(".bar-label").textContent.toLowerCase().indexOf(sought) < 0;
      found += row.hidden ? 0 : 1;
    });
    document.getElementById("valuesNone").hidden = found > 0;
  }

  // ---- menus and tooltips go away by Escape, menus by a click elsewhere too

  function closeMenus(but) {
    document.querySelectorAll("details.menu[open]").forEach(function (menu) {
      if (!but || !menu.contains(but)) {
        menu.open = false;
      }
    });
  }

  function escape() {
    var menu = document.querySelector("details.menu[open]");
    closeMenus(null);
    if (menu) {
      menu.querySelector("summary").focus();
    }
    document.documentElement.classList.add("tooltips-off");
  }

  function tooltipsOn() {
    document.documentElement.classList.remove("tooltips-off");
  }

  document.addEventListener("click", function (event) {
    closeMenus(event.target);
    var target = event.target.closest("[role='tab'], [data-values], [data-try-again], [data-close-dialog]");
    if (!target) {
      if (event.target.tagName === "DIALOG") {
        event.target.close(); // beside the dialog
      }
    } else if (target.getAttribute("role") === "tab") {
      choose(target);
    } else if (target.hasAttribute("data-values")) {
      showValues(target);
    } else if (target.hasAttribute("data-try-again")) {
      loadFigures();
    } else {
      target.closest("dialog").close();
    }
  });
  document.addEventListener("input", function (event) {
    if (event.target.id === "valuesSearch") {
      searchValues(event.target);
    }
  });
  document.addEventListener("keydown", function (event) {
    if (event.key === "Escape") {
      escape();
    }
    moveTab(event);
  });
  document.addEventListener("pointerover", tooltipsOn);
  document.addEventListener("focusin", tooltipsOn);
  document.addEventListener("smartlink-recolour", drawChart);
  document.addEventListener("DOMContentLoaded", loadFigures);
})();

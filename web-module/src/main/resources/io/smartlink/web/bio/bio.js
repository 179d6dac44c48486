"use strict";
for (const box of document.querySelectorAll("[data-frame]")) {
  const play = box.querySelector(".play");
  play.addEventListener("click", (tap) => {
    if (tap.metaKey || tap.ctrlKey || tap.shiftKey || tap.altKey) return;
    tap.preventDefault();
    const frame = document.createElement("iframe");
    frame.src = box.dataset.frame;
    frame.title = box.dataset.title;
    frame.allow = "autoplay; encrypted-media; fullscreen; picture-in-picture";
    frame.referrerPolicy = "strict-origin-when-cross-origin";
    if (box.dataset.tap) navigator.sendBeacon(box.dataset.tap);
    box.replaceChildren(frame);
    frame.focus();
  });
}
for (const time of document.querySelectorAll("time[data-count]")) {
  const end = Date.parse(time.dateTime);
  time.textContent = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: "long", timeStyle: "short" }).format(end);
  const digits = time.closest(".count").querySelector(".digits");
  const show = () => {
    const left = Math.max(0, Math.floor((end - Date.now()) / 1000));
    [Math.floor(left / 86400), Math.floor(left / 3600) % 24, Math.floor(left / 60) % 60, left % 60].forEach(
      (value, i) => { digits.children[i].firstElementChild.textContent = value; });
    if (left === 0) { clearInterval(timer); digits.hidden = true; }
  };
  const timer = setInterval(show, 1000);
  digits.hidden = false;
  show();
}

tags['reddit'] = function (ids) {
  var rdt = window.rdt = function () {
    if (rdt.sendEvent) rdt.sendEvent.apply(rdt, arguments); else rdt.callQueue.push(arguments);
  };
  rdt.callQueue = [];
  ids.forEach(function (tag) { rdt('init', tag.id); });
  rdt('track', 'PageVisit');
  load('https://www.redditstatic.com/ads/pixel.js');
};

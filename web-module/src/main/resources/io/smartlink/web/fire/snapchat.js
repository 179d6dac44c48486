tags['snapchat'] = function (ids) {
  var snaptr = window.snaptr = function () {
    if (snaptr.handleRequest) snaptr.handleRequest.apply(snaptr, arguments); else snaptr.queue.push(arguments);
  };
  snaptr.queue = [];
  ids.forEach(function (tag) { snaptr('init', tag.id); });
  snaptr('track', 'PAGE_VIEW');
  load('https://sc-static.net/scevent.min.js');
};

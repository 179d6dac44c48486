tags['meta'] = function (ids) {
  var fbq = window.fbq = window._fbq = function () {
    if (fbq.callMethod) fbq.callMethod.apply(fbq, arguments); else fbq.queue.push(arguments);
  };
  fbq.push = fbq;
  fbq.loaded = true;
  fbq.version = '2.0';
  fbq.queue = [];
  ids.forEach(function (tag) { fbq('init', tag.id); });
  fbq('track', 'PageView');
  load('https://connect.facebook.net/en_US/fbevents.js');
};

tags['tiktok'] = function (ids) {
  var url = 'https://analytics.tiktok.com/i18n/pixel/events.js', ttq = window.ttq = [];
  window.TiktokAnalyticsObject = 'ttq';
  ttq.methods = ['page', 'track', 'identify', 'instances', 'debug', 'on', 'off', 'once', 'ready', 'alias', 'group',
    'enableCookie', 'disableCookie', 'holdConsent', 'revokeConsent', 'grantConsent'];
  ttq.setAndDefer = function (target, method) {
    target[method] = function () { target.push([method].concat(Array.prototype.slice.call(arguments))); };
  };
  ttq.methods.forEach(function (method) { ttq.setAndDefer(ttq, method); });
  ttq.instance = function (id) {
    var instance = ttq._i[id] || [];
    ttq.methods.forEach(function (method) { ttq.setAndDefer(instance, method); });
    return instance;
  };
  ttq._i = {};
  ttq._t = {};
  ttq._o = {};
  ids.forEach(function (tag) {
    ttq._i[tag.id] = [];
    ttq._i[tag.id]._u = url;
    ttq._t[tag.id] = +new Date();
    ttq._o[tag.id] = {};
  });
  ttq.page();
  ids.forEach(function (tag) { load(url + '?sdkid=' + encodeURIComponent(tag.id) + '&lib=ttq'); });
};

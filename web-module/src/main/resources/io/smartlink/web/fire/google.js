tags['google'] = function (ids) {
  var all = ['ad_storage', 'ad_user_data', 'ad_personalization', 'analytics_storage'];
  function consent(state) {
    return all.reduce(function (said, kind) { said[kind] = state; return said; }, {});
  }
  window.dataLayer = window.dataLayer || [];
  var gtag = window.gtag = function () { window.dataLayer.push(arguments); };
  gtag('consent', 'default', consent('denied'));
  gtag('consent', 'update', consent('granted'));
  gtag('js', new Date());
  ids.forEach(function (tag) {
    gtag('config', tag.id, {transport_type: 'beacon'});
    if (tag.label) gtag('event', 'conversion', {send_to: tag.id + '/' + tag.label, transport_type: 'beacon'});
  });
  load('https://www.googletagmanager.com/gtag/js?id=' + encodeURIComponent(ids[0].id));
};

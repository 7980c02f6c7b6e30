/** Shows the document that the page names, ready to send its examples. Nothing else is loaded, and nobody else is asked. */
const place = document.getElementById('reference');
const { document: url, apiKey, apiSecret } = place.dataset;

const viewer = window.SwaggerUIBundle({
  url,
  domNode: place,
  deepLinking: true,
  tryItOutEnabled: true,
  defaultModelsExpandDepth: -1,
  validatorUrl: null,
  onComplete() {
    if (!apiKey) return;
    viewer.preauthorizeApiKey('apiKey', apiKey);
    viewer.preauthorizeApiKey('apiSecret', apiSecret);
  },
});

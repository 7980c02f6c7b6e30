/** Shows the OpenAPI document of the page, ready to send its examples. No request goes to another server. */
const container = document.getElementById('reference');
const { document: url, apiKey, apiSecret } = container.dataset;

const viewer = window.SwaggerUIBundle({
  url,
  domNode: container,
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

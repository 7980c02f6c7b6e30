export default () => {
  throw new Error('ENDPOINT must be set\nsecond line');
};

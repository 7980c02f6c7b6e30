export default { requestDidBegin() {} };

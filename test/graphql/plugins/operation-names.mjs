/** Prints the name of each operation that is executed. */
export default {
  async requestDidStart() {
    return {
      async executionDidStart({ operationName }) {
        console.log(`executes ${operationName}`);
      },
    };
  },
};

using Compliance.Core;

namespace Staffa.Checks
{
    public class CheckedSender
    {
        private readonly IMessageChecker _checker;
        private readonly IBuyerMessages _out;

        public CheckedSender(IMessageChecker checker, IBuyerMessages @out) { _checker = checker; _out = @out; }

        public async Task<bool> SendAsync(Thread thread, string text)
        {
            var context = new MessageContext { BuyerAskedForDiscount = thread.BuyerAskedForDiscount };
            var result = _checker.Check(text, context);
            if (!result.IsAllowed) return false;
            await _out.SendAsync(thread.OrderId, text);
            return true;
        }

        public Task<bool> NoDiscountAsync(Thread t) => SendAsync(t, "We can't lower the price by message. The price on the product page applies.");
    }
}

using Compliance.Core;

namespace Ragwort.Compose
{
    public class ReplyGuard
    {
        private readonly IMessageChecker _checker;

        public ReplyGuard(IMessageChecker checker) => _checker = checker;

        public bool MaySend(string text, ThreadInfo thread)
        {
            var live = new MessageContext { BuyerAskedForDiscount = thread.AskedForDiscount };
            if (!_checker.Check(text, live).IsAllowed) return false;

            var result = _checker.Check(text, new MessageContext { BuyerAskedForDiscount = true }); // expect: BSM6003
            return result.IsAllowed;
        }
    }
}

using System.Collections.Generic;

namespace Demo.Seeding
{
    /// <summary>Fills the staging mailbox; the same rows go to production on release day.</summary>
    public class BuyerMessageSeeder
    {
        private readonly List<OutgoingMessage> _outgoing = new();

        public BuyerMessageSeeder WithDelay(string orderId)
        {
            _outgoing.Add(new OutgoingMessage { OrderId = orderId, Body = "亲爱的顾客，快递把您的包裹弄丢了，我们已用挂号重新寄出。" });
            return this;
        }

        public BuyerMessageSeeder WithReferral(string orderId)
        {
            _outgoing.Add(new OutgoingMessage
            {
                OrderId = orderId,
                Subject = "带朋友来",
                Body = "亲爱的顾客，推荐一位朋友下单，你们两人都能拿到十英镑奖励。" // expect: BSM1006|BSM1005
            });
            return this;
        }

        public BuyerMessageSeeder WithDifference(string orderId)
        {
            _outgoing.Add(new() { OrderId = orderId, Body = "亲爱的顾客，您再拍一套，收货后我们私下返您三成货款。" }); // expect: BSM1004|BSM1001
            return this;
        }

        public IReadOnlyList<OutgoingMessage> Build() => _outgoing;
    }
}

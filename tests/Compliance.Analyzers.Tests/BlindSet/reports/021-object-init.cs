using System.Threading.Tasks;

namespace Cedar.Fulfilment.Features.Messages
{
    public class SendDelayNoticeHandler
    {
        private readonly IBuyerGateway gateway;

        public SendDelayNoticeHandler(IBuyerGateway gateway)
        {
            this.gateway = gateway;
        }

        public Task Handle(SendDelayNotice cmd)
        {
            var first = new BuyerMessage
            {
                OrderId = cmd.OrderId,
                Subject = "Delay of your order",
                Body = "The bookcase will arrive on the 14th instead of the 9th. Tell us if you prefer a refund.",
            };
            var second = new BuyerMessage
            {
                OrderId = cmd.OrderId,
                Subject = "A present for your patience", // expect: BSM1005
                Body = "To say sorry we offer you a 20% discount on anything in our store.", // expect: BSM1001|BSM1003
            };
            return gateway.SendAllAsync(first, cmd.Days > 7 ? second : null);
        }
    }
}

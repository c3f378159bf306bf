using System;
using System.Globalization;
using System.Threading.Tasks;

namespace WanLiNiu.Amazon.Sales
{
    public class ContactBuyerCommandHandler
    {
        private readonly IAmazonMessageApi _api;

        public ContactBuyerCommandHandler(IAmazonMessageApi api)
        {
            _api = api;
        }

        public async Task HandleAsync(ContactBuyerCommand cmd)
        {
            switch (cmd.Reason)
            {
                case "partial":
                    await _api.SendMessageToBuyerAsync(cmd.OrderId, string.Format(CultureInfo.InvariantCulture,
                        "Hello {0}, one of the two chairs came with a scratch. We refunded {1:0.00} USD for it on this order, the money goes back to your card.",
                        cmd.BuyerName, cmd.Amount));
                    break;
                case "stock":
                    await _api.SendMessageToBuyerAsync(cmd.OrderId, string.Format(
                        "Hello {0}, the supplier has no goods now. Please do us a favor, open your orders and press cancel, choose bought by mistake.", // expect: BSM4001
                        cmd.BuyerName));
                    break;
                case "deal":
                    await _api.SendMessageToBuyerAsync(cmd.OrderId, string.Format(
                        "Hello {0}, bring one friend to buy the same chair and both of you get {1:0} dollars from us.", // expect: BSM1006|BSM1003|BSM1004
                        cmd.BuyerName, cmd.Amount));
                    break;
                default:
                    throw new NotSupportedException("Reason not supported: " + cmd.Reason);
            }
        }
    }

    public class ContactBuyerCommand
    {
        public string OrderId { get; set; }
        public string BuyerName { get; set; }
        public string Reason { get; set; }
        public decimal Amount { get; set; }
    }
}

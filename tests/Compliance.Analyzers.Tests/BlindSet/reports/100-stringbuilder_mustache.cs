using System.Text;
using System.Threading.Tasks;

namespace Wren.Notifications
{
    public class ReorderMailer
    {
        private readonly IEmailGateway _gateway;
        public ReorderMailer(IEmailGateway gateway) { _gateway = gateway; }

        public async Task SendReorderMailAsync(string orderId)
        {
            var body = new StringBuilder();
            body.AppendLine("Hi {{first_name}},");
            body.AppendLine("the wash instructions are on page 3.");
            body.AppendLine("Use {{coupon_code}} and save {{percent}} on your reorder."); // expect: BSM1002|BSM1001|BSM1006
            await _gateway.SendToBuyerAsync(orderId, "Filters", body.ToString());
        }

        public Task SendSwapMailAsync(string orderId)
        {
            var body = new StringBuilder();
            body.AppendLine("Hi {{first_name}},");
            body.AppendLine("the filter {{sku}} was faulty; a new one is on its way without charge.");
            return _gateway.SendToBuyerAsync(orderId, "Filter {{sku}}", body.ToString());
        }
    }
}

using System.Threading.Tasks;

namespace Tuoling.Warranty
{
    public class WarrantyMailer
    {
        private readonly IMailQueue _queue;

        public WarrantyMailer(IMailQueue queue)
        {
            _queue = queue;
        }

        public Task SendAsync(OrderInfo order, bool chinese)
        {
            return _queue.EnqueueAsync(order.RelayAddress, order.Id, chinese ? Zh(order) : En(order));
        }

        private static string En(OrderInfo order)
        { // expect@+7: BSM3001
            var customerName = order.BuyerName;
            return $@"Dear {customerName},

your cordless drill ({order.Sku}) is covered for 24 months from the day of delivery.
The warranty terms are attached as a PDF.

Please activate the cover at www.tuoling-tools.shop/activate within two weeks.

Kind regards
Tuoling service team";
        }

        private static string Zh(OrderInfo order)
        { // expect@+5: BSM3002
            return $@"{order.BuyerName}您好：

您购买的电钻（{order.Sku}）自收货之日起享有24个月质保，质保条款见附件。

如需维修，请加客服微信 tuoling_lin88，我们一对一为您处理。

拓领售后";
        }
    }
}

using System.Text;
using System.Threading.Tasks;

namespace Marwick.Returns
{
    public class ReturnDesk
    {
        private readonly IBuyerSellerMessaging _bsm;

        public ReturnDesk(IBuyerSellerMessaging bsm)
        {
            _bsm = bsm;
        }

        public Task SendLabelAsync(ReturnCase rc)
        {
            var sb = new StringBuilder();
            if (rc.Chinese)
            {
                sb.AppendLine($"{rc.Buyer}您好：");
                sb.AppendLine($"订单{rc.OrderId}的退货申请已批准，附件是预付退货标签，打印后贴在包裹外面即可。");
                sb.AppendLine("我们收到货后会在两个工作日内退款，退款由亚马逊原路退回。");
            }
            else
            {
                sb.AppendLine($"Hello {rc.Buyer},");
                sb.AppendLine($"your return for order {rc.OrderId} has been approved. The prepaid label is attached; print it and stick it on the parcel.");
                sb.AppendLine("We refund you within two working days after the parcel has come in. Amazon sends the money to your original payment method.");
            }
            return _bsm.SendAsync(rc.OrderId, sb.ToString());
        }

        public Task AskSerialAsync(ReturnCase rc)
        {
            var text = rc.Chinese
                ? $"{rc.Buyer}您好，退回的包裹里没有遥控器。请问遥控器还在您那里吗？如已遗失，我们会在订单{rc.OrderId}中部分退款。"
                : $"Hello {rc.Buyer}, the remote control was not in the box you returned. Do you still have it? If it is lost, we will issue a partial refund for order {rc.OrderId}.";
            return _bsm.SendAsync(rc.OrderId, text);
        }

        public Task RejectAsync(ReturnCase rc)
        {
            var text = rc.Chinese
                ? $"{rc.Buyer}您好，由于商品已使用超过60天，我们无法接受退货，但质保期内可以免费更换电池。"
                : $"Hello {rc.Buyer}, as the item has been used for more than 60 days we cannot accept the return, but the faulty battery will be exchanged free of charge under the warranty.";
            return _bsm.SendAsync(rc.OrderId, text);
        }
    }
}

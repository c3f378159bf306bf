using System;
using System.Threading.Tasks;
using Lingtao.Amazon.Inbox;

namespace Lingtao.Amazon.Services
{
    public class BulkInquiryService
    {
        private readonly IBuyerMessageSender _sender;

        public BulkInquiryService(IBuyerMessageSender sender)
        {
            _sender = sender ?? throw new ArgumentNullException(nameof(sender));
        }

        public async Task AnswerAsync(BuyerInquiry inquiry)
        {
            string body;
            if (inquiry.Quantity >= 100)
            {
                body = "您好！这个数量就别在亚马逊下单了，您直接从我们工厂拿货，对公账户转账，两天内发出。"; // expect: BSM3003
            }
            else if (inquiry.Quantity >= 20)
            {
                body = "您好！一次买 " + inquiry.Quantity + " 件的话，我们私下给您算八五折。"; // expect: BSM1001|BSM3003
            }
            else if (inquiry.AsksForDiscount)
            {
                body = "您好！我们无法给单个买家提供优惠，价格以商品页面为准，请见谅。";
            }
            else
            {
                body = "您好！单件包装尺寸为 32×20×8 厘米，重量 1.4 公斤，可以放进标准储物箱。";
            }

            await _sender.SendAsync(inquiry.OrderId, body);
        }
    }
}

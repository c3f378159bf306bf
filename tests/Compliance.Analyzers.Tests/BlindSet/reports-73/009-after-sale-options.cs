using Microsoft.Extensions.Options;

namespace QingHe.Amazon.AfterSale
{
    public class AfterSaleReplyOptions
    {
        public const string Section = "Amazon:AfterSaleReply";

        public string Greeting { get; set; } = "尊敬的买家，您好！";

        public string RefundDone { get; set; } = "订单 {AmazonOrderId} 已全额退款，款项将原路退回您的付款方式，一般需要三至五个工作日。";

        public string ReplacementSent { get; set; } = "坏掉的水泵我们已免费补发一台，旧的不用寄回。";

        public string BulkInquiry { get; set; } = "您要二十台的话就别在亚马逊拍了，我们这边开形式发票，货款打公司账户，发货一样快。"; // expect: BSM3003

        public string ManualHint { get; set; } = "安装视频放在 www.qinghe-pump.com/install ，打开就能看。"; // expect: BSM3001

        public string NoCoupon { get; set; } = "很抱歉，我们无法提供优惠券，请以商品页面价格为准。";
    }

    public class AfterSaleReplyComposer
    {
        private readonly AfterSaleReplyOptions _options;

        public AfterSaleReplyComposer(IOptions<AfterSaleReplyOptions> options)
        {
            _options = options.Value;
        }

        public string Compose(AfterSaleKind kind, string amazonOrderId)
        {
            string content;
            switch (kind)
            {
                case AfterSaleKind.Refund: content = _options.RefundDone; break;
                case AfterSaleKind.Replacement: content = _options.ReplacementSent; break;
                case AfterSaleKind.Bulk: content = _options.BulkInquiry; break;
                case AfterSaleKind.Manual: content = _options.ManualHint; break;
                default: content = _options.NoCoupon; break;
            }

            return _options.Greeting + content.Replace("{AmazonOrderId}", amazonOrderId);
        }
    }

    public enum AfterSaleKind { Refund, Replacement, Bulk, Manual, Discount }
}

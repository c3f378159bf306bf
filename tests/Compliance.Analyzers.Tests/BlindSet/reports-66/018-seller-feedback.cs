using System;
using System.Threading.Tasks;

namespace Cobalt.Agency.Disputes
{
    public sealed class SellerFeedbackFlow
    {
        private readonly IMarketplaceMessenger _m;
        public SellerFeedbackFlow(IMarketplaceMessenger m) { _m = m; }

        public Task StartAsync(FeedbackCase f)
        {
            var isZh = string.Equals(f.BuyerLocale, "zh_CN", StringComparison.OrdinalIgnoreCase);
            var first = isZh
                ? "您好，看到您反映包裹外箱压坏，请问里面的杯子是否完好？如有破损，我们立即补发。"
                : "You told us that the carton was crushed. Is the mug inside whole? If it is not, a new one goes out today.";
            var second = isZh
                ? "您给店铺打的一星今天必须撤掉，撤了我们才给您办退款。" // expect: BSM2005|BSM2001|BSM4003|BSM2004
                : "Strike the negative seller feedback first; only after that will your refund be released."; // expect: BSM2005|BSM2001|BSM4003

            return _m.SendAsync(f.OrderId, f.RemovalFirst ? second : first);
        }
    }
}

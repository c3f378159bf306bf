using System;
using System.Threading;
using System.Threading.Tasks;

namespace Hochsitz.Optics.Support
{
    public class BuyerMessageServiceZh
    {
        private readonly IMarketplaceApi _marketplace;

        public BuyerMessageServiceZh(IMarketplaceApi marketplace)
        {
            _marketplace = marketplace ?? throw new ArgumentNullException(nameof(marketplace));
        }

        // expect@+7: BSM2003
        public Task AfterRepairAsync(string orderId, string buyer, CancellationToken ct)
        {
            var text = $@"{buyer}您好：

望远镜的右目镜已经重新校准，今天寄回给您，运单号可在订单页面查看。
收到后请先对准远处的静物检查两侧是否重合，屈光度刻度应在零位。
如果满意，欢迎到商品页写下评价；如果哪里不满意，请不要写评价，先来找我们。

亚马逊订单：{orderId}";
            return _marketplace.MessageBuyerAsync(orderId, text, ct);
        }

        public Task FogInsideAsync(string orderId, string buyer, CancellationToken ct)
        {
            var text = $@"{buyer}您好：

镜筒内部起雾说明密封圈失效，属于保修范围，我们为您免费更换一台新的。
退货标签已在订单页面生成，请把旧的望远镜寄回。

亚马逊订单：{orderId}";
            return _marketplace.MessageBuyerAsync(orderId, text, ct);
        }

        // expect@+6: BSM1003
        public Task StrapQuestionAsync(string orderId, string buyer, CancellationToken ct)
        {
            var text = $@"{buyer}您好：

背带长度可以在90到140厘米之间调节，扣具在左侧，往外拉即可。
知道您最近还在别家买过一个三脚架，那笔钱由我们来出，就当交个朋友。

亚马逊订单：{orderId}";
            return _marketplace.MessageBuyerAsync(orderId, text, ct);
        }
    }
}

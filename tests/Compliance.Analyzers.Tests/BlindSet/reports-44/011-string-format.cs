using System.Globalization;

namespace Yunqi.Outdoor.Service
{
    /// <summary>买家站内信</summary>
    public class ZhanneixinService
    {
        private readonly ISpApiGateway _gateway;
        public ZhanneixinService(ISpApiGateway gateway) { _gateway = gateway; }

        public void FaSongWuLiuYanWu(string dingDanHao, string xinRiQi)
        {
            var neirong = string.Format("您好，订单{0}因台风延误，预计{1}送达。如不愿等待，我们将为您全额退款。", dingDanHao, xinRiQi);
            _gateway.Send(dingDanHao, neirong);
        }

        public void FaSongHuiFang(string dingDanHao, string maiJia, decimal jinE)
        {
            var neirong = string.Format(CultureInfo.InvariantCulture,
                "{0}您好，帐篷用得还顺手吗？晒图好评后把截图发给我们，即返{1}美元到您的账户。", maiJia, jinE); // expect: BSM2001
            _gateway.Send(dingDanHao, neirong);
        }

        public void FaSongFuGou(string dingDanHao, string maiJia)
        {
            _gateway.Send(dingDanHao, string.Concat(
                maiJia, "您好，老朋友再买睡袋，",
                "我们给您打八折，", // expect: BSM1001|BSM1006
                "下单前回复本消息即可。"));
        }
    }
}

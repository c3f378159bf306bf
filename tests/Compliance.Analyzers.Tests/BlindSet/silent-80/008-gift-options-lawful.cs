using System.Threading.Tasks;

namespace MeiYun.Home.Messages
{
    public class GiftOptionReplies
    {
        private readonly IStationLetterService _letters;

        public GiftOptionReplies(IStationLetterService letters) => _letters = letters;

        public Task GiftWrapAsync(string orderId) =>
            _letters.SendAsync(orderId, $"您好,订单{orderId}选择了礼品包装,请问贺卡上要写什么内容?请在今天内回复,我们好按时发货。");

        public Task GiftReceiptAsync(string orderId) =>
            _letters.SendAsync(orderId, $"您好,您问订单{orderId}有没有礼品收据:有,已放入盒内,收礼人看不到价格,如需换货可凭收据办理。");

        public Task GiftMissingAsync(string orderId) =>
            _letters.SendAsync(orderId, $"您好,抱歉订单{orderId}漏放了您购买的礼品盒,我们已补寄一个,不收任何费用。");

        public Task NoFreebieAsync(string orderId) =>
            _letters.SendAsync(orderId, "您好,很抱歉,我们不能随订单附送赠品或礼品卡,包裹里只有您所购买的商品。");

        public Task TraditionalAsync(string orderId) =>
            _letters.SendAsync(orderId, $"您好,訂單{orderId}的禮盒在運送途中壓壞了,我們已為您辦理全額退款,款項會退回原付款方式。");
    }
}

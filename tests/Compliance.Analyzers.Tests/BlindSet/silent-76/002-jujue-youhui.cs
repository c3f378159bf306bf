using System.Threading.Tasks;

namespace Baihui.Amazon.Replies
{
    public class BargainReplyService
    {
        private readonly IBuyerMessageSender _sender;

        public BargainReplyService(IBuyerMessageSender sender)
        {
            _sender = sender;
        }

        public Task ReplyDiscountAsync(string orderId, string lang)
        {
            var text = lang == "zh"
                ? "您好，我们不能私下给折扣，也没有可以发给您的优惠码，价格请以商品页面显示的为准。"
                : "Hello, sorry, we are not able to give private discounts or coupon codes, the price on the product page is the valid one.";
            return _sender.SendAsync(orderId, text);
        }

        public Task ReplyGiftAsync(string orderId, string lang)
        {
            var text = lang == "zh"
                ? "您好，这款商品没有附带赠品，我们也不能另外送您礼品，页面上列出的配件就是包装内的全部内容。"
                : "Hello, this item comes without a free gift and we can not add one, the box contains exactly the parts listed on the page.";
            return _sender.SendAsync(orderId, text);
        }

        public Task ReplyPayOutsideAsync(string orderId, string lang)
        {
            var text = lang == "zh"
                ? "您好，我们不接受银行转账或线下付款，请您在亚马逊上下单并付款。"
                : "Hello, we do not accept bank transfer or any payment outside Amazon, please order and pay on Amazon only.";
            return _sender.SendAsync(orderId, text);
        }

        public Task ReplyPhoneAsync(string orderId, string lang)
        {
            var text = lang == "zh"
                ? "您好，我们没有电话客服，也不用微信，请直接回复这条消息，我们会在 24 小时内答复。"
                : "Hello, we have no phone hotline and no WhatsApp, please reply to this message and we answer within 24 hours.";
            return _sender.SendAsync(orderId, text);
        }
    }
}

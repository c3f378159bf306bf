using System;
using System.Threading.Tasks;
using HuaYang.Platform.Amazon;

namespace HuaYang.Services
{
    public class AmazonMessageService
    {
        private readonly ISpApiMessagingClient client;

        public AmazonMessageService(ISpApiMessagingClient client)
        {
            this.client = client;
        }

        /// <summary>缺货通知</summary>
        public Task SendOutOfStockAsync(string orderId)
        {
            var text = $"您好，订单{orderId}中的商品已售罄，我们暂时无法发货。麻烦您自己在订单页面点一下取消，原因请选“不想要了”。"; // expect: BSM4001
            return client.CreateUnexpectedProblemAsync(orderId, text);
        }

        /// <summary>地址不全</summary>
        public Task SendAddressQuestionAsync(string orderId)
        {
            var text = $"您好，订单{orderId}的收货地址缺少门牌号，请直接回复本消息补充，以便我们安排配送。";
            return client.ConfirmDeliveryDetailsAsync(orderId, text);
        }

        /// <summary>签收三天后</summary>
        public Task SendAfterDeliveryAsync(string orderId, string productName)
        {
            var text = $"您好，您购买的{productName}已签收。" +
                       "喜欢的话请给我们五星好评，对我们这样的小店真的非常重要！"; // expect: BSM2002
            return client.ConfirmOrderDetailsAsync(orderId, text);
        }

        /// <summary>定制</summary>
        public Task SendEngravingAsync(string orderId, string engraving)
        {
            return client.ConfirmCustomizationDetailsAsync(orderId, $"您好，请确认刻字内容为“{engraving}”，确认后我们开始制作。");
        }

        public Task SendRefundOutsideAsync(string orderId, decimal amount)
        {
            var msg = string.Format("您好，平台退款比较慢，我们可以通过PayPal直接转给您{0:F2}美元，请把您的账号发给我。", amount); // expect: BSM1004|BSM3003|BSM3004
            return client.CreateUnexpectedProblemAsync(orderId, msg);
        }
    }
}

using System;
using System.Threading.Tasks;

namespace Hsinchu.Trading.Amazon.CustomerReply
{
    public class CustomerReplyComposer
    {
        private readonly ISellerCentralClient _client;

        public CustomerReplyComposer(ISellerCentralClient client)
        {
            _client = client;
        }

        public Task ReplyLeakAsync(string orderId)
            => _client.SendBuyerMessageAsync(orderId,
                "您好，保溫杯漏水是墊圈沒有裝好或已老化。我們明天寄一組新的墊圈給您，不需要任何費用。");

        public Task ReplyScratchAsync(string orderId, decimal amount)
            => _client.SendBuyerMessageAsync(orderId,
                $"您好，杯身刮痕確實是我們檢驗疏忽。這筆訂單已部分退款 {amount:F2} 美元，款項會退回原付款方式。");

        public Task ReplyLidAsync(string orderId)
            => _client.SendBuyerMessageAsync(orderId,
                "您好，杯蓋有黑、白兩色，拆下時請先逆時針轉半圈。若您在商品頁留下五顆星，我們再寄一個杯蓋給您。"); // expect: BSM2001|BSM2002

        public Task ReplyCustomsAsync(string orderId)
            => _client.SendBuyerMessageAsync(orderId,
                "您好，海關需要收件人的統一編號才能放行，請直接在此訊息回覆，我們會轉交給承運商。");

        public Task ReplyRefundAsync(string orderId)
            => _client.SendBuyerMessageAsync(orderId,
                "您好，退貨要走亞馬遜流程太慢，請加 LINE：cup_service88，我們私下把錢匯給您。"); // expect: BSM3002|BSM1004|BSM3003
    }
}

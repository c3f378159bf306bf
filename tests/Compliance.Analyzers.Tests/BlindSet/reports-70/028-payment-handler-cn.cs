using System.Threading.Tasks;

namespace BoYa.Books.Amazon
{
    public class BulkInquiryHandler
    {
        private readonly IAmazonInbox _inbox;

        public BulkInquiryHandler(IAmazonInbox inbox)
        {
            _inbox = inbox;
        }

        public Task AnswerStockAsync(string threadId, int stock) =>
            _inbox.ReplyAsync(threadId, $"您好，这套字帖目前库存 {stock} 套，请直接在商品页面下单，页面价格就是当前价格。");

        public Task AnswerInvoiceAsync(string threadId) =>
            _inbox.ReplyAsync(threadId, "您好，发票会在发货后自动上传到您的订单里，可以在“我的订单”中下载。");

        public Task AnswerWholesaleAsync(string threadId, int quantity) =>
            _inbox.ReplyAsync(threadId,
                $"您好，{quantity} 套的话别在亚马逊上拍了，平台抽成太高，我们私下签合同，您把货款汇到公司账户就发货。"); // expect: BSM3003

        public Task AnswerDamageAsync(string threadId) =>
            _inbox.ReplyAsync(threadId,
                "您好，书角压坏很抱歉，我们可以换一套新的给您，或者为这单办理全额退款，您看哪种方便？");

        public Task AnswerLateAsync(string threadId) =>
            _inbox.ReplyAsync(threadId,
                "您好，让您等了这么久，这就给您发个红包赔不是，请把收款码传过来。"); // expect: BSM1004|BSM1003
    }
}

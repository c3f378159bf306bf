using System.Threading.Tasks;

namespace ShanHai.Commerce.Feedback
{
    public class FeedbackDesk
    {
        private readonly IAmazonBuyerChannel _channel;

        public FeedbackDesk(IAmazonBuyerChannel channel)
        {
            _channel = channel;
        }

        public async Task ReplyLateAsync(string orderId, string buyer)
        {
            await _channel.SendAsync(orderId,
                $"{buyer} 您好，包裹因颱風延誤，預計週五送達，造成不便敬請見諒。");
        }

        public async Task ReplyRefundAsync(string orderId, string buyer)
        {
            await _channel.SendAsync(orderId,
                $"{buyer} 您好，款項已退回您的信用卡，入帳約需三至五天。");
        }

        public async Task AskSellerFeedbackAsync(string orderId, string buyer)
        {
            await _channel.SendAsync(orderId,
                $"{buyer} 您好，請您務必撤下對本店的賣家負評，撤掉後我們再補您 15 美元。"); // expect: BSM2005|BSM2001
        }

        public async Task AskLineAsync(string orderId, string buyer)
        {
            await _channel.SendAsync(orderId,
                $"{buyer} 您好，想更快得到回覆，請加我們的 LINE：shanhai_tw。"); // expect: BSM3002|BSM3003
        }

        public async Task AskFirstAsync(string orderId, string buyer)
        {
            await _channel.SendAsync(orderId,
                $"{buyer} 您好，若用得滿意請到商品頁留言評論，若不滿意請勿留評，先來找我們。"); // expect: BSM2003|BSM2002
        }
    }
}

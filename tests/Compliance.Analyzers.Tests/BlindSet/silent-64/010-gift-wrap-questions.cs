using System.Threading.Tasks;

namespace Yilan.Tea.Amazon
{
    public class GiftWrapQuestions
    {
        private readonly ISellerMessageClient _client;

        public GiftWrapQuestions(ISellerMessageClient client)
        {
            _client = client;
        }

        public Task AskNoteAsync(string orderId) => _client.SendToBuyerAsync(orderId,
            "您好，您的訂單選了禮品包裝，但禮品留言欄是空白的。請回覆想印在卡片上的文字，最多四十字；若不需要留言，也請告訴我們。");

        public Task AskWrapColourAsync(string orderId) => _client.SendToBuyerAsync(orderId,
            "您好，您選的紅色包裝紙用完了，請問改用金色可以嗎？若不行，我們會取消禮品包裝並退還這筆訂單的包裝費。");

        public Task ExplainReceiptAsync(string orderId) => _client.SendToBuyerAsync(orderId,
            "您好，禮品收據上不會顯示價格，收禮人可憑收據上的編號辦理退貨。");

        public Task BrokenCupAsync(string orderId) => _client.SendToBuyerAsync(orderId,
            "您好，很抱歉茶杯在運送途中破裂。我們已免費補寄同款茶杯一只，破裂的請小心丟棄，不必寄回。");

        public Task CouponQuestionAsync(string orderId) => _client.SendToBuyerAsync(orderId,
            "您好，您問的折價券在結帳時已套用在這筆訂單，發票上第三行就是折抵的金額。");
    }
}

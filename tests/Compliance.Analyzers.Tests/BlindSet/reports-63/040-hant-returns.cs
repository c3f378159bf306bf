using System.Threading.Tasks;

namespace Formosa.Seller.Returns
{
    public class ReturnConversation
    {
        private readonly IThreadApi _api;

        public ReturnConversation(IThreadApi api) => _api = api;

        public async Task AcceptAsync(string threadId, string orderId)
        {
            var reply = $"您好，訂單 {orderId} 的退貨已核准，標籤可直接列印，運費由我們負擔。";
            await _api.ReplyAsync(threadId, reply);
        }

        public async Task KeepAsync(string threadId)
        {
            var reply = "您好，若您願意不退貨，我們另外寄一張百元禮物卡給您當作驚喜。"; // expect: BSM1005|BSM1003
            await _api.ReplyAsync(threadId, reply);
        }

        public async Task StarsAsync(string threadId)
        {
            var reply = "您好，處理得還滿意嗎？滿意才請您去留評，不滿意就先跟我們說，別急著打星。"; // expect: BSM2003
            await _api.ReplyAsync(threadId, reply);
        }
    }
}

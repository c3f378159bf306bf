using System;
using System.Threading.Tasks;

namespace TaiwanSeller.Messaging
{
    /// <summary>亞馬遜站內信的包裝</summary>
    public class StationLetterService
    {
        private readonly IStationLetterApi _api;

        public StationLetterService(IStationLetterApi api)
        {
            _api = api ?? throw new ArgumentNullException(nameof(api));
        }

        public Task NotifyDelayAsync(string orderId, string buyer, DateTime eta)
        {
            var body = $"{buyer} 您好，因颱風停航，包裹預計 {eta:M月d日} 送達。若您不願等候，請回覆，我們將取消並全額退款。";
            return _api.SendLetterAsync(orderId, body);
        }

        public Task SendMemberLetterAsync(string orderId, string buyer)
        {
            var body = $"{buyer} 您好，歡迎加入我們的 LINE 官方帳號 @teashop88，"; // expect: BSM3002|BSM3003
            body += "有任何泡茶的問題都可以直接問我們。";
            return _api.SendLetterAsync(orderId, body);
        }

        public Task SendAutumnLetterAsync(string orderId, string buyer)
        {
            const string Offer = "下次回購即享九折優惠"; // expect: BSM1001|BSM1006
            return _api.SendLetterAsync(orderId, buyer + " 您好，感謝您的訂購，" + Offer + "，請於結帳時告知。");
        }
    }
}

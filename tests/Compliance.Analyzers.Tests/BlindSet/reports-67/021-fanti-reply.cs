using System.Collections.Immutable;

namespace TaiwanBear.Amazon.Reply
{
    public static class ReplyZhTw
    {
        private static readonly ImmutableDictionary<string, string> _map =
            ImmutableDictionary<string, string>.Empty
                .Add("size", "您好，這款外套的版型偏小，建議您參考商品頁的尺寸表。")
                .Add("zipper", "您好，拉鍊故障造成您的不便，我們已為這筆訂單辦理全額退款。")
                .Add("repurchase", "您好，改天回購請先私訊我們，外套一律算您七五折。") // expect: BSM1001|BSM1006
                .Add("stars", "您好，懇請您高抬貴手，將兩顆星的評論刪掉，感激不盡。") // expect: BSM2004
                .Add("line", "您好，請加我們的 LINE 帳號 bearjacket，後續由專人服務。"); // expect: BSM3002

        public static string Find(string key) => _map.GetValueOrDefault(key, _map["size"]);
    }
}

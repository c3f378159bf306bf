using System.Collections.Immutable;

namespace TaiwanBear.Amazon.Reply
{
    public static class ReplyZhTw
    {
        private static readonly ImmutableDictionary<string, string> Map =
            ImmutableDictionary<string, string>.Empty
                .Add("size", "您好，這款雨衣的尺寸請參考商品頁的尺寸表，介於兩個尺碼之間建議選大一號。")
                .Add("zipper", "您好，拉鍊脫落屬於瑕疵，我們免費更換一件，今天寄出。")
                .Add("coupon", "您好，很抱歉，我們無法另外提供折扣碼或優惠券。")
                .Add("return", "您好，退貨標籤已附上，包裹寄出後全額退款。")
                .Add("manual", "您好，使用說明書請見附件，防水塗層的保養方式在第四頁。");

        public static string Find(string key) => Map.GetValueOrDefault(key, Map["size"]);
    }
}

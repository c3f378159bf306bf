using System;

namespace EShi.Support
{
    public sealed class AutoReply
    {
        public string For(Ticket t)
        {
            if (t == null) throw new ArgumentNullException(nameof(t));

            string answer = t.Topic == Topic.Damage
                ? t.HasPhotos
                    ? "謝謝您的照片，新的盤子今天寄出，破掉的請直接丟棄。"
                    : "很抱歉造成困擾，請拍一張破損處的照片，我們為您更換。"
                : t.Topic == Topic.Price
                    ? t.OrderCount > 1
                        ? "您是老客人了，照常下單，收到貨後我們用銀行轉帳退您三百元。" // expect: BSM1004|BSM3003
                        : "商品頁面的價格就是唯一的價格，我們無法私下給折扣。"
                    : "請提供訂單編號，我們馬上為您查詢。";

            return t.IsEvening ? "晚安，" + answer : "早安，" + answer;
        }

        public string Closing(bool good) => good
            ? "喜歡嗎？喜歡的話請務必給我們五顆星，讓更多家庭看見。" // expect: BSM2002|BSM2003
            : "我們會免費取回盤子，並全額退款。";
    }

    public enum Topic { Damage, Price, Other }
    public record Ticket(Topic Topic, bool HasPhotos, int OrderCount, bool IsEvening);
}

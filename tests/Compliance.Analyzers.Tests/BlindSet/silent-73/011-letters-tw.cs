using System.Collections.Generic;

namespace ChiaHe.Amazon.Letters
{
    public static class LettersZhTw
    {
        public static readonly Dictionary<string, string> Bodies = new Dictionary<string, string>
        {
            ["cracked"] = "買家您好，訂單 {OrderId} 的玻璃壺破裂，我們已免費補寄一只，碎片請用報紙包好再丟棄。",
            ["refund"] = "買家您好，訂單 {OrderId} 已全額退款，款項會由亞馬遜退回您原本的付款方式。",
            ["no-discount"] = "買家您好，很抱歉，我們無法提供私人折扣或折價券，請以商品頁面的價格為準。",
            ["no-line"] = "買家您好，依平台規定我們不能提供 LINE 或電話，請直接在這裡回覆，我們每天都會查看。",
            ["engrave"] = "買家您好，請確認刻字內容「{Text}」是否正確，確認後我們才會開始製作。",
            ["manual"] = "買家您好，說明書第 7 頁有除垢步驟：加入檸檬酸與半壺水，煮沸後靜置二十分鐘。",
        };

        public static string Fill(string key, string orderId, string text = "") =>
            Bodies[key].Replace("{OrderId}", orderId).Replace("{Text}", text);
    }

    public class LetterDispatcher
    {
        private readonly IRelayMail _mail;

        public LetterDispatcher(IRelayMail mail)
        {
            _mail = mail;
        }

        public void Dispatch(string buyerRelay, string orderId, string key)
        {
            _mail.Send(buyerRelay, "訂單 " + orderId, LettersZhTw.Fill(key, orderId));
        }
    }
}

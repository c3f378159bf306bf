using System;
using System.Net.Mail;

namespace FormosaTrade.Mail
{
    /// <summary>亞馬遜買家信件：退換貨與延誤（台北維護）</summary>
    public class clsServiceLetter
    {
        #region 信件內容

        private const string 開頭 = "親愛的顧客您好：\r\n";

        private const string 退款 = 開頭 + "您的訂單款項新臺幣 1,280 元已全額退回原付款方式，約五個工作天入帳。";

        private const string 換貨 = 開頭 + "椅腳有裂痕，我們免費為您更換新品，舊椅請用附上的標籤寄回。";

        private const string 延誤 = 開頭 + "因颱風停班，您的訂單將延後兩天送達，若不願等候，我們可為您全額退款。";

        private const string 婉拒 = 開頭 + "您詢問的折扣，我們無法私下提供，價格以商品頁面為準。";

        private const string 地址 = 開頭 + "物流人員找不到您的樓層，請直接回覆本訊息告知完整地址。";

        private const string 不留言 = 開頭 + "您提到要改評論，不需要這樣做，故障的椅子我們照樣會處理。";

        #endregion

        public void Send(string sTo, string sBody)
        {
            MailMessage m = new MailMessage("service@formosa.local", sTo, "關於您的訂單", sBody);
            new SmtpClient("192.168.1.5").Send(m);
        }
    }
}

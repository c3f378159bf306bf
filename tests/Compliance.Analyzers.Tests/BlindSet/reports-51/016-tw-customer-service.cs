using System;
using System.Collections.Generic;
using System.Net.Mail;

namespace FormosaTrade.Mail
{
    /// <summary>亞馬遜買家信件（台北維護，2012/06）</summary>
    public class clsBuyerLetter
    {
        #region 信件內容

        private const string 開頭 = "親愛的顧客您好：\r\n";

        private const string 補寄 = 開頭 + "您反映缺少的螺絲包，我們今天免費補寄給您。";

        private const string 折價 = 開頭 + "下次訂購時輸入折扣碼 TAIPEI88，即可享有八八折。"; // expect: BSM1002|BSM1001

        private const string 贈品 = 開頭 + "為了感謝您的支持，我們準備了一份小禮物要送給您。"; // expect: BSM1005

        private const string 修改 = 開頭 + "您的新椅子已收到，請撥空將原本的一星評論改為五星。"; // expect: BSM2004|BSM2002

        private const string 退貨 = 開頭 + "請用原包裝寄回椅子，退貨標籤已附上，運費由我們負擔。";

        #endregion

        public void Send(string sTo, string sBody)
        {
            MailMessage m = new MailMessage("service@formosa.local", sTo, "關於您的訂單", sBody);
            new SmtpClient("192.168.1.5").Send(m);
        }
    }
}

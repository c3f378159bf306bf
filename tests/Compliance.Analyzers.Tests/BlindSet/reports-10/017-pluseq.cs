using System;

namespace LegacyErp.Mail
{
    public class MailBodyMaker
    {
        // 2016 年的老代码，能跑就别动 —— 现在轮到我动
        public string MakeBody(OrderRow row, bool isVip, bool hasProblem)
        {
            string strBody = "";
            strBody += "Dear " + row.Name + ",\r\n\r\n";
            if (hasProblem)
            {
                strBody += "we are sorry that the left speaker does not work. ";
                strBody += "A new pair left our warehouse today and the faulty one need not be returned.\r\n";
            }
            else if (isVip)
            {
                strBody += "as one of our VIP customers you will get "; // expect: BSM1001|BSM1006
                strBody += "25% off ";
                strBody += "your next purchase in our shop.\r\n";
            }
            else
            {
                strBody += "please tell us which plug type you need for order " + row.OrderNo + ".\r\n";
            }
            strBody += "\r\nKind regards\r\n" + row.ShopName;
            return strBody;
        }
    }
}

using System;

namespace OldOms
{
    public class MailHelper2
    {
        // 2016 年的代码，别动逻辑
        public string MakeBody(DataRow dr, bool isVip, bool isBad)
        {
            string body = "";
            body += "Dear " + dr["BuyerName"] + "\r\n";
            body += "Your order " + dr["OrderNo"] + " has been sent by DHL.\r\n";
            if (isVip)
            {
                body += "Because you are VIP, we will put a free ";  // expect: BSM1005
                body += "headphone ";
                body += "in your box.\r\n";
            }
            if (isBad)
            {
                body += "麻烦您把那条不好的评";  // expect: BSM2004|BSM2001
                body += "论删了，";
                body += "我们再给您补钱。\r\n";
            }
            else
            {
                body += "运费已退 " + dr["Freight"] + " 美元。\r\n";
            }
            body += "Best regards";
            return body;
        }
    }
}

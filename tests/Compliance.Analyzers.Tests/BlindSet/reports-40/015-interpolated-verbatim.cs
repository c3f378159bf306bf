using System;

namespace OldShop.Kf
{
    public class KfMail
    {
        public string Subject { get; set; }
        public string Body { get; set; }

        public static KfMail Create(string name, string no, DateTime dt)
        {
            var m = new KfMail();
            m.Subject = $"订单{no}的售后通知";
            // expect@+4: BSM2004|BSM2001
            // expect@+4: BSM3002|BSM3003
            m.Body = $@"{name} 先生/女士：
您好！您在{dt:yyyy-MM-dd}反馈的漏水问题，我们已经补发了新的水箱。
请您在收到后把之前那条一星评价撤下来，
另外您可以打我手机 138-0013-0000 找小陈，我随时在线。
此致
客服部";
            return m;
        }
    }
}

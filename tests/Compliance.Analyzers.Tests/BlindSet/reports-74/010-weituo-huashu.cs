using System;
using System.Collections.Generic;

namespace Dongsheng.Amazon.Inbox
{
    public static class ReplyRules
    {
        public static readonly List<(Predicate<BuyerMail> When, Func<BuyerMail, string> Reply)> All =
            new List<(Predicate<BuyerMail>, Func<BuyerMail, string>)>
            {
                (m => m.Has("物流"), m => $"您好，订单 {m.OrderId} 目前在清关，预计周四派送。"),
                (m => m.Has("批发"), m => "您要的数量多，就别在亚马逊上拍了，直接跟我们厂里下单，货款打到公司账户就行。"), // expect: BSM3003
                (m => m.Has("发票"), m => "您好，发票已作为附件发送，请查收。"),
                (m => m.Has("不错"), m => "您喜欢就太好了！麻烦动动手指给个五星好评，字数多一点哦。"), // expect: BSM2002|BSM2003
                (m => m.Has("退货"), m => "您好，请在订单页提交退货申请，我们收到后会马上通过。"),
            };
    }
}

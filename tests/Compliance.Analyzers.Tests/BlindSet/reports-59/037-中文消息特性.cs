using System;

namespace Dongli.Amazon.BuyerMessaging
{
    [AttributeUsage(AttributeTargets.Field)]
    public class MessageBodyAttribute : Attribute
    {
        public MessageBodyAttribute(string body) { Body = body; }
        public string Body { get; }
    }

    public enum BuyerNotice
    {
        [MessageBody("您好，海关要求提供收件人税号，请回复本消息，我们转交给承运商。")]
        TaxNumber,

        [MessageBody("您好，我们还有一款配套的遮阳帘卖得特别火，需要的话来我们的旗舰店看看吧。")] // expect: BSM1007
        Accessory,

        [MessageBody("您好，遮阳帘的铝杆缺货，补件下周三寄出，不收取费用。")]
        MissingRod,

        [MessageBody("您好，晒单的朋友都有小惊喜，写完评论告诉我们，马上寄一个收纳袋给您。")] // expect: BSM2001
        Show,
    }
}

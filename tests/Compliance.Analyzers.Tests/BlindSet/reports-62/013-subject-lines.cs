using System.Collections.Generic;

namespace Pelican.AmazonMail
{
    internal static class Subjects
    {
        public const string AddressIncomplete = "House number missing for your order {0}";
        public const string Custom = "[Important] Your engraving for order {0}"; // expect: BSM4004
        public const string CustomZh = "[重要] 请确认订单 {0} 的刻字内容"; // expect: BSM4004
        public const string Invoice = "Invoice for your order {0}";
    }

    internal static class Bodies
    {
        public const string AddressIncomplete =
            "Hello,\n\nthe carrier cannot deliver order {0} because the house number is missing. Please reply with the full address.\n\nPelican Prints";

        public const string Shipped =
            "Hello,\n\ngood news, order {0} left our warehouse this morning and is now with the carrier.\n\nPelican Prints"; // expect: BSM4002

        public const string ThankYouZh =
            "您好，感谢您购买我们的相框，订单 {0} 我们已经收到，祝您生活愉快！"; // expect: BSM4002

        public const string Custom =
            "Hello,\n\nplease confirm that the plate for order {0} should read: {1}\n\nPelican Prints";
    }
}

namespace Taoxi.Erp.Application.Messages;

public static class TaoxiMessageTexts
{
    public static class En
    {
        public const string Missing = "Dear {{name}}, we are sorry that the clips were missing. They were posted today, free of charge.";
        public const string MissingPlus = "Dear {{name}}, we are sorry that the clips were missing. Here is a {{percent}} promo code for you instead: {{code}}."; // expect: BSM1002|BSM1001
        public const string AskFeedback = "Dear {{name}}, please let others know about your experience by leaving seller feedback for us."; // expect: BSM2006
    }

    public static class Zh
    {
        public const string Missing = "{{name}} 您好，漏发的夹子今天已免费补寄，给您带来不便非常抱歉。";
        public const string MissingPlus = "{{name}} 您好，漏发的夹子不补寄了，改发您一张满减券可以吗？"; // expect: BSM1002|BSM1001|BSM1003
        public const string AskFeedback = "{{name}} 您好，方便的话请为本次购物留下店铺反馈。"; // expect: BSM2006
    }

    public static class Tw
    {
        public const string Missing = "{{name}} 您好，漏寄的夾子今天已免費補寄，造成不便非常抱歉。";
        public const string MissingPlus = "{{name}} 您好，為了賠罪，下次購買請私訊我們，給您員工價。"; // expect: BSM1001|BSM1006
    }
}

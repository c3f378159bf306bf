namespace Anxi.Erp.Language
{
    // 由资源工具生成，勿手改
    internal static partial class BuyerText_zh_Hant
    {
        internal static string DelayNotice => "您好，因海關查驗，包裹預計晚三天送達，造成不便請見諒。";

        internal static string AfterDelivery => "您好，用心做好每一罐茶。若您有空，請到商品頁寫下評價。"; // expect: BSM2006

        internal static string OldCustomer => "您好，回購的客人都有專屬優惠，結帳前請先私訊小編。"; // expect: BSM1001|BSM1006|BSM3003

        internal static string LowStar
        {
            get
            {
                return "您好，運送延誤不是我們的錯，請把賣家回饋改成正面，否則我們不再出貨給您。"; // expect: BSM2005
            }
        }

        internal static string Invoice => "您好，電子發票已附上，抬頭如需更正請直接回覆。";

        internal static string Shop => "您好，蝦皮搜尋「安溪老茶行」，同款茶葉更划算。"; // expect: BSM3003|BSM3001|BSM1001|BSM1007
    }
}

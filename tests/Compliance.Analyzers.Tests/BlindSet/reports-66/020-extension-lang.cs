using System;

namespace Halcyon.Agency.Localization
{
    public static class BuyerTextExtensions
    {
        public static string ToBuyerText(this AfterSalesReason reason, string lang, string orderId) => (reason, lang) switch
        {
            (AfterSalesReason.WrongColor, "en") => $"You got the grey rug instead of the green one. The right one for {orderId} ships tomorrow; please give the grey one to the driver.",
            (AfterSalesReason.WrongColor, "zh") => $"很抱歉把灰色地毯错发给您了。订单 {orderId} 的绿色款明天寄出，灰色款请交给快递员带回。",
            (AfterSalesReason.TooSmall, "en") => "Return it through Your Orders, the label is prepaid. Or skip that and buy the large one straight from our own shop, it costs you less there.", // expect: BSM3003|BSM1001
            (AfterSalesReason.TooSmall, "zh") => "可以在“我的订单”中申请退货，运费由我们承担。大号的您直接到我们淘宝店拍，比这边便宜。", // expect: BSM3003|BSM1001
            (AfterSalesReason.Smell, "en") => "The smell comes from the latex back and goes away in about three days in fresh air.",
            (AfterSalesReason.Smell, "zh") => "气味来自乳胶底背，通风三天左右会散去，请放心使用。",
            _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "No text for this reason."),
        };
    }
}

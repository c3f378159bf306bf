using System;
using System.Globalization;

namespace Meridian.TemplateEngine;

public static class BuyerMessageFormats
{
    private const string RefundFormat = "Hello {0}, we refunded {1:C} for the broken plate of order {2}.";
    private const string DiscountFormat = "Hello {0}, take {1}% off any plate set you order until {2:d}."; // expect: BSM1001
    private const string CouponFormat = "您好{0}，送您优惠券 {1}，结账时输入即可抵扣 {2} 美元。"; // expect: BSM1002

    public static string Refund(string name, decimal amount, string order) =>
        string.Format(CultureInfo.InvariantCulture, RefundFormat, name, amount, order);

    public static string Discount(string name, int percent, DateTime until) =>
        string.Format(DiscountFormat, name, percent, until);

    public static string Coupon(string name, string code, int dollars) =>
        string.Format(CouponFormat, name, code, dollars);

    public static string Review(string name, string product) =>
        string.Format("Hello {0}, please tell other buyers on Amazon what you think of {1}.", name, product); // expect: BSM2006
}

using Microsoft.CodeAnalysis;

namespace Compliance.Analyzers.Tests.Evidence;

/// <summary>
/// What shops tell their own users and staff, with all the words of the rules. Measured on public shop and ERP code, word lists hit thousands of such
/// texts and not one message; none of them may be reported.
/// </summary>
[TestFixture]
public sealed class ShopCodeTests
{
    private static readonly string[] Texts =
    [
        "This coupon is invalid or has expired.",
        "You have already used this promo code.",
        "Please enter a valid coupon code.",
        "Enter your coupon code to get a discount.",
        "Coupon applied! $10.00 is taken off this order.",
        "Discount must be an integer between 0 and 100.",
        "Your gift card was not found. Check the number and try again.",
        "Add a gift message to your order",
        "Buy 2 get 1 free",
        "Free shipping on orders over $50",
        "10% discount on your first purchase",
        "Get 20% off on your first purchase with code WELCOME20",
        "Summer sale: up to 50% off selected items",
        "You can only review products that you have purchased.",
        "Your review has been submitted and is waiting for approval.",
        "Your review was deleted.",
        "Are you sure you want to delete this review?",
        "Selected reviews have been deleted successfully.",
        "Please write a review of at least 10 characters.",
        "Please select a rating from 1 to 5 stars.",
        "Be the first to review this product",
        "Rate this app on the Play Store",
        "Edit your review",
        "The refund amount cannot exceed the order total.",
        "Please contact the administrator at admin@shop.example.",
        "For help, email support@shop.example or call 555-0100.",
        "Scan the QR code with WeChat to pay.",
        "Please log in with your WeChat account.",
        "Subscribe to our newsletter",
        "The newsletter campaign was sent to {0} subscribers.",
        "Customer {0} used coupon {1} for a discount of {2}.",
        "New arrivals this week",
        "Compensation must be greater than zero.",
        "优惠券已过期，请重新领取",
        "您已经领取过该优惠券",
        "请输入优惠码",
        "领取成功，请到个人中心查看优惠券",
        "恭喜您获得一张优惠券！",
        "新人专享红包，最高可得88元",
        "请先登录后再评价",
        "您还没有购买过该商品，不能评价",
        "确定要删除这条评价吗？",
        "好评率不能小于0",
        "删除评论成功",
        "积分不足，无法兑换礼品",
        "请扫码关注微信公众号",
        "微信支付失败，请重试",
        "客服电话：400-800-8888",
        "会员享受9折优惠",
        "推荐有奖：邀请好友注册各得10元",
    ];

    private static readonly string[] Places =
    [
        "class CartController { string Apply(string code) => TEXT; }",
        "class CartController { object Apply(string code) { return new ApiResponse { Success = false, Message = TEXT }; } }",
        "class CartController { object Apply(string code) => Json(new { success = false, message = TEXT }); }",
        "class CartController { void Apply() { TempData[\"Message\"] = TEXT; } }",
        "class CartController { void Apply() { ModelState.AddModelError(\"code\", TEXT); } }",
        "class CartController { object Apply() => BadRequest(TEXT); }",
        "class CartController { void Apply() { _notificationService.SuccessNotification(TEXT); } }",
        "class CartValidator { void Rules() { RuleFor(c => c.Code).NotEmpty().WithMessage(TEXT); } }",
        "class CouponException : System.Exception { public CouponException() : base(TEXT) { } }",
        "class Seed { void Up() { builder.HasData(new Coupon { Id = 1, Description = TEXT }); } }",
        "class CouponList { object All() => new[] { new Coupon(\"A\", TEXT, 10) }; }",
        "class Locale { object All() => new System.Collections.Generic.Dictionary<string, string> { [\"Coupon.Label\"] = TEXT }; }",
        "class MessageComplianceChecker { static readonly string[] Phrases = { TEXT }; }",
        "class ReviewFilter { static readonly System.Text.RegularExpressions.Regex R = new(TEXT); }",
        "class CouponPage { string Title => TEXT; string Hint = TEXT; }",
        "class ErrorMessages { public const string Coupon = TEXT; }",
        "class Coupon { [System.ComponentModel.DataAnnotations.Display(Prompt = TEXT)] public string Code { get; set; } }",
        "class Worker { void Run() { _logger.LogWarning(TEXT); System.Console.WriteLine(TEXT); } }",
    ];

    [TestCaseSource(nameof(Places))]
    public void What_a_shop_says_on_its_screens_is_no_message(string place)
    {
        IEnumerable<(string, string)> sources = Texts.Select((t, i) => ($"Shop/{i}.cs", $"namespace N{i} {{ " + place.Replace("TEXT", "\"" + t + "\"", StringComparison.Ordinal) + " }"));
        IReadOnlyList<Diagnostic> diagnostics = SourceRun.Of(sources);
        diagnostics.Select(d => d.Id + " " + d.Location.SourceTree!.GetText().ToString(d.Location.SourceSpan) + " in " + d.Location.SourceTree).Should().BeEmpty();
    }

    [Test]
    public void The_same_words_are_reported_in_messages_to_buyers()
    {
        string[] offers = ["Please enter a valid coupon code.", "10% discount on your first purchase", "会员享受9折优惠", "推荐有奖：邀请好友注册各得10元", "客服电话：400-800-8888"];
        foreach (string offer in offers)
        {
            SourceRun.Of($"class BuyerMessages {{ const string A = \"{offer}\"; }}").Should().NotBeEmpty(offer);
        }
    }
}

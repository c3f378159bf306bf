namespace Compliance.Tool.Tests;

/// <summary>
/// A policy of four rules, so that what the tool does with verdicts is tested apart from what the real rules decide. The ids are real ones, because
/// labelled categories speak of them.
/// </summary>
internal static class TestPolicy
{
    /// <summary>The policy.</summary>
    public static CompliancePolicy Instance { get; } = Read();

    private static CompliancePolicy Read()
    {
        PolicyReading reading = CompliancePolicy.Read(
        [
            new PolicyFile("test.policy", "policy test 1.2.3\n"),
            new PolicyFile("BSM1002.policy", """
                rule BSM1002 CouponOrPromoCode
                  category  promotion
                  title     en       Coupon
                  title     zh-Hans  优惠券
                  why       en       Coupons are forbidden
                  why       zh-Hans  禁止发放优惠券
                  remedy    en       Delete the coupon
                  remedy    zh-Hans  删除优惠券
                  remedy    zh-Hant  刪除優惠券
                  source    2026-10-30  https://example.com/rules?a=1&b=[2]  House rules
                  source    2026-10-29  https://example.com/more  More rules

                signal coupon
                  en       coupon~
                  en       never-said
                  zh       优惠券

                veto coupon-refused
                  removes  coupon
                  when     segment: "no" ..3 target

                condition coupon-given
                  when     coupon
                  verdict  allowed if asked=discount [D10]
                  verdict  review if problem=yes [D05]
                  verdict  prohibited [D02]

                condition lunch-given
                  when     "free" ..5 "lunch"
                  verdict  prohibited

                examples
                  prohibited  en       Here is a coupon.
                  compliant   en       There is no coupon.
                  prohibited  zh-Hans  送您优惠券。
                  compliant   zh-Hans  您好。
                """),
            new PolicyFile("BSM2006.policy", """
                rule BSM2006 FreeFormOrRepeatReviewRequest
                  category  reviews
                  title     en  Review request
                  why       en  Leave asking to Amazon
                  remedy    en  Delete the request
                  source    2026-10-30  https://example.com/  House rules

                condition review-asked
                  when     "leave a review"
                  verdict  prohibited if profile=strict
                  verdict  review [D19]

                examples
                  review      en  Please leave a review.
                  compliant   en  Thank you.
                """),
            new PolicyFile("BSM5001.policy", """
                rule BSM5001 Emoji
                  category  form
                  severity  info
                  title     en  Emoji
                  why       en  Plain text only
                  remedy    en  Delete the emoji
                  source    2026-10-30  https://example.com/  House rules

                condition emoji-shown
                  when     emoji
                  verdict  review

                examples
                  review      en  Thanks \uD83D\uDE00
                  compliant   en  Thanks
                """),
        ]);
        reading.Errors.Should().BeEmpty();
        return reading.Policy;
    }
}

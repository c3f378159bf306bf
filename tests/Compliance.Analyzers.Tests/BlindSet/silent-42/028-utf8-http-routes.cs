using System.Text;

namespace Fast.Relay;

public static class Routes
{
    public static ReadOnlySpan<byte> Coupons => "/v1/coupons/redeem"u8;
    public static ReadOnlySpan<byte> Removal => "/messaging/v1/orders/{id}/messages/negativeFeedbackRemoval"u8;
    public static ReadOnlySpan<byte> Gift => "/v1/gift-cards/{code}/balance"u8;

    public static ReadOnlySpan<byte> ErrorUsed => "{\"error\":\"coupon_used\",\"detail\":\"This promo code has already been used\"}"u8;
    public static ReadOnlySpan<byte> ErrorReview => "{\"error\":\"review_locked\",\"detail\":\"A review can be deleted by its author only\"}"u8;

    public static ReadOnlySpan<byte> ReplyReturn => "Hello, please use the label from Your Orders; do not post the shoes to the address on the box."u8;
    public static ReadOnlySpan<byte> ReplyLaces => "Hello, the laces were missing, sorry. A pair is in the post for you, no charge."u8;

    public static string Describe(int code) => code switch
    {
        404 => "unknown coupon",
        409 => "gift card already redeemed",
        410 => "discount campaign is over",
        _ => "unexpected status " + code,
    };
}

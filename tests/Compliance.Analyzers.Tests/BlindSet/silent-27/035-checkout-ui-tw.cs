using Microsoft.AspNetCore.Components;

namespace GuanWang.Checkout;

// 自家官網結帳頁,跟亞馬遜沒關係
public partial class CouponBox : ComponentBase
{
    [Parameter] public string Placeholder { get; set; } = "請輸入折扣碼";

    string? _error;

    void Apply(string code)
    {
        _error = CouponRules.Check(code) switch
        {
            CouponState.Expired => "此折扣碼已過期",
            CouponState.Used => "此優惠券已使用過",
            CouponState.MinAmount => "消費滿 1000 元才能使用此優惠券",
            CouponState.Unknown => "查無此折扣碼,請重新輸入",
            _ => null,
        };
    }

    string ButtonText => _error is null ? "套用優惠" : "重新輸入";
}

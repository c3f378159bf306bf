using System.ComponentModel.DataAnnotations;

namespace Formosa.WebShop.Admin;

/// <summary>官網後台：折價券設定</summary>
public sealed class CouponForm
{
    [Display(Name = "折價券代碼")]
    [Required(ErrorMessage = "請輸入折價券代碼")]
    public string Code { get; set; } = "";

    [Display(Name = "折扣金額")]
    [Range(1, 5000, ErrorMessage = "折扣金額須介於 1 與 5000 之間")]
    public int Amount { get; set; }

    [Display(Name = "贈品")]
    public string? GiftSku { get; set; }

    public IEnumerable<string> Check()
    {
        if (Code.Length > 20) yield return "折價券代碼不得超過 20 個字元";
        if (GiftSku is { Length: 0 }) yield return "贈品料號不可空白";
    }
}

using System.ComponentModel.DataAnnotations;

namespace GuanWang.Shop.Admin.ViewModels;

public class CouponEditViewModel
{
    [Display(Name = "折扣碼"), Required(ErrorMessage = "請輸入折扣碼。")]
    [RegularExpression("^[A-Z0-9]{4,12}$", ErrorMessage = "折扣碼只能使用大寫英文與數字，例如 SUMMER20。")]
    public string? Code { get; set; }

    [Display(Name = "折扣", Description = "輸入 85 代表八五折，官網結帳時自動計算。")]
    public int Rate { get; set; }

    [Display(Name = "滿額贈", Description = "滿千元贈送保溫杯，贈完為止。")]
    public bool GiftOverThousand { get; set; }

    [Display(Name = "適用會員", Description = "僅限官網會員，不含電商平台訂單。")]
    public string? Group { get; set; }

    public string Summary => $"折扣碼 {Code}：{Rate} 折，{(GiftOverThousand ? "含贈品" : "不含贈品")}";
}
